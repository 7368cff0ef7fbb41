/**
 * How well extraction does on labelled documents: reading labels, comparing predictions with them, summing up with intervals.
 * Enters: labels as text, documents as mined; leaves: precision, recall, F1 and status accuracy, errors grouped by their class.
 *
 * Must not know: how skills are found, files, the terminal.
 */
export type { DocumentScore } from './document-score.js';
export type { GoldDocument, GoldSkill, TextSpan } from './gold.js';
export { type GoldSet, parseGold } from './parse-gold.js';
export { type Prediction, type RefusedName, scoreSkills } from './score-skills.js';
export { scoreSpans } from './score-spans.js';
export { type SummaryOptions, summarizeScores } from './summarize.js';
