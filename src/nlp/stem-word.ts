import { createRequire } from 'node:module';

// The stemmer alone: the package's index loads two dozen languages, its root a database driver or three.
const require = createRequire(import.meta.url);
const stemmer = require('natural/lib/natural/stemmers/porter_stemmer.js') as {
  step1a(word: string): string;
  step1b(word: string): string;
  step1c(word: string): string;
};

/** Fields named by a gerund whose root is a person or a thing: "engineering" is not what "engineers" are. */
const FIELDS = new Set(
  'accounting banking engineering housing marketing mentoring networking nursing programming tutoring volunteering'.split(
    ' ',
  ),
);

/**
 * Brings the inflected forms of a verb together, and of a noun, by the first step of Porter's algorithm (1980) alone: the later steps
 * strip derivations, and in a phrase "management" and "manager", "experience" and "experimental", "responsible" and
 * "responsive" are different words.
 *
 * @param word - lower case, as `normalizeWord` gives it
 * @example stemWord('managing') === stemWord('manage') && stemWord('managing') !== stemWord('management')
 */
export function stemWord(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word) || FIELDS.has(word)) return word;
  const stem = stemmer.step1c(stemmer.step1b(stemmer.step1a(word)));
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
