/** Words in a shingle. */
export const SHINGLE_WORDS = 7;

/** What of a text takes part in comparison: letters and digits in lower case, one space between words. */
export interface HashedText {
  /** 53-bit hash of the whole normalised text. */
  readonly hash: number;
  readonly words: number;
  /** Distinct hashed shingles in ascending order; empty where the text has fewer words than a shingle. */
  readonly shingles: Uint32Array;
}

/** Hashes a text word by word, without keeping the words. */
export function hashText(text: string): HashedText {
  const words = hashWords(text.toLowerCase());
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (const word of words) {
    high = Math.imul(high ^ word, 0x01000193);
    low = mix(Math.imul(low, 31) + word);
  }
  const hash = (high >>> 11) * 2 ** 32 + (low >>> 0);
  return { hash, words: words.length, shingles: toShingles(words) };
}

/** Jaccard similarity of two ascending sets: shared members over all members, 0 to 1; two empty sets share nothing. */
export function measureJaccard(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  let a = 0;
  let b = 0;
  while (a < one.length && b < other.length) {
    const left = one[a] ?? 0;
    const right = other[b] ?? 0;
    if (left === right) {
      shared++;
      a++;
      b++;
    } else if (left < right) a++;
    else b++;
  }
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** 32-bit hash of a word or a name. */
export function hashWord(word: string): number {
  let hash = WORD_START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mix(hash);
}

const WORD_START = 0x811c9dc5;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** The same as `hashWord` of every run of letters and digits; going over the codes is five times as fast as matching. */
function hashWords(text: string): readonly number[] {
  const words: number[] = [];
  let hash = WORD_START;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      hash = Math.imul(hash ^ code, 0x01000193);
      isInWord = true;
    } else if (isInWord) {
      words.push(mix(hash));
      hash = WORD_START;
      isInWord = false;
    }
  }
  if (isInWord) words.push(mix(hash));
  return words;
}

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  // Halves of surrogate pairs count as letters: what they stand for hardly matters, that they stay together does.
  return (code >= 0xd800 && code <= 0xdfff) || LETTER.test(String.fromCharCode(code));
}

function toShingles(words: readonly number[]): Uint32Array {
  const count = words.length - SHINGLE_WORDS + 1;
  if (count <= 0) return new Uint32Array(0);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let hash = 0;
    for (let offset = 0; offset < SHINGLE_WORDS; offset++)
      hash = Math.imul(hash, 0x5bd1e995) + (words[at + offset] ?? 0);
    hashes[at] = mix(hash);
  }
  hashes.sort();
  let distinct = 0;
  for (let at = 0; at < count; at++) {
    if (at === 0 || hashes[at] !== hashes[at - 1]) hashes[distinct++] = hashes[at] ?? 0;
  }
  return hashes.slice(0, distinct);
}

/** Spreads a hash over all 32 bits (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
