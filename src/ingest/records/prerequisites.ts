/** A stretch of text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const LABEL =
  /(?<![\p{L}\d])(?:pre-?\s?requisites?|prereqs?|co-?requisites?)(?:\s?\(s\))?(?: and co-?requisites?)?\s{0,2}[:：]\s{0,3}/giu;

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{Lu}|\p{Lu}\.\p{Lu}|e\.g|i\.e|etc|vs|no|dept|dr|prof|incl|min|max|approx|equiv|or higher in)$/iu;

/** Longest sentence that is taken. */
const LONGEST = 1200;

/** Finds the sentences of a course description that name its prerequisites: `Prerequisite: CS 225.` */
export function findPrerequisites(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(LABEL)) {
    const from = match.index + match[0].length;
    const isInside = match.index < (spans.at(-1)?.end ?? 0);
    if (isInside || /[\n\r]/.test(match[0]) || from >= text.length) continue;
    const end = sentenceEnd(text, from);
    if (end - from >= 2) spans.push({ start: match.index, end });
  }
  return spans;
}

/** What the sentences name, without their labels; `null` where there are none or they say `None`. */
export function readPrerequisites(text: string, spans: readonly Span[]): string | null {
  const told = spans
    .map(({ start, end }) => text.slice(start, end).replace(new RegExp(LABEL.source, 'iu'), '').trim())
    .filter((sentence) => !/^(?:none|n\/?a|no prerequisites?|nil|-)[.\s]*$/i.test(sentence) && sentence !== '');
  return told.length === 0 ? null : told.join(' ');
}

function sentenceEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '\n') return at;
    if (!/[.!?]/.test(char) || (at + 1 < text.length && !/\s/.test(text.charAt(at + 1)))) continue;
    if (char === '.' && ABBREVIATION.test(text.slice(Math.max(from, at - 14), at))) continue;
    if (/^\s+[\p{Ll}]/u.test(text.slice(at + 1, at + 4))) continue;
    return at + 1;
  }
  return limit;
}
