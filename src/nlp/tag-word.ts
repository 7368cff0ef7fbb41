import { createRequire } from 'node:module';

/** Parts of speech that decide whether a word can name a skill. */
export type PartOfSpeech = 'noun' | 'verb' | 'other';

interface TermJson {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset?: { readonly start: number; readonly length: number };
}
interface Tagged {
  json(options: object): { readonly terms: readonly TermJson[] }[];
}
type Compromise = (text: string) => Tagged;

let compromise: Compromise | null = null;

function load(): Compromise {
  // The tagger without the phrase grammar, as CommonJS: half the loading time of the whole.
  compromise ??= createRequire(import.meta.url)('compromise/two') as Compromise;
  return compromise;
}

const infinitives = new Map<string, boolean>();

/** Tells whether a word can be the infinitive of a verb at all ("excel", "access"; not "theatre"). Answers are remembered. */
export function canBeInfinitive(word: string): boolean {
  const lower = word.toLowerCase();
  let known = infinitives.get(lower);
  if (known === undefined) {
    known = load()(lower)
      .json({ terms: { tags: true } })
      .some(({ terms }) => terms.some((term) => term.tags.includes('Infinitive')));
    infinitives.set(lower, known);
  }
  return known;
}

/** A sentence longer than this is tagged around the word only: the tagger's time grows faster than its input. */
const WINDOW = 240;

/**
 * Tells the part of speech of the word at an offset of a sentence with compromise, which is loaded at the first call
 * (some 200 ms) and tags at about 0.15 MB/s: ask only where the answer decides.
 */
export function tagWordAt(sentence: string, offset: number): PartOfSpeech {
  const tag = load();
  const from = Math.max(0, offset - WINDOW / 2);
  const text = sentence.slice(from, offset + WINDOW / 2);
  for (const { terms } of tag(text).json({ offset: true, terms: { tags: true, offset: true } })) {
    for (const term of terms) {
      const start = term.offset?.start ?? -1;
      if (start <= offset - from && offset - from < start + (term.offset?.length ?? 0)) {
        if (term.tags.includes('Verb')) return 'verb';
        return term.tags.includes('Noun') ? 'noun' : 'other';
      }
    }
  }
  return 'other';
}
