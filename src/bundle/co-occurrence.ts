import type { PostingDemand } from '../model/index.js';

/** Two skills that postings ask for together. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Postings that ask for both. */
  readonly postings: number;
  /** Normalised pointwise mutual information, -1 (never together) to 1 (only together). */
  readonly npmi: number;
}

/**
 * Normalised pointwise mutual information (Bouma 2009): pmi / -ln p(a, b), in [-1, 1].
 *
 * @example p(a) = p(b) = p(a, b): 1; independent: 0
 */
export function computeNpmi(counts: {
  readonly a: number;
  readonly b: number;
  readonly both: number;
  readonly n: number;
}): number {
  if (counts.both === 0) return -1;
  if (counts.both === counts.n) return 1;
  const joint = counts.both / counts.n;
  return Math.log(joint / ((counts.a / counts.n) * (counts.b / counts.n))) / -Math.log(joint);
}

/** Finds the pairs of the given skills that at least `least` postings ask for together, by first then second skill number. */
export function findPairs(postings: readonly PostingDemand[], skills: readonly number[], least: number): Pair[] {
  const place = new Map(skills.map((skill, i) => [skill, i]));
  const size = skills.length;
  const single = new Int32Array(size);
  const both = new Int32Array(size * size);
  for (const posting of postings) {
    const here: number[] = [];
    for (const skill of posting.skills) {
      const i = place.get(skill);
      if (i !== undefined) here.push(i);
    }
    here.forEach((i, k) => {
      single[i] = (single[i] ?? 0) + 1;
      for (const j of here.slice(k + 1)) both[i * size + j] = (both[i * size + j] ?? 0) + 1;
    });
  }
  const pairs: Pair[] = [];
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const together = both[i * size + j] ?? 0;
      if (together < least || together === 0) continue;
      const npmi = computeNpmi({ a: single[i] ?? 0, b: single[j] ?? 0, both: together, n: postings.length });
      pairs.push({ a: skills[i] ?? 0, b: skills[j] ?? 0, postings: together, npmi });
    }
  }
  return pairs;
}
