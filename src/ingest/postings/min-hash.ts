import { mix } from './shingles.js';

/** Bands of a signature; two texts are compared where one band is equal. */
const BANDS = 10;
const ROWS = 6;
const PERMUTATIONS = BANDS * ROWS;

const SEEDS = Uint32Array.from({ length: PERMUTATIONS }, (_, index) => mix(index * 0x9e3779b9 + 1));
const FACTORS = Uint32Array.from({ length: PERMUTATIONS }, (_, index) => mix(index * 0x85ebca6b + 7) | 1);

/**
 * The bands of a set's MinHash signature, one 32-bit key each (Broder 1997; banding after Leskovec, Rajaraman and Ullman,
 * Mining of Massive Datasets, ch. 3). With 10 bands of 6 rows two sets of Jaccard similarity s share a band with probability
 * 1 - (1 - s^6)^10: 0.9995 at 0.9, 0.15 at 0.5.
 */
export function bandKeys(shingles: Uint32Array): Uint32Array {
  const lowest = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < PERMUTATIONS; at++) {
      const value = Math.imul(shingle ^ (SEEDS[at] ?? 0), FACTORS[at] ?? 1) >>> 0;
      if (value < (lowest[at] ?? 0)) lowest[at] = value;
    }
  }
  const keys = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let key = band + 1;
    for (let row = 0; row < ROWS; row++) key = mix(Math.imul(key, 31) + (lowest[band * ROWS + row] ?? 0));
    keys[band] = key;
  }
  return keys;
}
