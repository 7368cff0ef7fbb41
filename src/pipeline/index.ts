/**
 * The order of things: sources -> documents -> zones -> mentions -> scores -> bundles -> report.
 * Enters: resolved options and hooks for progress and abort; leaves: the report object, or mined documents one by one.
 *
 * Must not know: the command line, the terminal, how a report is rendered.
 */
export { type GoldSet, parseGold } from '../evaluate/index.js';
export { type AnalyzeRequest, analyze } from './analyze.js';
export { type EvaluateRequest, evaluate } from './evaluate.js';
export { type ExtractEvent, type ExtractRequest, extract } from './extract.js';
export type { Hooks, Progress } from './hooks.js';
export { type OpenExtractor, openExtractor } from './open-extractor.js';
