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
  /** The columns that say something, in the order of the source. */
  filled(): readonly number[];
}

/** Takes a record apart by the columns of its table. */
export function readCells(record: RawRecord, index: ColumnIndex): RecordCells {
  const cells = new Map<number, string[]>();
  index.visit(record.fields, (column, value) => {
    if (isMissing(value)) return;
    const cell = cells.get(column);
    if (cell === undefined) cells.set(column, [value]);
    else cell.push(value);
  });
  return {
    row: record.row,
    text: (column) => (column === undefined ? '' : (cells.get(column)?.join('\n') ?? '')),
    first: (column) => (column === undefined ? '' : (cells.get(column)?.[0] ?? '')),
    filled: () => [...cells.keys()].sort((a, b) => a - b),
  };
}

/** The cells of a record by header, for selection; cells whose text went into the document are left out, empty ones too. */
export function toColumns(
  cells: RecordCells,
  index: ColumnIndex,
  texts: ReadonlySet<number>,
): Readonly<Record<string, string>> {
  const entries = cells
    .filled()
    .filter((column) => !texts.has(column))
    .map((column) => [index.names[column] ?? '', cells.text(column)] as const);
  // Unlike assignment, this keeps a column called `__proto__` an ordinary one.
  return Object.fromEntries(entries);
}
