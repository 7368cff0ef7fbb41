import { normalizeWord, stemWord, tokenize } from '../../nlp/index.js';

/** Words that stand between the words that tell skills apart. */
const LINKS = new Set(
  'a an and as at are be by for from has have in into is it its of on or our per that the their this to up we will with you your'.split(
    ' ',
  ),
);
/** Words with which any skill is asked for. */
const FRAME = new Set(
  'ability able excellent experience experienced familiar familiarity good knowledge proficiency proficient required requirement skill strong understanding'.split(
    ' ',
  ),
);

/** A text as the search sees it. */
export interface SearchText {
  /** All words in normal form with one blank between: what an exact match compares. */
  readonly key: string;
  /** Stems of the words that carry meaning, in order; all words where none does. */
  readonly stems: readonly string[];
}

/** Makes a reader of texts that remembers words, since the names of a taxonomy repeat a few thousand. */
export function createSearchReader(): (text: string) => SearchText {
  const known = new Map<string, { readonly normal: string; readonly stem: string; readonly isFrame: boolean }>();
  const read = (raw: string) => {
    let word = known.get(raw);
    if (word === undefined) {
      const normal = normalizeWord(raw);
      word = { normal, stem: stemWord(normal), isFrame: LINKS.has(normal) || FRAME.has(normal) };
      known.set(raw, word);
    }
    return word;
  };
  return (text) => {
    const { count, starts, ends } = tokenize(text);
    const words = Array.from({ length: count }, (_, i) => read(text.slice(starts[i], ends[i])));
    const meant = words.filter((word) => !word.isFrame);
    return {
      key: words.map((word) => word.normal).join(' '),
      stems: (meant.length > 0 ? meant : words).map((word) => word.stem),
    };
  };
}
