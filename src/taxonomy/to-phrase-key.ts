import { normalizeWord, tokenize } from '../nlp/index.js';

/** The words of a name in normal form, the signs of "C++" and ".NET" kept. */
export function toWords(text: string): string[] {
  const { count, starts, ends } = tokenize(text);
  return Array.from({ length: count }, (_, i) => normalizeWord(text.slice(starts[i], ends[i])));
}

/** The form in which names of different taxonomies are compared: words in normal form with one blank between. */
export const toPhraseKey = (text: string): string => toWords(text).join(' ');
