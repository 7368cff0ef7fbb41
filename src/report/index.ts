/**
 * Results as text: the report (terminal, JSON, CSV, Markdown; loaded by name), one skill explained, an evaluation, the ledger of
 * ambiguous names. Each is a pure function.
 * Enters: a result and how it is to be shown; leaves: text.
 *
 * Must not know: where the numbers come from, files, streams, exit codes.
 */
export { toCsvCell } from './csv.js';
export { explainSkill } from './explain-skill.js';
export { FORMATS, type FormatName, type Renderer } from './formats.js';
export { EVALUATION_FORMATS, type EvaluationFormat, renderEvaluation } from './render-evaluation.js';
export { LEDGER_FORMATS, type LedgerFormat, renderLedger } from './render-ledger.js';
export { TABLES, type TableName, type View } from './view.js';
