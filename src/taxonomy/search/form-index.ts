import type { Skill } from '../../model/index.js';
import { groupNumbers, type NumberLists } from './group-numbers.js';
import type { SearchText } from './search-words.js';

/** Rare words decide: the weight of a word is its inverse document frequency to this power. */
const RARITY = 1.3;

/** Names and aliases of all skills as numbers. Forms are numbered over all skills, words over the vocabulary. */
export interface FormIndex {
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Weight of each word: its inverse document frequency (BM25's, documents are skills) to a power. */
  readonly weights: Float64Array;
  /** Words of each form, each once. */
  readonly words: NumberLists;
  /** Forms that hold each word. */
  readonly forms: NumberLists;
  /** Skill of each form. */
  readonly skillOf: Int32Array;
  /** Place of each form among its skill's forms. */
  readonly placeOf: Int32Array;
  /** Sum of the weights of each form's words. */
  readonly sums: Float64Array;
  /** Skills by the words of a name or alias in normal form; those so named stand first. */
  readonly exact: ReadonlyMap<string, readonly { readonly skill: number; readonly place: number }[]>;
}

/** Builds the index; forms of one skill that hold the same words in another order are one. */
export function createFormIndex(skills: readonly Skill[], read: (text: string) => SearchText): FormIndex {
  const vocabulary = new Map<string, number>();
  const exact = new Map<string, { skill: number; place: number }[]>();
  const formKeys: number[] = [];
  const formWords: number[] = [];
  const skillOf: number[] = [];
  const placeOf: number[] = [];
  const documents: number[] = [];
  skills.forEach((skill, at) => {
    const seen = new Set<string>();
    const own = new Set<number>();
    skill.forms.forEach((form, place) => {
      const { key, stems } = read(form.text);
      if (key === '') return;
      const words = [...new Set(stems)].map((stem) => number(vocabulary, stem)).sort((a, b) => a - b);
      addExact(exact, key, { skill: at, place });
      const signature = words.join(' ');
      if (seen.has(signature)) return;
      seen.add(signature);
      for (const word of words) {
        own.add(word);
        formKeys.push(skillOf.length);
        formWords.push(word);
      }
      skillOf.push(at);
      placeOf.push(place);
    });
    for (const word of own) documents[word] = (documents[word] ?? 0) + 1;
  });
  const weights = Float64Array.from(
    documents,
    (count) => Math.log(1 + (skills.length - count + 0.5) / (count + 0.5)) ** RARITY,
  );
  const words = groupNumbers(formKeys, formWords, skillOf.length);
  const sums = new Float64Array(skillOf.length);
  formKeys.forEach((form, i) => {
    sums[form] = (sums[form] ?? 0) + (weights[formWords[i] ?? 0] ?? 0);
  });
  return {
    vocabulary,
    weights,
    words,
    forms: groupNumbers(formWords, formKeys, vocabulary.size),
    skillOf: Int32Array.from(skillOf),
    placeOf: Int32Array.from(placeOf),
    sums,
    exact,
  };
}

function number(vocabulary: Map<string, number>, stem: string): number {
  let word = vocabulary.get(stem);
  if (word === undefined) {
    word = vocabulary.size;
    vocabulary.set(stem, word);
  }
  return word;
}

function addExact(
  exact: Map<string, { skill: number; place: number }[]>,
  key: string,
  entry: { readonly skill: number; readonly place: number },
): void {
  const known = exact.get(key);
  if (known === undefined) exact.set(key, [entry]);
  else if (!known.some((other) => other.skill === entry.skill)) {
    known.push(entry);
    known.sort((a, b) => Math.min(1, a.place) - Math.min(1, b.place) || a.skill - b.skill);
  }
}
