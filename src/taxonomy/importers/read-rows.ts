import { CsvError, parse } from 'csv-parse/sync';
import type { ImportFile } from './importer.js';
import { refuseImport } from './refuse-import.js';

/** A table of text whose columns are asked for by name, case, blanks and signs aside. */
export interface NamedRows {
  /** Column names in their comparable form. */
  readonly columns: readonly string[];
  readonly count: number;
  /** Trimmed cell; empty where the row or column is missing. The first name that is a column counts. */
  readonly cell: (row: number, ...names: readonly string[]) => string;
}

const toColumn = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Tells the delimiter of a header line: the one of tab, semicolon, comma, bar that stands in it most. */
export function findDelimiter(head: string): string {
  const line = /^[^\r\n]*/.exec(head)?.[0] ?? '';
  let best = ',';
  let most = 0;
  for (const delimiter of ['\t', ',', ';', '|']) {
    const count = line.split(delimiter).length - 1;
    if (count > most) [best, most] = [delimiter, count];
  }
  return best;
}

/** Tells whether the header of a delimited file has all these columns. */
export function hasColumns(file: ImportFile, ...names: readonly string[]): boolean {
  if (/^\s*[[{]/.test(file.head)) return false;
  const line = /^[^\r\n]*/.exec(file.head)?.[0] ?? '';
  const columns = new Set(line.split(findDelimiter(line)).map(toColumn));
  return names.every((name) => columns.has(toColumn(name)));
}

/** Reads a delimited file with a header. Tab-separated files are taken without quoting, as O*NET writes them. */
export async function readNamedRows(file: ImportFile, expects: string): Promise<NamedRows> {
  const delimiter = findDelimiter(file.head);
  const records = parseDelimited(await file.readText(), { path: file.path, delimiter, expects });
  const columns = (records[0] ?? []).map(toColumn);
  const at = new Map(columns.map((column, index) => [column, index]));
  return {
    columns,
    count: Math.max(0, records.length - 1),
    cell: (row, ...names) => {
      const index = names.map((name) => at.get(toColumn(name))).find((found) => found !== undefined);
      return index === undefined ? '' : (records[row + 1]?.[index] ?? '').trim();
    },
  };
}

function parseDelimited(
  text: string,
  options: { readonly path: string; readonly delimiter: string; readonly expects: string },
): string[][] {
  const { delimiter, path, expects } = options;
  try {
    return parse(text, {
      delimiter,
      quote: delimiter === '\t' ? null : '"',
      relax_column_count: true,
      skip_empty_lines: true,
    }) as string[][];
  } catch (cause) {
    const line = cause instanceof CsvError ? ` in line ${String(cause.lines)}` : '';
    throw refuseImport(path, `its quoting is broken${line}`, { expects, cause });
  }
}

/** Cuts a cell that holds several values: at line breaks where there are any, else at bars, else at semicolons. */
export function splitCell(cell: string): string[] {
  const separator = /[\r\n]/.test(cell) ? /[\r\n]+/ : cell.includes('|') ? '|' : ';';
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
