import type { Salary, Where } from '../../model/index.js';
import type { ColumnPlan } from './column-plan.js';
import { indexOfHeader, unknownColumn } from './map-columns.js';
import type { FieldName } from './names/name-list.js';
import type { RecordCells } from './record-cells.js';
import { createTest } from './where.js';

/** A record's values by canonical name as row filters compare them; `null` where the source does not say. */
export type CanonicalValues = Readonly<Record<string, string | number | null>>;

/** Whether a record passes all row filters. */
export type RecordFilter = (cells: RecordCells, values: CanonicalValues) => boolean;

/** Canonical names that are read from other columns than the one of the same name. */
const SOURCES: Readonly<Record<string, readonly FieldName[]>> = {
  location: ['location', 'city', 'region', 'country'],
  salary: ['salary', 'salaryLow', 'salaryHigh'],
  seniority: ['seniority', 'title'],
  code: ['code', 'subject', 'number', 'title'],
  hours: ['hours', 'effort', 'length'],
};

/** The amount that stands for a pay range in filters: its lower end. */
export const toComparable = (salary: Salary | null): number | null => salary?.low ?? null;

/**
 * Makes one test of all row filters on a table. A filter's column is a header, or a canonical name such as `employer`; a
 * header that was taken for the canonical field of the same name is compared as that field (dates as `YYYY-MM-DD`).
 *
 * @throws ToolError `unknown-column` for a column that the table does not have.
 */
export function createRecordFilter(
  filters: readonly Where[],
  table: { readonly plan: ColumnPlan; readonly headers: readonly string[]; readonly path: string },
): RecordFilter {
  const tests = filters.map((where) => {
    const read = findReader(where.column, table);
    const test = createTest(where);
    return (cells: RecordCells, values: CanonicalValues): boolean => test(read(cells, values));
  });
  return (cells, values) => tests.every((test) => test(cells, values));
}

type CellReader = (cells: RecordCells, values: CanonicalValues) => string;

function findReader(
  column: string,
  table: { readonly plan: ColumnPlan; readonly headers: readonly string[]; readonly path: string },
): CellReader {
  const { plan, headers, path } = table;
  const name = column.toLowerCase().replace(/[^\p{L}]/gu, '');
  const header = indexOfHeader(headers, column);
  const own = plan.fields.get(name as FieldName);
  const canonical: CellReader = (_cells, values) => String(values[name] ?? '');
  if (header >= 0)
    return own?.column === header && own !== undefined && isRead(name) ? canonical : (cells) => cells.text(header);
  if ((SOURCES[name] ?? [name as FieldName]).some((field) => plan.fields.has(field)) && isRead(name)) return canonical;
  if (own !== undefined) return (cells) => cells.first(own.column);
  const texts = plan.texts.filter((text) =>
    name === 'skills'
      ? text.isSkillList
      : text.zone === null
        ? name === 'description' || name === 'text'
        : text.zone === name,
  );
  if (texts.length > 0) return (cells) => texts.map((text) => cells.text(text.column)).join('\n');
  throw unknownColumn(column, [...headers, ...CANONICAL[plan.kind]], path);
}

/** Canonical names whose values are read out of the cells, by kind. */
const CANONICAL = {
  posting: ['id', 'title', 'employer', 'location', 'date', 'salary', 'seniority'],
  course: ['id', 'title', 'code', 'credits', 'hours', 'level', 'provider'],
} as const;

const isRead = (name: string): boolean => [...CANONICAL.posting, ...CANONICAL.course].some((known) => known === name);
