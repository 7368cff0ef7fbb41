import { headerWords } from './header-words.js';

/** Most names offered. */
const MOST = 3;

/** Least share of letter pairs for a name to count as misspelt. */
const ALIKE = 0.6;

/** The names nearest to a wrong one: those that contain it or lie in it, that share words with it or are spelt much like it. */
export function findNearest(name: string, names: readonly string[]): readonly string[] {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return [];
  const words = new Set(headerWords(name));
  const scored = names.map((candidate) => {
    const folded = candidate.toLowerCase();
    const contains = folded !== '' && (folded.includes(wanted) || wanted.includes(folded));
    const shared = headerWords(candidate).filter((word) => words.has(word)).length;
    const alike = measureLikeness(folded, wanted);
    return { candidate, score: (contains ? 2 : 0) + shared / (words.size + 1) + (alike >= ALIKE ? alike : 0) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** Dice coefficient of the letter pairs of two names, 0 to 1. */
function measureLikeness(one: string, other: string): number {
  const pairs = (text: string): readonly string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const first = pairs(one.slice(0, 80));
  const second = new Set(pairs(other.slice(0, 80)));
  const shared = first.filter((pair) => second.has(pair)).length;
  return first.length + second.size === 0 ? 0 : (2 * shared) / (first.length + second.size);
}
