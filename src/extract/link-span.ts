import type { Skill } from '../model/index.js';
import type { LinkSpan } from './combine-evidence.js';
import { type Matcher, splitForm } from './compile-matcher.js';

/** Words that add nothing to the name of a skill. */
const EMPTY = new Set(
  'a an and as at by for from in into of on or per the to with your our their its skill skills technique techniques concept concepts principle principles basic basics advanced strong good excellent effective fundamental fundamentals knowledge'.split(
    ' ',
  ),
);
/** Fewer words of meaning in another order say too little. */
const LEAST_WORDS = 2;

/**
 * Builds a linker: a span is the skill of which a name has the same words of meaning, whatever their inflection and order ("analysis of
 * data", "Data Analysis techniques"). Words that two skills share decide nothing. The index is built at the first question.
 */
export function createLinker(skills: readonly Skill[], { vocabulary }: Matcher): LinkSpan {
  let index: ReadonlyMap<string, Skill | null> | null = null;
  const toKey = (words: readonly string[]): string | null => {
    const stems: number[] = [];
    for (const word of words) {
      if (EMPTY.has(word.toLowerCase())) continue;
      const { stem } = vocabulary.look(word);
      if (stem < 0) return null;
      stems.push(stem);
    }
    return stems.length < LEAST_WORDS ? null : stems.sort((a, b) => a - b).join(' ');
  };
  return (words, { first, end }) => {
    index ??= indexForms(skills, toKey);
    const raws = Array.from({ length: end - first }, (_, k) =>
      words.text.slice(words.starts[first + k], words.ends[first + k]),
    );
    const key = toKey(raws);
    return key === null ? null : (index.get(key) ?? null);
  };
}

function indexForms(
  skills: readonly Skill[],
  toKey: (words: readonly string[]) => string | null,
): ReadonlyMap<string, Skill | null> {
  const index = new Map<string, Skill | null>();
  for (const skill of skills) {
    for (const form of skill.forms) {
      if (form.exactCase || form.ambiguous) continue;
      const key = toKey(splitForm(form.text));
      if (key === null) continue;
      const known = index.get(key);
      if (known === undefined) index.set(key, skill);
      else if (known !== null && known.id !== skill.id) index.set(key, null);
    }
  }
  return index;
}
