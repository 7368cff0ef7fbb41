/** A stretch of text, UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:[A-Za-z]|e\.g|i\.e|etc|vs|incl|approx|dr|mr|mrs|ms|prof|st|no|inc|ltd|co|jr|sr|min|max|yrs?|mos?|dept|est|u\.s|u\.k|ph\.d|b\.s|m\.s|b\.a|m\.a)$/i;

/**
 * Splits a text into sentences and list items: every line break ends one, so does `.`, `!` or `?` before white space and an
 * upper-case letter, digit or bracket, and one glued to an upper-case letter ("pipelines.You"). Linear in the text. Spans are trimmed
 * and never empty.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from] as string)) from++;
    while (to > from && /\s/.test(text[to - 1] as string)) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) push(i + 1);
    else if ((code === 46 || code === 33 || code === 63) && endsSentence(text, i)) push(i + 1);
  }
  push(text.length);
  return spans;
}

function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next === undefined) return true;
  const before = text[at - 1] ?? ' ';
  if (/[A-Z]/.test(next))
    return /[a-z)\]]/.test(before) && /[a-z\s]/.test(text[at + 2] ?? ' ') && /[a-z)\]]/.test(text[at - 2] ?? ' ');
  if (!/\s/.test(next)) return false;
  if (text[at] !== '.') return true;
  if (ABBREVIATION.test(text.slice(Math.max(0, at - 8), at))) return false;
  const following = text.slice(at + 1, at + 4).trimStart();
  return following === '' || /^[^a-z,;]/.test(following);
}

/** Finds the span that holds an offset by binary search; `null` where it falls between spans. */
export function findSpan(spans: readonly Span[], offset: number): Span | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as Span;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return null;
}
