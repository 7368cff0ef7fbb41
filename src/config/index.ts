/**
 * Options: defaults, the config file of the working folder, and flags, joined into one frozen object.
 * Enters: a folder and parsed flags; leaves: options with the origin of each value, or every problem of the file.
 *
 * Must not know: what the options do.
 */
export { DEFAULTS } from './defaults.js';
export { assertWithinLimits } from './limits.js';
export { type FoundConfig, readConfig } from './read-config.js';
export { type ResolvedOptions, resolveOptions } from './resolve.js';
export { type ConfigFile, validateConfig } from './validate.js';
