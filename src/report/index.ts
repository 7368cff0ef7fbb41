/**
 * The report as text: terminal, JSON, CSV, Markdown, each a pure function of the report object, loaded by name.
 * Enters: a report and how it is to be shown; leaves: text.
 *
 * Must not know: where the numbers come from, files, streams, exit codes.
 */
export { toCsvCell } from './csv.js';
export { explainSkill } from './explain-skill.js';
export { FORMATS, type FormatName, isFormat, type Renderer } from './formats.js';
export { EVALUATION_FORMATS, type EvaluationFormat, renderEvaluation } from './render-evaluation.js';
export { LEDGER_FORMATS, type LedgerFormat, renderLedger } from './render-ledger.js';
export { TABLES, type TableName, type View } from './view.js';
