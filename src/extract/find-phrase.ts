import { findSpan, type Span } from '../nlp/index.js';
import type { Words } from './read-words.js';

/** Words of a text by their numbers, both inclusive. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** Words within which a phrase counts as nearby, beside those of the same sentence. */
const REACH = 12;
/** A sentence is looked at this far on each side. */
const LONGEST = 60;

/** Tells whether one of several phrases (as stems) stands in the sentence of a name or within a dozen words. */
export function isPhraseNear(
  words: Words,
  hit: WordRange,
  { phrases, sentences }: { readonly phrases: readonly (readonly number[])[]; readonly sentences: readonly Span[] },
): boolean {
  const span = findSpan(sentences, words.starts[hit.first] as number);
  let from = hit.first;
  let to = hit.last;
  while (from > 0 && hit.first - from < LONGEST && (hit.first - from < REACH || isInside(words, from - 1, span)))
    from--;
  while (to + 1 < words.count && to - hit.last < LONGEST && (to - hit.last < REACH || isInside(words, to + 1, span)))
    to++;
  return phrases.some((phrase) => {
    for (let at = from; at + phrase.length - 1 <= to; at++) {
      const overlapsForm = at <= hit.last && at + phrase.length - 1 >= hit.first;
      if ((!overlapsForm || phrase.length > 1) && phrase.every((stem, k) => words.stems[at + k] === stem)) return true;
    }
    return false;
  });
}

const isInside = (words: Words, at: number, span: Span | null): boolean =>
  span !== null && (words.starts[at] as number) >= span.start && (words.ends[at] as number) <= span.end;
