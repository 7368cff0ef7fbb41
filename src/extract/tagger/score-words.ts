import { CONTEXT_FEATURES, fillContext, frameSequence } from './context-features.js';
import type { EncodedWords } from './encode-words.js';
import { mix } from './hash.js';
import { EDGE, type WordType } from './word-types.js';

/** Salts of the places around a word: two before to two after. */
export const PLACES = [-2, -1, 0, 1, 2] as const;
const SALTS = [51, 52, 53, 54, 55];

/** The features a word has for the word that stands `place` words before it, hashed to buckets. */
export function toBuckets(type: WordType, place: number, mask: number): Int32Array {
  const base = place === 0 ? type.own : place === 1 || place === -1 ? type.near : type.far;
  const salt = SALTS[place + 2] as number;
  return base.map((feature) => mix(feature, salt) & mask);
}

/** Visits the words of all sequences with their context features, but for those that `skip` names by their first word. */
export function visitWords(
  encoded: EncodedWords,
  visit: (i: number, sequence: { readonly first: number; readonly end: number }, context: Int32Array) => void,
  skip: (first: number) => boolean = () => false,
): void {
  const context = new Int32Array(CONTEXT_FEATURES);
  const { sequences, types, count } = encoded;
  for (let s = 0; s < sequences.length; s++) {
    const first = sequences[s] as number;
    if (skip(first)) continue;
    const end = sequences[s + 1] ?? count;
    const frame = frameSequence(encoded, first, end);
    const cue = { code: 0, distance: 0 };
    for (let i = first; i < end; i++) {
      fillContext(encoded, frame, i, cue, context);
      visit(i, frame, context);
      const own = (types[i] as WordType).cue;
      cue.distance++;
      if (own > 0) {
        cue.code = own;
        cue.distance = 0;
      }
    }
  }
}

/** The word at an index of a sequence, the edge beyond it. */
export const typeAt = (
  encoded: EncodedWords,
  { first, end }: { readonly first: number; readonly end: number },
  at: number,
): WordType => (at >= first && at < end ? (encoded.types[at] as WordType) : EDGE);
