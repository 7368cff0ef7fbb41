import { createRequire } from 'node:module';

// One file each of the package: its index would load six distances and a matrix library.
const require = createRequire(import.meta.url);
const jaroWinkler = require('natural/lib/natural/distance/jaro-winkler_distance.js') as (
  a: string,
  b: string,
  options: { ignoreCase: boolean },
) => number;

/** Below this similarity a suggestion confuses more than it helps. */
const LEAST_SIMILARITY = 0.84;

/**
 * Finds the names most like a word by Jaro-Winkler similarity (Winkler 1990), best first, ties by name.
 *
 * @param limit - at most so many
 */
export function findClosestNames(word: string, names: Iterable<string>, limit = 3): string[] {
  const scored: { name: string; score: number }[] = [];
  for (const name of names) {
    const score = jaroWinkler(word, name, { ignoreCase: true });
    if (score >= LEAST_SIMILARITY) scored.push({ name, score });
  }
  scored.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  return scored.slice(0, limit).map((entry) => entry.name);
}
