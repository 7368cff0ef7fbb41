/**
 * The numbers: demand, coverage, credit, gaps, readiness, relevance, each formula in a file of its own.
 * Enters: what postings ask and courses teach, as skill numbers with levels; leaves: scores with their intervals.
 *
 * Must not know: texts, files, formats, how a mention was found, how numbers are printed.
 */
export { scoreCoverage } from './coverage.js';
export { ratioOfSums, scoreCoverageOfDemand, sumPostingCredit } from './coverage-of-demand.js';
export { type Support, scoreDemand } from './demand.js';
export { classifyGap, scoreGap } from './gap.js';
export { isCandidate } from './is-candidate.js';
export { isReady, scoreReadiness, summarizeReadiness } from './readiness.js';
export { findRelatives } from './relatives.js';
export { scoreCourseRelevance, scoreRelevance } from './relevance.js';
export { takesPart } from './takes-part.js';
