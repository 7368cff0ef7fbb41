import type { CanonicalValues } from '../records/canonical-values.js';
import type { ColumnIndex } from '../records/column-key.js';
import type { ColumnPlan } from '../records/column-plan.js';
import type { Part } from '../records/compose-document.js';
import { findPrerequisites } from '../records/prerequisites.js';
import { type RecordCells, toColumns } from '../records/record-cells.js';
import { toCellParts } from '../records/skill-parts.js';
import { toLine } from '../records/values/clean-text.js';
import { parseCredits, parseEffort, parseHours } from '../records/values/quantities.js';
import { splitCodedTitle } from './course-code.js';
import type { CourseDraft } from './course-draft.js';

/** Turns the rows of one catalog into drafts of courses. */
export interface CourseRowReader {
  readRow(cells: RecordCells): CourseDraft;
  toCanonical(draft: CourseDraft): CanonicalValues;
  /** Whether one of the text columns says something. */
  hasText(cells: RecordCells): boolean;
}

/** Makes the row reader of a catalog. */
export function createCourseRowReader(table: {
  readonly index: ColumnIndex;
  readonly plan: ColumnPlan;
}): CourseRowReader {
  const { plan, index } = table;
  const column = (field: Parameters<typeof plan.fields.get>[0]): number | undefined => plan.fields.get(field)?.column;
  const titleColumn = plan.fields.get('title')?.header ?? null;
  const textColumns = new Set(plan.texts.map((choice) => choice.column));
  const noteColumns = plan.notes.map((note) => ({ column: note, header: index.names[note] ?? '' }));

  return {
    readRow(cells) {
      const first = (field: Parameters<typeof column>[0]): string => cells.first(column(field));
      const { code, title } = readName(first);
      return {
        row: cells.row,
        id: first('id'),
        code,
        title,
        credits: parseCredits(first('credits')),
        hours: readHours(first),
        level: toLine(first('level')) || null,
        provider: toLine(first('provider')) || null,
        titleColumn,
        parts: plan.texts.flatMap((choice) => toCellParts(cells.text(choice.column), choice, cells.row).parts),
        notes: noteColumns.flatMap((note) => toNotes(cells.text(note.column), { row: cells.row, column: note.header })),
        columns: toColumns(cells, index, textColumns),
      };
    },
    toCanonical: ({ id, code, title, credits, hours, level, provider }) => ({
      id,
      code,
      title,
      credits,
      hours,
      level,
      provider,
    }),
    hasText: (cells) => plan.texts.some((choice) => cells.text(choice.column) !== ''),
  };
}

type FirstCell = (field: 'code' | 'subject' | 'number' | 'title' | 'hours' | 'effort' | 'length') => string;

/** Code and title; the code from its own column, from subject and number, or from the beginning of the title. */
function readName(first: FirstCell): { readonly code: string | null; readonly title: string } {
  const title = toLine(first('title'));
  const own = toLine(first('code'));
  if (own !== '') return { code: own, title: title === '' ? own : withoutCode(title, own) };
  const [subject, number] = [toLine(first('subject')), toLine(first('number'))];
  if (subject !== '' && number !== '')
    return { code: `${subject} ${number}`, title: title === '' ? `${subject} ${number}` : title };
  const coded = splitCodedTitle(title);
  return coded ?? { code: null, title };
}

function withoutCode(title: string, code: string): string {
  if (!title.toLowerCase().startsWith(code.toLowerCase())) return title;
  const rest = title.slice(code.length).replace(/^[\s:.,–—-]+/, '');
  return rest.length < 3 || /^[\p{L}\d]/u.test(title.slice(code.length)) ? title : rest;
}

function readHours(first: FirstCell): number | null {
  const [hours, effort, length] = [first('hours'), first('effort'), first('length')];
  const whole = parseHours(hours) ?? parseEffort(effort, length === '' ? hours : length) ?? parseEffort(hours, length);
  return whole ?? parseHours(length) ?? parseHours(effort);
}

function toNotes(value: string, place: Part['place']): readonly Part[] {
  return findPrerequisites(value).map(({ start, end }) => ({
    value: value.slice(start, end),
    place,
    zone: 'prerequisites' as const,
  }));
}
