import { createRequire } from 'node:module';
import type { Language } from './languages.js';
import { normalizeWord } from './normalize-word.js';
import { stemWord } from './stem-word.js';

/** A word in the forms in which it is compared. */
export interface WordForm {
  /** The form in which it counts as the same whatever its case, accents and spelling. */
  readonly normal: string;
  /** The form that its inflections share. */
  readonly stem: string;
}

/** Brings the words of one language to their forms. */
export type ToWordForm = (word: string) => WordForm;

const toEnglishForm: ToWordForm = (word) => {
  const normal = normalizeWord(word);
  return { normal, stem: stemWord(normal) };
};

/** Languages with a stemmer in natural; the others are compared without inflection. */
const STEMMERS: Readonly<Partial<Record<Language, string>>> = {
  de: 'de',
  es: 'es',
  fr: 'fr',
  it: 'it',
  nl: 'nl',
  no: 'no',
  // Danish inflects as Norwegian does; natural has no stemmer of its own for it.
  da: 'no',
  pt: 'pt',
  sv: 'sv',
  ru: 'ru',
  uk: 'uk',
};
/** Shorter words, and shorter stems of longer ones, say too little. */
const LEAST_LETTERS = 4;
const LEAST_STEM = 3;

/** Lower case, without accents: all that holds in every language. */
const fold = (word: string): string =>
  word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/ß/g, 'ss');

/** Gives the word forms of a language, English where it is `null`; the stemmer of another one is loaded here. */
export function loadWordForms(language: Language | null): ToWordForm {
  if (language === null || language === 'en') return toEnglishForm;
  const name = STEMMERS[language];
  if (name === undefined) {
    return (word) => {
      const normal = fold(word);
      return { normal, stem: normal };
    };
  }
  // One file each: the package's index would load them all, with their word lists.
  const require = createRequire(import.meta.url);
  const stemmer = require(`natural/lib/natural/stemmers/porter_stemmer_${name}.js`) as { stem(word: string): string };
  return (word) => {
    const lower = word.toLowerCase();
    const normal = fold(lower);
    if (lower.length < LEAST_LETTERS || !/^\p{L}+$/u.test(lower)) return { normal, stem: normal };
    const stem = stemmer.stem(lower);
    return { normal, stem: stem.length < LEAST_STEM ? normal : fold(stem) };
  };
}
