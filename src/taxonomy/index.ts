/**
 * Skills and their names: the built-in taxonomy as readable data, users' own, and finding a skill in them.
 * Enters: CSV files; leaves: skills with ids, surface forms, relations and ambiguity rules.
 *
 * Must not know: how skills are matched in text, scores, postings or courses.
 */
export { compileTaxonomy, type Taxonomy, type TaxonomyDefect, toNameKey, toSlug } from './compile-taxonomy.js';
export { findSkill, searchSkills } from './find-skills.js';
export { loadTaxonomy, readBuiltinRows } from './load-taxonomy.js';
export { parseForm, parseTaxonomyCsv, type TaxonomyRow } from './parse-taxonomy-csv.js';
export { parseOverrides, type ReadOverrides, readOverrides } from './read-overrides.js';
