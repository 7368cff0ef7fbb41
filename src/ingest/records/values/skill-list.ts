import { isMissing } from './missing.js';

/** A skills column taken apart: members of a list, or text that only mentions skills. */
export type SkillValue =
  | { readonly type: 'list'; readonly members: readonly string[] }
  | { readonly type: 'prose' }
  | { readonly type: 'nothing' };

/** Longest member of a list on average; longer "members" are sentences. */
const LONGEST_MEAN = 45;
const LONGEST_MEMBER = 100;

/**
 * Takes a skills column apart: `Python | SQL`, `Excel, Word; PowerPoint`, one member a line, `['Python', 'SQL']`,
 * `["Python"]`, `{Python,SQL}`. Commas inside parentheses do not separate. Members that mean nothing (`See below`) go,
 * members named twice stand once. Long members make it prose.
 */
export function parseSkillList(value: string): SkillValue {
  if (isMissing(value)) return { type: 'nothing' };
  const members = distinct(
    splitMembers(value.trim())
      .map(cleanMember)
      .filter((member) => !isMissing(member)),
  );
  if (members.length === 0) return { type: 'nothing' };
  const mean = members.reduce((sum, member) => sum + member.length, 0) / members.length;
  if (mean > LONGEST_MEAN || members.some((member) => member.length > LONGEST_MEMBER)) return { type: 'prose' };
  return { type: 'list', members };
}

function splitMembers(value: string): readonly string[] {
  const text = undouble(value);
  const array = parseArray(text);
  if (array !== null) return array;
  if (SEARCH_EXPRESSION.test(text)) return text.split(/[()]|\b(?:AND|OR|NOT)\b/);
  return text.split(/[\r\n•·▪●|]+|\s\/\s/).flatMap((line) => splitOutside(line, line.includes(';') ? ';' : ','));
}

/** A Boolean search as recruiting systems store it: `(SITE OR ON-SITE) AND(CRA)`. */
const SEARCH_EXPRESSION = /\([^()]{1,200}\bOR\b[^()]{1,200}\)|\)\s?AND\s?\(/;

/** Some exports repeat the whole list: `A, B - A, B`. */
function undouble(text: string): string {
  const half = (text.length - 3) / 2;
  if (!Number.isInteger(half) || half < 3 || text.slice(half, half + 3) !== ' - ') return text;
  const first = text.slice(0, half);
  return first === text.slice(half + 3) ? first : text;
}

function parseArray(text: string): readonly string[] | null {
  if (!/^[[{(]/.test(text) || !/[\]})]$/.test(text)) return null;
  if (text.startsWith('[')) {
    const parsed = parseJsonArray(text);
    if (parsed !== null) return parsed;
  }
  const inner = text.slice(1, -1);
  const quoted = [...inner.matchAll(/'([^'\n]{1,200})'(?=\s*(?:,|$))|"([^"\n]{1,200})"(?=\s*(?:,|$))/g)];
  if (quoted.length > 0) return quoted.map((match) => match[1] ?? match[2] ?? '');
  return text.startsWith('(') ? null : inner.split(',');
}

function parseJsonArray(text: string): readonly string[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (!Array.isArray(parsed)) return null;
    return parsed.flatMap((member) => (typeof member === 'string' ? [member] : nameOf(member)));
  } catch {
    return null;
  }
}

function nameOf(member: unknown): readonly string[] {
  if (typeof member !== 'object' || member === null) return [];
  const name: unknown = Object.entries(member).find(([key]) => /^(?:name|skill|label|title|value)$/i.test(key))?.[1];
  return typeof name === 'string' ? [name] : [];
}

function splitOutside(line: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === '(' || char === '[') depth++;
    else if ((char === ')' || char === ']') && depth > 0) depth--;
    else if (char === separator && depth === 0) {
      parts.push(line.slice(from, at));
      from = at + 1;
    }
  }
  // An open bracket without its partner hides separators: split plainly then.
  if (depth > 0) return line.split(separator);
  return [...parts, line.slice(from)];
}

function cleanMember(member: string): string {
  const bare = member
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:and|or|&|[-–*])\s/i, '')
    .replace(/[;,.]$/, '')
    .trim();
  if (/^etc$/i.test(bare)) return '';
  const quote = bare.charAt(0);
  return (quote === '"' || quote === "'") && bare.length > 1 && bare.endsWith(quote) ? bare.slice(1, -1).trim() : bare;
}

function distinct(members: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return members.filter((member) => {
    const key = member.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
