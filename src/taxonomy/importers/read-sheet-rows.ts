import type { ImportFile } from './importer.js';
import type { NamedRows } from './read-rows.js';
import { refuseImport } from './refuse-import.js';

const toColumn = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Reads the first sheet of a workbook whose first row is the header. */
export async function readSheetRows(file: ImportFile, expects: string): Promise<NamedRows> {
  const { streamXlsxRows } = await import('hucre/xlsx');
  const bytes = await file.readBytes();
  const rows: string[][] = [];
  try {
    for await (const { values } of streamXlsxRows(bytes)) rows.push(values.map((value) => String(value ?? '').trim()));
  } catch (cause) {
    throw refuseImport(file.path, 'it is no readable workbook', { expects, cause });
  }
  const columns = (rows[0] ?? []).map(toColumn);
  return {
    columns,
    count: Math.max(0, rows.length - 1),
    cell: (row, ...names) => {
      const index = names.map((name) => columns.indexOf(toColumn(name))).find((found) => found >= 0);
      return index === undefined ? '' : (rows[row + 1]?.[index] ?? '');
    },
  };
}
