import { createProblem, ToolError } from '../errors/index.js';
import type { Problem } from '../model/index.js';
import type { GoldDocument } from './gold.js';
import { parseLabelRecord } from './parse-label-record.js';
import { isTaggedRecord, parseTaggedRecord } from './parse-tagged-record.js';

/** Labelled documents, all counted in the same unit, and what was set aside. */
export interface GoldSet {
  readonly unit: 'skill' | 'span';
  readonly documents: readonly GoldDocument[];
  readonly problems: readonly Problem[];
}

/** Lines named in one problem. */
const LINES_LISTED = 5;

/**
 * Parses labelled documents: NDJSON with `{id, skills}` and perhaps the text, NDJSON with `{tokens, tags_skill, tags_knowledge}`
 * (words tagged B, I, O), or CSV with one label a row.
 *
 * @throws ToolError `bad-gold` where no record can be used
 */
export async function parseGold(text: string, path: string): Promise<GoldSet> {
  const content = text.replace(/^\ufeff/, '');
  if (!content.trimStart().startsWith('{')) {
    const { parseGoldCsv } = await import('./parse-gold-csv.js');
    return { unit: 'skill', documents: parseGoldCsv(content, path), problems: [] };
  }
  const documents: GoldDocument[] = [];
  const faults: { line: number; what: string }[] = [];
  content.split('\n').forEach((row, index) => {
    if (row.trim() === '') return;
    const line = index + 1;
    const parsed = parseRecord(row, line, documents.length);
    if (typeof parsed === 'string') faults.push({ line, what: parsed });
    else documents.push(parsed);
  });
  const [first] = faults;
  if (documents.length === 0) {
    const why = first === undefined ? 'it is empty' : `line ${first.line} ${first.what}`;
    throw new ToolError('bad-gold', `cannot evaluate on "${path}": ${why}`, { where: path });
  }
  const tagged = documents.filter((document) => document.tokens !== null).length;
  if (tagged > 0 && tagged < documents.length)
    throw new ToolError('bad-gold', `cannot evaluate on "${path}": tagged words and labelled skills are mixed in it`, {
      where: path,
    });
  return { unit: tagged > 0 ? 'span' : 'skill', documents, problems: tellFaults(faults, path) };
}

/** The document of a line, or what is wrong with the line. */
function parseRecord(row: string, line: number, index: number): GoldDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return 'is no JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no JSON object';
  const record = value as Readonly<Record<string, unknown>>;
  return isTaggedRecord(record) ? parseTaggedRecord(record, { line, index }) : parseLabelRecord(record, line);
}

function tellFaults(faults: readonly { line: number; what: string }[], path: string): Problem[] {
  if (faults.length === 0) return [];
  const told = faults.slice(0, LINES_LISTED).map(({ line, what }) => `line ${line} ${what}`);
  const more = faults.length > LINES_LISTED ? ` and ${faults.length - LINES_LISTED} more` : '';
  return [
    createProblem('bad-gold', `left out of "${path}": ${told.join('; ')}${more}`, {
      where: `${path}:${faults[0]?.line ?? 1}`,
    }),
  ];
}
