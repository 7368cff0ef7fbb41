import { groupNumbers, listOf } from './group-numbers.js';

/** Below this share of common n-grams two words are different ones. */
const LEAST_SIMILARITY = 0.4;
/** A word that is only alike counts for less than the word itself, however alike. */
const ALIKE_WEIGHT = 0.6;

/** A word of the vocabulary and how far it stands for the word asked: 1 is the word itself. */
export interface SimilarWord {
  readonly word: number;
  readonly weight: number;
}

/** The n-grams of 3 to 5 characters of a word with its ends marked. */
function toGrams(word: string): string[] {
  const marked = `^${word}$`;
  const grams: string[] = [];
  for (let size = 3; size <= 5; size++)
    for (let at = 0; at + size <= marked.length; at++) grams.push(marked.slice(at, at + size));
  return grams;
}

/**
 * Finds the words of a vocabulary that are spelled like a word, by the Dice coefficient of their character n-grams (3 to 5).
 * "communicative" finds "communication", "PostgreSQL" finds "postgres".
 */
export function createSimilarWords(vocabulary: ReadonlyMap<string, number>): (word: string) => readonly SimilarWord[] {
  const grams = new Map<string, number>();
  const keys: number[] = [];
  const words: number[] = [];
  const sizes = new Int32Array(vocabulary.size);
  for (const [text, word] of vocabulary) {
    const own = toGrams(text);
    sizes[word] = own.length;
    for (const gram of own) {
      let key = grams.get(gram);
      if (key === undefined) {
        key = grams.size;
        grams.set(gram, key);
      }
      keys.push(key);
      words.push(word);
    }
  }
  const lists = groupNumbers(keys, words, grams.size);
  return (word) => {
    const common = new Map<number, number>();
    const own = toGrams(word);
    for (const gram of own) {
      const key = grams.get(gram);
      if (key !== undefined) for (const other of listOf(lists, key)) common.set(other, (common.get(other) ?? 0) + 1);
    }
    const itself = vocabulary.get(word);
    const found: SimilarWord[] = [];
    for (const [other, count] of common) {
      const similarity = (2 * count) / (own.length + (sizes[other] ?? 0));
      if (other === itself) found.push({ word: other, weight: 1 });
      else if (similarity >= LEAST_SIMILARITY) found.push({ word: other, weight: similarity * ALIKE_WEIGHT });
    }
    // Words of one or two letters have few n-grams, and may have none in common even with themselves.
    if (itself !== undefined && !common.has(itself)) found.push({ word: itself, weight: 1 });
    return found;
  };
}
