import type { Span } from './split-sentences.js';

/** A line that ends so goes on in the next. */
const GOES_ON = /(?:,|\b(?:a|an|and|are|as|at|by|for|from|in|is|not|of|on|or|our|that|the|to|which|with|your))$/i;
/** Lines a sentence may be wrapped over, on each side. */
const MOST_LINES = 3;

/**
 * Widens a sentence that line breaks have cut (`splitSentences` ends one at each) over the lines it was wrapped over: lines that
 * end in the middle of a phrase, or go on in lower case.
 */
export function unwrapSentence(text: string, { start, end }: Span): Span {
  let from = start;
  for (let lines = 0; lines < MOST_LINES && from > 1 && text[from - 1] === '\n'; lines++) {
    const above = text.lastIndexOf('\n', from - 2) + 1;
    if (!isWrapped(text.slice(above, from - 1), text.slice(from, from + 2))) break;
    from = above;
  }
  let to = end;
  for (let lines = 0; lines < MOST_LINES && text[to] === '\n'; lines++) {
    const below = text.indexOf('\n', to + 1);
    const line = text.slice(text.lastIndexOf('\n', to - 1) + 1, to);
    if (!isWrapped(line, text.slice(to + 1, to + 3))) break;
    to = below < 0 ? text.length : below;
  }
  return { start: from, end: to };
}

function isWrapped(line: string, next: string): boolean {
  const trimmed = line.trimEnd();
  if (trimmed === '') return false;
  return GOES_ON.test(trimmed) || (/^\p{Ll}/u.test(next) && /[\p{L}\d,)]$/u.test(trimmed));
}
