/**
 * Small pure things that every layer may use: orders, statistics, seeded randomness, texts cut loose from the ones they were taken from.
 * Enters and leaves: plain values.
 *
 * Must not know: skills, postings, courses, files, the terminal.
 */
export { type BootstrapOptions, bootstrapInterval } from './bootstrap.js';
export { compareBy, compareText } from './compare.js';
export { detachText } from './detach-text.js';
export { createRandom, type Random } from './seeded-random.js';
export { ordinalMedian, quantile, wilsonInterval } from './statistics.js';
