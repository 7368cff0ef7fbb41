/**
 * Skills and their names: the built-in taxonomy as readable data, users' own, other people's, and finding a skill in them.
 * Enters: CSV files, compiled taxonomies, the formats of other classifications; leaves: skills with ids, surface forms, relations,
 * external ids and ambiguity rules.
 *
 * Must not know: how skills are matched in text, scores, postings or courses.
 */
export type { CompiledImport } from './compile-import.js';
export { compileTaxonomy, type Taxonomy, type TaxonomyDefect, toNameKey, toSlug } from './compile-taxonomy.js';
export { findAlike, findSkill, searchSkills } from './find-skills.js';
export { IMPORT_FORMATS, importTaxonomy } from './import-taxonomy.js';
export type { ImportFormat } from './importers/importer.js';
export { loadTaxonomy, readBuiltinRows } from './load-taxonomy.js';
export { mergeTaxonomies } from './merge-taxonomies.js';
export { parseTaxonomyCsv, type TaxonomyRow } from './parse-taxonomy-csv.js';
export { readModel } from './read-model.js';
export { parseOverrides, type ReadOverrides, readOverrides } from './read-overrides.js';
export { createSkillIndex, type SkillHit, type SkillIndex } from './search/create-skill-index.js';
export {
  isTaxonomyFile,
  readTaxonomyFile,
  type TaxonomyFile,
  type TaxonomyHead,
  writeTaxonomyFile,
} from './taxonomy-file.js';
