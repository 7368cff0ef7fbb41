/**
 * Micro-credentials from gaps: which skills employers ask for together, which of them fit a budget of hours, what existing
 * courses give to each, and what the scores would be afterwards.
 * Enters: scores and co-occurring demand; leaves: bundles and pathways.
 *
 * Must not know: texts, files, formats, how a mention was found.
 */
export { type BundleContext, proposeBundles } from './propose-bundles.js';
