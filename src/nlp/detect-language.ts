import { FUNCTION_WORDS } from './function-words.js';
import { isLanguage, type Language } from './languages.js';

/** A stretch this long tells the language of a document. */
const LOOKED_AT = 6000;
/** Fewer letters of a foreign script, or fewer words, decide nothing. */
const LEAST_LETTERS = 12;
const LEAST_WORDS = 12;
/** Function words that a text of a language holds at least, as a share of its words and by weight. */
const LEAST_SHARE = 0.08;
const LEAST_WEIGHT = 2.5;
/** By how much the best language has to be ahead of the next. */
const LEAD = 1.25;
/** Share of the letters in a foreign script that makes a text foreign: names and terms stay Latin in them. */
const SCRIPT_SHARE = 0.3;

/** What each function word speaks for: its weight is shared by the languages that have it. */
const votes: ReadonlyMap<string, readonly (readonly [language: Language, weight: number])[]> = (() => {
  const byWord = new Map<string, Set<Language>>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    if (!isLanguage(language)) continue;
    for (const word of words.split(' ')) {
      const languages = byWord.get(word) ?? new Set();
      languages.add(language);
      byWord.set(word, languages);
    }
  }
  return new Map(
    [...byWord].map(([word, languages]) => [word, [...languages].map((language) => [language, 1 / languages.size])]),
  );
})();

/** The article before an apostrophe is a word of its own: "l'économie", "dell'arte". */
const WORD = /\p{L}[\p{L}\p{M}]*['’]?/gu;

/**
 * Recognises the language of a text: scripts other than the Latin one by their letters, the rest by their function words.
 *
 * @returns the ISO 639-1 code; `null` where the text is too short or no language is clearly ahead
 */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, LOOKED_AT);
  const script = detectScript(sample);
  if (script === null) return detectByWords(sample);
  // A text in two languages is taken for the one in Latin letters where that one has whole sentences and most of the letters.
  return script.share < 0.5 ? (detectByWords(sample) ?? script.language) : script.language;
}

function detectByWords(sample: string): Language | null {
  const weights = new Map<Language, number>();
  let words = 0;
  for (const [raw] of sample.matchAll(WORD)) {
    words++;
    for (const [language, weight] of votes.get(raw.toLowerCase().replace('’', "'")) ?? [])
      weights.set(language, (weights.get(language) ?? 0) + weight);
  }
  if (words < LEAST_WORDS) return null;
  const [best, next] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1] < LEAST_WEIGHT || best[1] < LEAST_SHARE * words) return null;
  return next !== undefined && best[1] < LEAD * next[1] ? null : best[0];
}

/** Kana among so few of the signs of a text with Chinese signs are a quotation. */
const KANA_SHARE = 0.1;

type Count = (pattern: RegExp) => number;

/** Scripts, and which of their languages it is. */
const SCRIPTS: readonly { readonly pattern: RegExp; readonly tell: (count: Count) => Language }[] = [
  {
    pattern: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    tell: (count) => {
      const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
      return kana >= KANA_SHARE * (kana + count(/\p{Script=Han}/gu)) ? 'ja' : 'zh';
    },
  },
  { pattern: /\p{Script=Hangul}/gu, tell: () => 'ko' },
  {
    pattern: /\p{Script=Cyrillic}/gu,
    tell: (count) => (count(/[іїєґІЇЄҐ]/gu) > count(/[ыэъёЫЭЪЁ]/gu) ? 'uk' : 'ru'),
  },
  { pattern: /\p{Script=Greek}/gu, tell: () => 'el' },
  { pattern: /\p{Script=Arabic}/gu, tell: () => 'ar' },
  { pattern: /\p{Script=Hebrew}/gu, tell: () => 'he' },
];

function detectScript(sample: string): { language: Language; share: number } | null {
  // Most texts are Latin throughout: one look settles it.
  if (!/[\u0370-\u052f\u0590-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(sample)) return null;
  const count: Count = (pattern) => sample.match(pattern)?.length ?? 0;
  const counts = SCRIPTS.map(({ pattern, tell }) => ({ tell, letters: count(pattern) }));
  const [best] = counts.sort((a, b) => b.letters - a.letters);
  const share = (best?.letters ?? 0) / Math.max(1, count(/\p{L}/gu));
  if (best === undefined || best.letters < LEAST_LETTERS || share < SCRIPT_SHARE) return null;
  return { language: best.tell(count), share };
}
