/**
 * Skills in text: matching the surface forms of a taxonomy, deciding ambiguous ones by their context, reading status and level
 * from the words around, and terms that behave like skills but are in no taxonomy.
 * Enters: documents with zones, skills; leaves: mentions with span, status, level and the rule that accepted each.
 *
 * Must not know: files, formats, demand, coverage, reports.
 */
export { type BloomLevel, findBloomLevel } from './bloom-verbs.js';
export { compileMatcher, type Matcher } from './compile-matcher.js';
export { createExtractor, type Extractor, type ExtractorOptions } from './create-extractor.js';
export { type Extraction, extractMentions } from './extract-mentions.js';
export { toCandidateKey } from './listed-skills.js';
export type { Refusal, Ruling } from './ruling.js';
export { readAskedLevel, readClauseStatus } from './status-cues.js';
export { parseModel, type TaggerModel } from './tagger/index.js';
export { readTaughtLevel, type Taught } from './taught-level.js';
