import { createProblem } from '../../errors/index.js';
import type { Problem } from '../../model/index.js';
import type { RawRecord } from '../raw.js';
import { quotePath } from './cannot-read.js';
import { findHeader, HEADER_SAMPLE, nameColumn } from './find-header.js';

/** A row of a table with its position in the source, counted from 0. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly position: number;
}

/** What making records needs to know of the table. */
export interface TableSource {
  readonly path: string;
  /** A row with fewer cells than the header is worth a word; in a workbook it only means empty cells. */
  readonly shortRowsMatter: boolean;
  /** Problems are added here while records are read. */
  readonly problems: Problem[];
  /** Called once after the last record. */
  finish?(): void;
}

/** Makes records of rows: finds the header, names the cells after it and reports uneven rows once, at the end. */
export async function* toTableRecords(
  batches: AsyncIterable<readonly TableRow[]>,
  table: TableSource,
): AsyncGenerator<RawRecord> {
  const uneven = new UnevenRows(table);
  let held: TableRow[] = [];
  let columns: Columns | null = null;
  const toRecord = (row: TableRow, { names, origin }: Columns): RawRecord => {
    const number = row.position - origin;
    uneven.look(row, { width: names.length, number });
    return { row: number, fields: toFields(row.cells, names) };
  };
  for await (const batch of batches) {
    held = held.length === 0 ? [...batch] : held.concat(batch);
    if (columns === null && held.length < HEADER_SAMPLE) continue;
    columns ??= findColumns(held, table);
    for (const row of held) if (row.position > columns.origin) yield toRecord(row, columns);
    held = [];
  }
  if (held.length > 0) {
    columns = findColumns(held, table);
    for (const row of held) if (row.position > columns.origin) yield toRecord(row, columns);
  }
  uneven.report();
  table.finish?.();
}

interface Columns {
  readonly names: readonly string[];
  /** Position of the header; of the line before the first row where there is none. */
  readonly origin: number;
}

function findColumns(rows: readonly TableRow[], table: TableSource): Columns {
  const { at, names } = findHeader(rows.slice(0, HEADER_SAMPLE).map((row) => row.cells));
  if (at > 0) table.problems.push(reportTitleLines(table.path, at));
  const first = rows[0]?.position ?? 0;
  return { names, origin: at >= 0 ? (rows[at]?.position ?? first) : first - 1 };
}

function toFields(cells: readonly string[], names: readonly string[]): (readonly [string, string])[] {
  const fields: (readonly [string, string])[] = [];
  const width = Math.max(cells.length, names.length);
  for (let index = 0; index < width; index++) {
    const value = cells[index] ?? '';
    const name = names[index];
    // Cells to the right of the header are there only where something stands in them.
    if (name !== undefined || value !== '') fields.push([name ?? nameColumn(index), value]);
  }
  return fields;
}

function reportTitleLines(path: string, count: number): Problem {
  const lines = count === 1 ? '1 title line' : `${count} title lines`;
  const message = `${lines} above the header of ${quotePath(path)} left out`;
  return createProblem('title-lines', message, { severity: 'info', where: path });
}

class UnevenRows {
  private longer = 0;
  private shorter = 0;
  private first: number | null = null;

  constructor(private readonly table: TableSource) {}

  look(row: TableRow, expected: { readonly width: number; readonly number: number }): void {
    const isLonger = row.cells.length > expected.width && row.cells.slice(expected.width).some((cell) => cell !== '');
    const isShorter = this.table.shortRowsMatter && row.cells.length < expected.width;
    if (!isLonger && !isShorter) return;
    if (isLonger) this.longer++;
    else this.shorter++;
    this.first ??= expected.number;
  }

  report(): void {
    if (this.first === null) return;
    const count = this.longer + this.shorter;
    const rows = count === 1 ? '1 row' : `${count} rows`;
    const verb = count === 1 ? 'has' : 'have';
    const detail = [this.longer > 0 ? `${this.longer} more` : '', this.shorter > 0 ? `${this.shorter} fewer` : '']
      .filter((part) => part !== '')
      .join(', ');
    const message = `${rows} of ${quotePath(this.table.path)} ${verb} another number of cells than the header (${detail}), the first is row ${this.first}`;
    this.table.problems.push(createProblem('ragged-rows', message, { where: `${this.table.path}:${this.first}` }));
  }
}
