import type { Posting, Salary } from '../../model/index.js';
import type { RawRecord } from '../raw.js';
import { type CanonicalValues, toComparable } from '../records/canonical-values.js';
import type { ColumnIndex } from '../records/column-key.js';
import type { ColumnPlan } from '../records/column-plan.js';
import { composeDocument } from '../records/compose-document.js';
import { type RecordCells, readCells, toColumns } from '../records/record-cells.js';
import type { IdRegistry } from '../records/record-ids.js';
import { toCellParts } from '../records/skill-parts.js';
import { toEmployer, toLine, toLocation } from '../records/values/clean-text.js';
import { type DateOrder, detectDateOrder, parseDate } from '../records/values/dates.js';
import { parseSalary } from '../records/values/salary.js';
import { findSeniority } from '../records/values/seniority.js';

/** The values of a posting beside its text. */
export interface PostingValues {
  readonly id: string;
  readonly title: string;
  readonly employer: string | null;
  readonly location: string | null;
  readonly date: string | null;
  readonly salary: Salary | null;
  readonly seniority: string | null;
}

/** Turns the records of one table into postings. */
export interface PostingReader {
  readValues(cells: RecordCells): PostingValues;
  toCanonical(values: PostingValues): CanonicalValues;
  /** Whether one of the main text columns says something. */
  hasText(cells: RecordCells): boolean;
  /** The posting; `null` where no text column and no skills column says anything. */
  toPosting(cells: RecordCells, values: PostingValues): Posting | null;
}

/** Makes the posting reader of a table; the sample decides whether day or month comes first in its dates. */
export function createPostingReader(table: {
  readonly path: string;
  readonly index: ColumnIndex;
  readonly plan: ColumnPlan;
  readonly sample: readonly RawRecord[];
  readonly ids: IdRegistry;
}): PostingReader {
  const { plan, index } = table;
  const column = (field: Parameters<typeof plan.fields.get>[0]): number | undefined => plan.fields.get(field)?.column;
  const order = readDateOrder(table.sample, index, column('date'));
  const textColumns = new Set(plan.texts.map((choice) => choice.column));

  return {
    readValues(cells) {
      const first = (field: Parameters<typeof column>[0]): string => cells.first(column(field));
      const title = toLine(first('title'));
      return {
        id: first('id'),
        title,
        employer: toEmployer(first('employer')),
        location: readLocation(first),
        date: parseDate(first('date'), { order, year: first('year') }),
        salary: parseSalary({
          text: first('salary'),
          low: first('salaryLow'),
          high: first('salaryHigh'),
          currency: first('salaryCurrency'),
          period: first('salaryPeriod'),
        }),
        seniority: findSeniority(toLine(first('seniority')), title),
      };
    },
    toCanonical: (values) => ({ ...values, salary: toComparable(values.salary) }),
    hasText: (cells) => plan.texts.some((choice) => !choice.isSkillList && cells.text(choice.column) !== ''),
    toPosting(cells, values) {
      const read = plan.texts.map((choice) => toCellParts(cells.text(choice.column), choice, cells.row));
      const parts = read.flatMap((cell) => cell.parts);
      if (parts.length === 0) return null;
      const head = { id: '', kind: 'posting' as const, title: values.title, path: table.path, row: cells.row };
      const composed = composeDocument(head, parts);
      if (composed.text === '') return null;
      const title = values.title === '' ? firstLine(composed.text) : values.title;
      const id = table.ids.claim(values.id, { path: table.path, row: cells.row });
      const { employer, location, date, salary, seniority } = values;
      return {
        document: { ...composed, id, title },
        title,
        employer,
        location,
        date,
        salary,
        seniority,
        listedSkills: [...new Set(read.flatMap((cell) => cell.skills))],
        columns: toColumns(cells, index, textColumns),
      };
    },
  };
}

/** The first line of a text, cut, to stand for a missing title. */
export function firstLine(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return line.length <= LONGEST_TITLE ? line.trim() : `${line.slice(0, LONGEST_TITLE - 1).trim()}…`;
}

const LONGEST_TITLE = 80;

/** City, region and country where the source has a column for the city; else the location column; else what there is. */
function readLocation(first: (field: 'location' | 'city' | 'region' | 'country') => string): string | null {
  const parts = [first('city'), first('region'), first('country')];
  const whole = toLocation([first('location')]);
  return first('city') === '' && whole !== null ? whole : (toLocation(parts) ?? whole);
}

function readDateOrder(sample: readonly RawRecord[], index: ColumnIndex, column: number | undefined): DateOrder {
  if (column === undefined) return 'unknown';
  return detectDateOrder(sample.map((record) => readCells(record, index).first(column)));
}
