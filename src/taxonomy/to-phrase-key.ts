import { normalizeWord, tokenize } from '../nlp/index.js';

/** Brings names to the form in which those of different taxonomies are compared. */
export interface PhraseReader {
  /** The words in normal form, the signs of "C++" and ".NET" kept. */
  readonly toWords: (text: string) => string[];
  /** The same with one blank between. */
  readonly toKey: (text: string) => string;
}

/** Makes a reader that remembers words: the names of a taxonomy repeat a few thousand. */
export function createPhraseReader(): PhraseReader {
  const known = new Map<string, string>();
  const normalize = (raw: string): string => {
    let word = known.get(raw);
    if (word === undefined) {
      word = normalizeWord(raw);
      known.set(raw, word);
    }
    return word;
  };
  const toWords = (text: string): string[] => {
    const { count, starts, ends } = tokenize(text);
    const words: string[] = [];
    for (let i = 0; i < count; i++) words.push(normalize(text.slice(starts[i], ends[i])));
    return words;
  };
  return { toWords, toKey: (text) => toWords(text).join(' ') };
}
