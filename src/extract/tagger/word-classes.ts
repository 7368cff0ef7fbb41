import { hashText } from './hash.js';

/** Classes of a word, learnt from texts: three sizes of cluster, and its role in the names of skills; 0 where it is unknown. */
export interface WordClass {
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  readonly role: number;
}

/** Looks up the classes of words. */
export interface WordClasses {
  readonly look: (lower: string) => WordClass;
}

const UNKNOWN: WordClass = { fine: 0, middle: 0, coarse: 0, role: 0 };
/** Salt of the keys. */
const SALT = 99;

/** Hash under which a word's classes are kept. */
export const toClassKey = (lower: string): number => hashText(lower, SALT);

/**
 * Opens a table of word classes.
 *
 * @param keys - hashes of the words, ascending
 * @param rows - four numbers a word: fine, middle, coarse, role
 */
export function openWordClasses(keys: Int32Array, rows: Uint16Array): WordClasses {
  return {
    look: (lower) => {
      const key = toClassKey(lower);
      let low = 0;
      let high = keys.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = keys[middle] as number;
        if (found < key) low = middle + 1;
        else if (found > key) high = middle - 1;
        else {
          const at = middle * 4;
          return {
            fine: rows[at] ?? 0,
            middle: rows[at + 1] ?? 0,
            coarse: rows[at + 2] ?? 0,
            role: rows[at + 3] ?? 0,
          };
        }
      }
      return UNKNOWN;
    },
  };
}
