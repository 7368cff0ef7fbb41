/** Where the header of a table stands and what its columns are called. */
export interface Header {
  /** Index of the header among the first rows; -1 where the table has none. */
  readonly at: number;
  /** Column names as written, whitespace folded; a column without a name is called `column 3` by its position. */
  readonly names: readonly string[];
}

/** How many rows have to be at hand to find the header. */
export const HEADER_SAMPLE = 30;

/** Title lines above a header are not looked for beyond this. */
const MAX_TITLE_LINES = 10;

/** A cell longer than this is text, not a column name. */
const MAX_NAME_LENGTH = 120;

/**
 * Finds the header among the first rows of a table: the first row, unless it has far fewer cells than the rows below (title lines
 * of an export) or holds data itself (an address, a date, a number in a column of numbers).
 */
export function findHeader(rows: readonly (readonly string[])[]): Header {
  const at = skipTitleLines(rows);
  const cells = rows[at] ?? [];
  const below = rows.slice(at + 1);
  if (isData(cells, below)) {
    const width = Math.max(...rows.map((row) => row.length));
    return { at: at - 1, names: Array.from({ length: width }, (_, index) => nameColumn(index)) };
  }
  return { at, names: cells.map((cell, index) => cell.replace(/\s+/g, ' ').trim() || nameColumn(index)) };
}

/** Names a column that has no name, by its position from 0: `column 1`. */
export function nameColumn(index: number): string {
  return `column ${index + 1}`;
}

function skipTitleLines(rows: readonly (readonly string[])[]): number {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const sorted = filled.slice(1).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  // With one or two columns a title line cannot be told from a header with an empty cell.
  if (median < 3) return 0;
  const at = filled.findIndex((count) => count >= median * 0.6);
  return at >= 0 && at <= MAX_TITLE_LINES ? at : 0;
}

function isData(cells: readonly string[], below: readonly (readonly string[])[]): boolean {
  if (
    cells.some((cell) => cell.length > MAX_NAME_LENGTH || /^\s*(?:https?:\/\/|[^\s@]+@[^\s@]+\.[a-z]+\s*$)/i.test(cell))
  ) {
    return true;
  }
  return cells.some((cell, index) => {
    const kind = kindOf(cell);
    if (kind === null || isYear(cell)) return false;
    const column = below.map((row) => row[index] ?? '').filter((value) => value.trim() !== '');
    const alike = column.filter((value) => kindOf(value) === kind).length;
    return alike > 0 && alike >= column.length * 0.8;
  });
}

function kindOf(cell: string): 'number' | 'date' | null {
  const value = cell.trim();
  if (value.length > 30) return null;
  if (/^\d{4}-\d\d-\d\d/.test(value) || /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(value)) return 'date';
  return /^[-+]?[$€£]?\d[\d.,]*%?$/.test(value) ? 'number' : null;
}

function isYear(cell: string): boolean {
  return /^\s*(?:19|20)\d\d\s*$/.test(cell);
}
