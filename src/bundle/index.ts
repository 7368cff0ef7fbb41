/**
 * Micro-credentials from gaps: which skills employers ask for together, which of them fit a budget of hours, what existing
 * courses give to each, and what the scores would be afterwards.
 * Enters: scores and co-occurring demand; leaves: bundles and pathways.
 *
 * Must not know: texts, files, formats, how a mention was found.
 */
export { computeNpmi, findPairs, type Pair } from './co-occurrence.js';
export { findCommunities } from './communities.js';
export { titleBundle, toTitleCase, writeAssessment, writeOutcome } from './describe.js';
export { measureEffect, type ScoringContext } from './effect.js';
export { estimateHours } from './effort.js';
export { type BundleContext, proposeBundles } from './propose-bundles.js';
export { BUNDLE_SIZE, type Budget, type GapSkill, scoreCoherence, selectBundles } from './select.js';
