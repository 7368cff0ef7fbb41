import type { RawRecord } from '../raw.js';
import type { ColumnIndex } from './column-key.js';
import { isMissing } from './values/missing.js';

/** The cells of one record by column index. */
export interface RecordCells {
  readonly row: number;
  /** The whole cell; members of a list stand on lines of their own. Empty where it says nothing. */
  text(column: number | undefined): string;
  /** The cell of a field that holds one value: the first member of a list. */
  first(column: number | undefined): string;
}

/** Takes a record apart by the columns of its table. */
export function readCells(record: RawRecord, index: ColumnIndex): RecordCells {
  const cells: string[][] = [];
  index.visit(record.fields, (column, value) => {
    if (isMissing(value)) return;
    const cell = cells[column];
    if (cell === undefined) cells[column] = [value];
    else cell.push(value);
  });
  return {
    row: record.row,
    text: (column) => (column === undefined ? '' : (cells[column]?.join('\n') ?? '')),
    first: (column) => (column === undefined ? '' : (cells[column]?.[0] ?? '')),
  };
}

/** The cells of a record by header, for selection; cells whose text went into the document are left out, empty ones too. */
export function toColumns(
  cells: RecordCells,
  index: ColumnIndex,
  texts: ReadonlySet<number>,
): Readonly<Record<string, string>> {
  const entries: [string, string][] = [];
  for (const [column, name] of index.names.entries()) {
    if (texts.has(column)) continue;
    const value = cells.text(column);
    if (value !== '') entries.push([name, value]);
  }
  // Unlike assignment, this keeps a column called `__proto__` an ordinary one.
  return Object.fromEntries(entries);
}
