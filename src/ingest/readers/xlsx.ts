import type { StreamRow } from 'hucre/xlsx';
import { createProblem } from '../../errors/index.js';
import type { Problem } from '../../model/index.js';
import type { RawTable } from '../raw.js';
import { cannotRead, quotePath } from './cannot-read.js';
import { toCellText } from './cell-text.js';
import { HEADER_SAMPLE } from './find-header.js';
import { assertReadableArchive } from './office-archive.js';
import { type ReaderInput, readWhole } from './reader.js';
import { type TableRow, toTableRecords } from './table-records.js';

/** Rows handed on at a time. */
const BATCH = 200;

/** Sheets looked at for a table. */
const MAX_SHEETS = 50;

/**
 * Reads the first visible sheet of a workbook that holds a table; other sheets are named in a problem. Dates come as ISO 8601. The
 * `row` of a record counts from the header, empty rows included. Rejects with `broken-archive`, `encrypted`, `too-large`, and
 * `empty-file` where no sheet holds anything.
 */
export async function readXlsx(input: ReaderInput): Promise<RawTable> {
  const bytes = await readWhole(input);
  assertReadableArchive(bytes, input.path);
  const names = await listSheets(bytes, input.path);
  const sheet = await chooseSheet(bytes, { names, path: input.path });
  if (sheet === null) throw cannotRead('empty-file', { path: input.path, why: 'no sheet holds any rows' });
  const problems = reportOtherSheets(input.path, {
    read: sheet.name,
    others: names.filter((name) => name !== sheet.name),
  });
  return {
    shape: 'table',
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    records: toTableRecords(readRows(sheet, input.path), { path: input.path, shortRowsMatter: false, problems }),
    problems,
  };
}

interface OpenSheet {
  readonly name: string;
  readonly first: readonly TableRow[];
  readonly rest: AsyncIterator<StreamRow>;
}

async function listSheets(bytes: Buffer, path: string): Promise<string[]> {
  const { readXlsx: readWorkbook } = await import('hucre/xlsx');
  const visible: string[] = [];
  const hidden: string[] = [];
  const look = (info: { readonly name: string; readonly hidden?: boolean; readonly veryHidden?: boolean }): boolean => {
    (info.hidden === true || info.veryHidden === true ? hidden : visible).push(info.name);
    return false;
  };
  try {
    await readWorkbook(bytes, { sheets: look });
  } catch (cause) {
    throw toReadError(cause, path);
  }
  return visible.length > 0 ? visible : hidden;
}

/** Takes the first sheet with two columns and two rows, else the first with anything in it: notes often come before the data. */
async function chooseSheet(
  bytes: Buffer,
  workbook: { readonly names: readonly string[]; readonly path: string },
): Promise<OpenSheet | null> {
  let fallback: OpenSheet | null = null;
  for (const name of workbook.names.slice(0, MAX_SHEETS)) {
    const sheet = await openSheet(bytes, { name, path: workbook.path });
    if (sheet === null) continue;
    const wide = sheet.first.filter((row) => row.cells.filter((cell) => cell !== '').length >= 2).length;
    if (wide >= 2 && wide * 2 >= sheet.first.length) {
      await fallback?.rest.return?.();
      return sheet;
    }
    if (fallback === null) fallback = sheet;
    else await sheet.rest.return?.();
  }
  return fallback;
}

async function openSheet(
  bytes: Buffer,
  sheet: { readonly name: string; readonly path: string },
): Promise<OpenSheet | null> {
  const { streamXlsxRows } = await import('hucre/xlsx');
  const rest = streamXlsxRows(bytes, { sheet: sheet.name });
  const first: TableRow[] = [];
  try {
    while (first.length < HEADER_SAMPLE) {
      const next = await rest.next();
      if (next.done === true) break;
      const row = toTableRow(next.value);
      if (row !== null) first.push(row);
    }
  } catch (cause) {
    throw toReadError(cause, sheet.path);
  }
  return first.length === 0 ? null : { name: sheet.name, first, rest };
}

async function* readRows(sheet: OpenSheet, path: string): AsyncGenerator<readonly TableRow[]> {
  yield sheet.first;
  let batch: TableRow[] = [];
  try {
    for (;;) {
      const next = await sheet.rest.next();
      if (next.done === true) break;
      const row = toTableRow(next.value);
      if (row !== null) batch.push(row);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (cause) {
    throw toReadError(cause, path);
  } finally {
    await sheet.rest.return?.();
  }
  if (batch.length > 0) yield batch;
}

function toTableRow(row: StreamRow): TableRow | null {
  const cells = row.values.map(toCellText);
  while (cells.at(-1) === '') cells.pop();
  return cells.length === 0 ? null : { cells, position: row.index };
}

function toReadError(cause: unknown, path: string): Error {
  return cannotRead('broken-archive', { path, why: 'it is not a whole workbook' }, { cause });
}

function reportOtherSheets(
  path: string,
  sheets: { readonly read: string; readonly others: readonly string[] },
): Problem[] {
  if (sheets.others.length === 0) return [];
  const names = sheets.others.map((name) => `"${name}"`).join(', ');
  const message = `only the sheet "${sheets.read}" of ${quotePath(path)} was read, not ${names}`;
  return [createProblem('sheets-set-aside', message, { severity: 'info', where: path })];
}
