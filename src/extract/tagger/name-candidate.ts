import { toCandidateKey } from '../listed-skills.js';
import type { Words } from '../read-words.js';
import { guessPart } from './word-part.js';

/** A candidate longer than this is a sentence, not a name. */
const MOST_WORDS = 14;
/** Parts of speech that name nothing by themselves: closed classes, intensifiers, what skills are called in general. */
const LAST_EMPTY_PART = 14;
/** Verbs, the one class of listed words that can stand alone as a skill ("research"). */
const VERB_PART = 10;

/**
 * Names a tagged stretch of words that is in no taxonomy: lower case unless a proper name, its id `new:` and the normal form.
 * `null` where it says nothing or too much to be a name.
 */
export function nameCandidate(
  words: Words,
  { first, end }: { readonly first: number; readonly end: number },
): { id: string; name: string; type: null } | null {
  if (end - first > MOST_WORDS) return null;
  const raws = Array.from({ length: end - first }, (_, k) =>
    words.text.slice(words.starts[first + k], words.ends[first + k]),
  );
  if (raws.every(isEmpty)) return null;
  const text = words.text.slice(words.starts[first], words.ends[end - 1]);
  return { id: `new:${toCandidateKey(text)}`, name: cleanName(text, raws), type: null };
}

function isEmpty(raw: string): boolean {
  const part = guessPart(raw, raw.toLowerCase());
  return part <= LAST_EMPTY_PART && part !== VERB_PART;
}

const hasInnerCapital = (word: string): boolean => /.\p{Lu}|\d/u.test(word);

/** A heading's capitals say nothing; a capital inside a word, or in the midst of small words, marks a proper name. */
function cleanName(text: string, raws: readonly string[]): string {
  // A word broken at a line end is one word; brackets that a span opens or closes belong to the sentence.
  const name = text
    .replace(/(?<=\p{Ll})[-\u00ad]\n(?=\p{Ll})/gu, '')
    .replace(/[()[\]"“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{Ll}/u.test(name)) return name.length > 5 ? name.toLowerCase() : name;
  const capitals = raws.filter((raw) => /^\p{Lu}/u.test(raw)).length;
  if (raws.length > 1 && capitals > raws.length / 2) {
    return name.replace(/[\p{L}\p{N}+#'’]+/gu, (word) => (hasInnerCapital(word) ? word : word.toLowerCase()));
  }
  const [head = ''] = raws;
  const isCommon = raws.length > 1 || guessPart(head, head.toLowerCase()) !== 28;
  return isCommon && !hasInnerCapital(head) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
