import { parse } from 'csv-parse/sync';
import { createProblem, ToolError } from '../errors/index.js';
import type { Problem, SkillType, SurfaceForm } from '../model/index.js';

/** A row of a taxonomy file: a skill whose relations are still names. */
export interface TaxonomyRow {
  readonly name: string;
  readonly type: SkillType;
  /** File name without its ending: the skill's category. */
  readonly field: string;
  readonly forms: readonly SurfaceForm[];
  readonly broader: readonly string[];
  readonly related: readonly string[];
  readonly needs: readonly string[];
  readonly not: readonly string[];
  /** Line in the file, for problems. */
  readonly line: number;
}

const COLUMNS = ['name', 'type', 'aliases', 'broader', 'related', 'needs', 'not', 'language'] as const;
const TYPES: ReadonlySet<string> = new Set([
  'tool',
  'knowledge',
  'method',
  'activity',
  'soft',
  'language',
  'credential',
]);

const splitList = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Reads the marks before a form: `=` exact case, `?` ambiguous. */
export function parseForm(written: string): SurfaceForm {
  let text = written;
  let exactCase = false;
  let ambiguous = false;
  while (text.startsWith('=') || text.startsWith('?')) {
    if (text.startsWith('=')) exactCase = true;
    else ambiguous = true;
    text = text.slice(1);
  }
  return { text, exactCase, ambiguous };
}

/** Says of forms which language they are in; a tag such as `de-AT` counts by its first part, an empty one says nothing. */
export function markLanguage(forms: readonly SurfaceForm[], tag: string): readonly SurfaceForm[] {
  const language = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return language === '' ? forms : forms.map((form) => ({ ...form, language }));
}

/**
 * Parses a taxonomy in its own CSV form (`builtin/README.md`). Columns are found by name, so their order is free and
 * all but `name` may be missing; rows that make no sense are told as problems and left out.
 *
 * @throws ToolError `bad-taxonomy` where the text has no `name` column
 */
export function parseTaxonomyCsv(
  text: string,
  field: string,
  path: string,
): { rows: TaxonomyRow[]; problems: Problem[] } {
  const records = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][];
  const header = (records[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const at = new Map(COLUMNS.map((column) => [column, header.indexOf(column)]));
  if ((at.get('name') ?? -1) < 0)
    throw new ToolError('bad-taxonomy', `cannot use "${path}" as a taxonomy: no column "name"`, { where: path });
  const problems: Problem[] = [];
  const rows: TaxonomyRow[] = [];
  records.slice(1).forEach((record, index) => {
    const cell = (column: (typeof COLUMNS)[number]): string => record[at.get(column) ?? -1]?.trim() ?? '';
    const line = index + 2;
    const name = parseForm(cell('name'));
    const type = cell('type') === '' ? 'knowledge' : cell('type');
    if (name.text === '' || !TYPES.has(type)) {
      const what = name.text === '' ? 'has no name' : `has the unknown type "${type}"`;
      problems.push(createProblem('bad-taxonomy', `row ${line} of "${path}" ${what}`, { where: `${path}:${line}` }));
      return;
    }
    rows.push({
      name: name.text,
      type: type as SkillType,
      field,
      forms: markLanguage([name, ...splitList(cell('aliases')).map(parseForm)], cell('language')),
      broader: splitList(cell('broader')),
      related: splitList(cell('related')),
      needs: splitList(cell('needs')),
      not: splitList(cell('not')),
      line,
    });
  });
  return { rows, problems };
}
