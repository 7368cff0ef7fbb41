/**
 * Turns what the user points at into postings and courses with their texts: finds files, opens them by their content, tells
 * what the columns of any export hold, reads values, merges the rows of a course, finds repeated postings, and splits texts
 * into zones. Paths and options enter; documents with their records, problems and one summary a source leave, one at a time.
 *
 * Must not know: skills, taxonomies, scores, the report, the terminal. Nothing of a text is dropped in silence: what is left
 * out is counted with its reason, and every document keeps the way back to its row, column, page or line.
 */
export { type InspectedColumn, type InspectedField, type Inspection, inspectSource } from './inspect-source.js';
export { createRepeatDetector, type RepeatDetector } from './postings/repeats.js';
export type { ReadEvent } from './read-event.js';
export type { ReadOptions } from './read-options.js';
export { readSource } from './read-source.js';
export { toGivenTextDocument } from './records/given-document.js';
export { createIdRegistry, type IdRegistry } from './records/record-ids.js';
export { parseWhere } from './records/where.js';
export { type FoundSources, findSources } from './sources/find-sources.js';
export type { FoundSource } from './sources/found-source.js';
export { zoneDocument } from './zones/index.js';
