import { isCompound } from './compound-words.js';

/** A line of a document with the page it stands on, counted from 1. */
export interface PageLine {
  readonly text: string;
  readonly page: number;
}

/** Letters before a hyphen at the end of a line that are looked at. */
const LONGEST_WORD = 60;

/** Lines at the top and at the bottom of a page that may belong to a running header or footer. */
const EDGE = 2;

/**
 * Makes lines of the pages of a PDF: leaves out headers and footers that run through most pages, joins words cut at the end of
 * a line, writes the gaps between columns as ` | `. Line breaks stay where they are.
 */
export function toPageLines(pages: readonly string[]): PageLine[] {
  const split = pages.map((page) => page.split('\n').map(cleanLine));
  const running = findRunningLines(split);
  const lines = split.flatMap((page, index) => {
    const filled = page.flatMap((text, at) => (text === '' ? [] : [at]));
    const edges = new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)]);
    return page
      .filter((text, at) => !(edges.has(at) && running.has(mask(text))))
      .map((text) => ({ text, page: index + 1 }));
  });
  return joinCutWords(lines);
}

/** Of a bullet or a number, whose gap to the text is only its indent. */
const LIST_MARK = /^(?:[•‣▪●○◦·*–—-]|\(?[0-9a-zA-Z]{1,3}[.)])$/;

/** Writes gaps between columns as ` | `; soft hyphens mark where a word may be cut, not where it is, and go. */
function cleanLine(line: string): string {
  const [first = '', ...rest] = line
    .split('\t')
    .map((cell) =>
      cell
        .replace(/\u00AD(?=.)/g, '')
        .replace(/[ \u00A0]+/g, ' ')
        .trim(),
    )
    .filter((cell) => cell !== '');
  const text = rest.join(' | ');
  if (text === '') return first;
  return LIST_MARK.test(first) ? `${first} ${text}` : `${first} | ${text}`;
}

function findRunningLines(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const filled = page.filter((line) => line !== '');
    const edges = new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)].map(mask));
    for (const line of edges) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const running = new Set<string>();
  for (const [line, count] of counts) {
    const isPageNumber = pages.length > 1 && /^(?:page )?[-–—]? ?# ?(?:(?:of|\/) ?# ?)?[-–—]?$/.test(line);
    if (isPageNumber || (count >= 3 && count * 2 >= pages.length)) running.add(line);
  }
  return running;
}

/** Page numbers differ from page to page; everything else of a running line is the same. */
function mask(line: string): string {
  return line.toLowerCase().replace(/\d+/g, '#');
}

/** The rest of a cut word moves up to the line that it begins on, so that no line changes its place. */
function joinCutWords(lines: readonly PageLine[]): PageLine[] {
  const vocabulary = collectWords(lines);
  const joined: PageLine[] = [];
  let pulled = 0;
  for (const [index, line] of lines.entries()) {
    const text = line.text.slice(pulled).trimStart();
    const isUsedUp = pulled > 0 && text === '';
    pulled = 0;
    if (isUsedUp) continue;
    const cut = /(?:^|[^\p{L}./@_-])((?:\p{L}+-)*\p{L}*\p{Ll})[-\u2010\u00AD]$/u.exec(text.slice(-LONGEST_WORD));
    const next = cut === null ? null : /^\p{Ll}[\p{L}’']*/u.exec(lines[index + 1]?.text ?? '');
    if (cut === null || next === null || (cut[1] ?? '').length < 2) {
      joined.push({ ...line, text });
      continue;
    }
    const rest = /^\S*/.exec(lines[index + 1]?.text ?? '')?.[0] ?? '';
    const hyphen = isCompound({ left: cut[1] ?? '', right: next[0] }, vocabulary) ? '-' : '';
    joined.push({ ...line, text: text.slice(0, -1) + hyphen + rest });
    pulled = rest.length;
  }
  return joined;
}

function collectWords(lines: readonly PageLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word.toLowerCase());
  }
  return words;
}
