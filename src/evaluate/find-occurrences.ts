import type { TextSpan } from './gold.js';

const WORDY = /[\p{L}\p{N}]/u;

/** Finds a verbatim piece of text wherever it is no part of a longer word; overlapping places count each. */
export function findOccurrences(text: string, surface: string): TextSpan[] {
  const spans: TextSpan[] = [];
  if (surface === '') return spans;
  const opensWord = WORDY.test(surface.charAt(0));
  const closesWord = WORDY.test(surface.charAt(surface.length - 1));
  for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
    const end = start + surface.length;
    if (opensWord && WORDY.test(text.charAt(start - 1))) continue;
    if (closesWord && WORDY.test(text.charAt(end))) continue;
    spans.push({ start, end });
  }
  return spans;
}

/** Words that two spans may share without meaning the same. */
const EMPTY_WORDS = new Set(
  'a an and any as at be by for from in into is it of on or our other such that the their this to use used using we with you your all more new well skills skill experience knowledge ability work working'.split(
    ' ',
  ),
);

/** Tells whether a stretch holds a word that carries meaning. */
function holdsContent(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}+#.]+/gu) ?? [];
  return words.some((raw) => {
    let end = raw.length;
    while (end > 0 && raw[end - 1] === '.') end--;
    const word = raw.slice(0, end);
    return word !== '' && !EMPTY_WORDS.has(word);
  });
}

/**
 * Tells whether two spans of a text mean the same words: they share at least half of the shorter one, measured in characters,
 * and a word that carries meaning.
 */
export function isSameMention(text: string, a: TextSpan, b: TextSpan): boolean {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  const shared = end - start;
  if (shared <= 0 || shared < 0.5 * Math.min(a.end - a.start, b.end - b.start)) return false;
  return holdsContent(text.slice(start, end));
}

/** Tells whether two spans share a character. */
export const touches = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;
