/**
 * The words of the project as types: what a document, skill, mention, demand, coverage, gap, bundle and report are.
 * Nothing enters or leaves; other layers share these shapes.
 *
 * Must not know: anything. This layer imports nothing from the project and holds no behaviour.
 */
export type * from './bundle.js';
export type * from './course.js';
export type * from './coverage.js';
export type * from './demand.js';
export type * from './document.js';
export type * from './evaluation.js';
export type * from './gap.js';
export type * from './ledger.js';
export type * from './mention.js';
export type * from './options.js';
export type * from './override.js';
export type * from './posting.js';
export type * from './problem.js';
export type * from './report.js';
export type * from './skill.js';
export type * from './source.js';
export type * from './zone.js';
