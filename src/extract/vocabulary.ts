import type { ToWordForm } from '../nlp/index.js';
import { detachText } from '../support/index.js';

/** A word as the matcher sees it: numbers of its normal form and of its stem, -1 where no form uses it. */
export interface WordCode {
  readonly lemma: number;
  readonly stem: number;
}

/** Numbers words: while forms are compiled new words get new numbers, afterwards unknown words are -1. */
export interface Vocabulary {
  /** Numbers a word of a surface form; all are added before the first is looked up. */
  readonly add: (raw: string) => WordCode;
  /** Looks a word of a text up; the answer is remembered by its spelling. */
  readonly look: (raw: string) => WordCode;
}

const UNKNOWN: WordCode = { lemma: -1, stem: -1 };
/** Spellings remembered before the memory is emptied: bounds it on texts with ever new words. */
const MEMORY = 100_000;

/** Creates an empty vocabulary of a language. */
export function createVocabulary(toWordForm: ToWordForm): Vocabulary {
  const lemmas = new Map<string, number>();
  const stems = new Map<string, number>();
  const numberIn = (map: Map<string, number>, word: string): number => {
    const known = map.get(word);
    if (known !== undefined) return known;
    map.set(word, map.size);
    return map.size - 1;
  };
  const added = new Map<string, WordCode>();
  let memory = new Map<string, WordCode>();
  return {
    add: (raw) => {
      const known = added.get(raw);
      if (known !== undefined) return known;
      const word = toWordForm(raw);
      const code = { lemma: numberIn(lemmas, word.normal), stem: numberIn(stems, word.stem) };
      added.set(raw, code);
      return code;
    },
    look: (raw) => {
      const known = memory.get(raw);
      if (known !== undefined) return known;
      const word = toWordForm(raw.includes('\n') ? raw.replace(/[-\u00ad]\n/, '') : raw);
      const lemma = lemmas.get(word.normal) ?? -1;
      const stem = stems.get(word.stem) ?? -1;
      const code = lemma < 0 && stem < 0 ? UNKNOWN : { lemma, stem };
      if (memory.size >= MEMORY) memory = new Map();
      // A slice of a text would keep the whole text alive as a key.
      memory.set(detachText(raw), code);
      return code;
    },
  };
}
