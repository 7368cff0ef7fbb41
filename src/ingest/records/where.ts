import { ToolError } from '../../errors/index.js';
import type { Where } from '../../model/index.js';
import { parseDate } from './values/dates.js';
import { findNumbers } from './values/numbers.js';

const OPERATORS = ['!=', '!~', '<=', '>=', '=', '~', '<', '>'] as const;

/**
 * Reads a row filter: `Subject = CS`, `title ~ nurse`, `date >= 2024-01-01`. Quotes around the value go.
 *
 * @throws ToolError `bad-option` where there is no operator or no column.
 */
export function parseWhere(text: string): Where {
  for (let at = 0; at < text.length; at++) {
    const operator = OPERATORS.find((candidate) => text.startsWith(candidate, at));
    if (operator === undefined) continue;
    const column = text.slice(0, at).trim();
    if (column === '') break;
    return { column, operator, value: unquote(text.slice(at + operator.length).trim()) };
  }
  throw new ToolError('bad-option', `"${text}" is no row filter`, {
    hint: 'write column, operator (= != ~ !~ < <= > >=) and value, for instance: "title ~ nurse"',
  });
}

/**
 * Makes the test of one filter for a cell. `=` compares whole values, of which a comma list in the filter means any;
 * `~` looks for the value inside the cell, or for a pattern written `/like this/`; `<` and its kin compare dates where both
 * are dates, else the first numbers, and fail where there is none. Letter case never matters.
 *
 * @throws ToolError `bad-option` for a pattern that is no regular expression.
 */
export function createTest(where: Where): (cell: string) => boolean {
  switch (where.operator) {
    case '=':
      return equals(where.value);
    case '!=':
      return negate(equals(where.value));
    case '~':
      return contains(where.value);
    case '!~':
      return negate(contains(where.value));
    default:
      return compares(where.operator, where.value);
  }
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const negate =
  (test: (cell: string) => boolean) =>
  (cell: string): boolean =>
    !test(cell);

function unquote(value: string): string {
  const quote = value.charAt(0);
  return (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : value;
}

function equals(value: string): (cell: string) => boolean {
  const wanted = new Set([fold(value), ...value.split(',').map(fold)]);
  return (cell) => wanted.has(fold(cell));
}

function contains(value: string): (cell: string) => boolean {
  const pattern = /^\/(.+)\/i?$/s.exec(value)?.[1];
  if (pattern === undefined) {
    const wanted = fold(value);
    return (cell) => fold(cell).includes(wanted);
  }
  try {
    const expression = new RegExp(pattern, 'iu');
    return (cell) => expression.test(cell);
  } catch (cause) {
    throw new ToolError('bad-option', `"${value}" is no regular expression`, {
      hint: 'leave the slashes out to look for the text itself',
      cause,
    });
  }
}

function compares(operator: '<' | '<=' | '>' | '>=', value: string): (cell: string) => boolean {
  const day = /\d\D+\d|\p{L}{3}/u.test(value) ? parseDate(value) : null;
  const number = findNumbers(value)[0]?.value;
  return (cell) => {
    const cellDay = day === null ? null : parseDate(cell);
    if (day !== null) return cellDay !== null && holds(operator, cellDay < day ? -1 : cellDay > day ? 1 : 0);
    const cellNumber = signedNumber(cell);
    return number !== undefined && cellNumber !== null && holds(operator, cellNumber - number);
  };
}

function signedNumber(cell: string): number | null {
  const first = findNumbers(cell.slice(0, 200))[0];
  if (first === undefined) return null;
  return /^\s*-$/.test(cell.slice(0, first.start)) ? -first.value : first.value;
}

function holds(operator: '<' | '<=' | '>' | '>=', difference: number): boolean {
  switch (operator) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    default:
      return difference >= 0;
  }
}
