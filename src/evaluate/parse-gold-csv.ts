import { CsvError, parse } from 'csv-parse/sync';
import { ToolError } from '../errors/index.js';
import { type GoldDocument, type GoldSkill, UNTYPED } from './gold.js';
import { guessKind, toDocumentKind } from './parse-label-record.js';

const COLUMNS = ['id', 'text', 'kind', 'title', 'skill', 'surface', 'status', 'type'] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Parses labels in CSV, one a row: `id,text,kind,skill,surface,status` and perhaps `title` and `type`, in any order. The text has
 * to stand in one row of a document only; a row without a surface is a document with nothing to find.
 *
 * @throws ToolError `bad-gold` where the CSV is broken or has no columns `id` and `surface`
 */
export function parseGoldCsv(content: string, path: string): GoldDocument[] {
  const [head = [], ...rows] = parseRows(content, path);
  const at = new Map(head.map((name, index) => [name.trim().toLowerCase(), index]));
  for (const column of ['id', 'surface'])
    if (!at.has(column))
      throw new ToolError(
        'bad-gold',
        `cannot evaluate on "${path}": it is neither NDJSON nor CSV with a column "${column}"`,
        {
          where: path,
        },
      );
  const cell = (row: readonly string[], column: Column): string => row[at.get(column) ?? -1] ?? '';
  const byId = new Map<string, GoldDocument & { skills: GoldSkill[] }>();
  rows.forEach((row, index) => {
    const id = cell(row, 'id').trim();
    if (id === '') return;
    const known = byId.get(id);
    const skills = known?.skills ?? [];
    const surface = cell(row, 'surface');
    if (surface !== '')
      skills.push({
        skill: cell(row, 'skill').trim() || surface,
        surfaces: [surface],
        spans: null,
        status: cell(row, 'status').trim() || null,
        type: cell(row, 'type').trim() || UNTYPED,
      });
    byId.set(id, {
      id,
      kind: known?.kind ?? toDocumentKind(cell(row, 'kind').trim()),
      title: known?.title || cell(row, 'title'),
      text: known?.text ?? (cell(row, 'text') || null),
      skills,
      tokens: null,
      line: known?.line ?? index + 2,
    });
  });
  return [...byId.values()].map((document) => ({
    ...document,
    kind: document.kind ?? guessKind(document.skills),
    skills: joinSurfaces(document.skills),
  }));
}

/** Rows of the same skill are its surfaces. */
function joinSurfaces(skills: readonly GoldSkill[]): GoldSkill[] {
  const joined = new Map<string, GoldSkill>();
  for (const skill of skills) {
    const key = skill.skill.toLowerCase();
    const known = joined.get(key);
    joined.set(key, known === undefined ? skill : { ...known, surfaces: [...known.surfaces, ...skill.surfaces] });
  }
  return [...joined.values()];
}

function parseRows(content: string, path: string): string[][] {
  try {
    return parse(content, {
      delimiter: findDelimiter(content),
      relax_column_count: true,
      skip_empty_lines: true,
    }) as string[][];
  } catch (cause) {
    const line = cause instanceof CsvError ? ` in line ${String(cause.lines)}` : '';
    throw new ToolError('bad-gold', `cannot evaluate on "${path}": its quoting is broken${line}`, {
      where: path,
      cause,
    });
  }
}

/** The delimiter that stands in the header line most. */
function findDelimiter(content: string): string {
  const header = content.slice(0, Math.max(0, content.indexOf('\n')));
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
