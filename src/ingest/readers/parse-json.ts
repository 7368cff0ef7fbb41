/** A parsed text, or where it is broken (UTF-16 offset). */
export type JsonResult = { readonly value: unknown } | { readonly brokenAt: number };

/**
 * Parses JSON; the bare words `NaN` and `Infinity`, which scripts write for a missing number, are read as null. Never throws.
 */
export function parseJson(text: string): JsonResult {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const scan = scanJson(text);
    if (scan.brokenAt !== null) return { brokenAt: scan.brokenAt };
    return parseWithout(text, scan.notNumbers);
  }
}

/** Gives line and column, both from 1, of an offset. */
export function toLineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let begin = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    begin = at + 1;
  }
  return { line, column: offset - begin + 1 };
}

function parseWithout(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): JsonResult {
  let clean = '';
  let from = 0;
  for (const { start, end } of ranges) {
    clean += `${text.slice(from, start)}null`;
    from = end;
  }
  try {
    return { value: JSON.parse(clean + text.slice(from)) };
  } catch {
    return { brokenAt: text.length };
  }
}

interface Scan {
  readonly brokenAt: number | null;
  readonly notNumbers: readonly { readonly start: number; readonly end: number }[];
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null/y;
const NOT_A_NUMBER = /-?(?:NaN|Infinity)/y;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'next';

/** Walks through the text as a parser would; the messages of JSON.parse do not always tell the place. */
function scanJson(text: string): Scan {
  const notNumbers: { start: number; end: number }[] = [];
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  for (let at = skipSpace(text, 0); ; at = skipSpace(text, at)) {
    const char = text[at];
    const container = open.at(-1);
    const closing = container === '{' ? '}' : ']';
    if (expected === 'next' && container === undefined) return { brokenAt: at === text.length ? null : at, notNumbers };
    if (char === closing && container !== undefined && expected !== 'value' && expected !== 'key') {
      open.pop();
      expected = 'next';
      at++;
    } else if (expected === 'next') {
      if (char !== ',') return { brokenAt: at, notNumbers };
      expected = container === '{' ? 'key' : 'value';
      at++;
    } else if (expected === 'key' || expected === 'key-or-end') {
      const end = skipString(text, at);
      const colon = end === null ? at : skipSpace(text, end);
      if (end === null || text[colon] !== ':') return { brokenAt: colon, notNumbers };
      expected = 'value';
      at = colon + 1;
    } else if (char === '{' || char === '[') {
      open.push(char);
      expected = char === '{' ? 'key-or-end' : 'value-or-end';
      at++;
    } else {
      const notNumber = match(NOT_A_NUMBER, text, at);
      const end: number | null = notNumber ?? (char === '"' ? skipString(text, at) : match(SCALAR, text, at));
      if (end === null) return { brokenAt: at, notNumbers };
      if (notNumber !== null) notNumbers.push({ start: at, end: notNumber });
      expected = 'next';
      at = end;
    }
  }
}

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return at;
}

/** Gives the offset after a string, or `null` where none begins here or it is broken. */
function skipString(text: string, from: number): number | null {
  if (text[from] !== '"') return null;
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return null;
    if (code !== 0x5c) continue;
    const end = match(ESCAPE, text, at);
    if (end === null) return null;
    at = end - 1;
  }
  return null;
}
