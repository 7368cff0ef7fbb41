/**
 * The library: the whole analysis, extraction alone, evaluation, and the taxonomy, without side effects on the terminal or process.
 * Enters: options, paths and hooks; leaves: the report object, mined documents one by one, or text rendered from them.
 *
 * Must not know: the command line.
 */
export { DEFAULTS } from './config/index.js';
export { ToolError } from './errors/index.js';
export { createExtractor, type Extractor, type ExtractorOptions } from './extract/index.js';
export { parseWhere, zoneDocument } from './ingest/index.js';
export type * from './model/index.js';
export {
  type AnalyzeRequest,
  analyze,
  type EvaluateRequest,
  type ExtractEvent,
  type ExtractRequest,
  evaluate,
  extract,
  type GoldSet,
  type Hooks,
  type OpenExtractor,
  openExtractor,
  type Progress,
  parseGold,
} from './pipeline/index.js';
export { explainSkill, FORMATS, type FormatName, renderEvaluation, renderLedger, type View } from './report/index.js';
export {
  createSkillIndex,
  findSkill,
  importTaxonomy,
  loadTaxonomy,
  type SkillHit,
  type SkillIndex,
  searchSkills,
  type Taxonomy,
  writeTaxonomyFile,
} from './taxonomy/index.js';
