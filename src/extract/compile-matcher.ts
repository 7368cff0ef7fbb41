import type { Override, Skill, SurfaceForm } from '../model/index.js';
import { type Language, loadWordForms, tokenize } from '../nlp/index.js';
import { compileOverrides, type OverrideIndex } from './apply-overrides.js';
import { createVocabulary, type Vocabulary } from './vocabulary.js';

/** A surface form at the end of a path through the trie. */
export interface FormEntry {
  readonly skill: Skill;
  readonly form: SurfaceForm;
  /** The form's words as written, for the comparison of letters; empty where the normal form decides. */
  readonly words: readonly string[];
}

/** A trie over word numbers; node 0 is the root. */
export interface WordTrie {
  /** First step by word number; 0 is no step. */
  readonly first: Int32Array;
  /** Later steps: `node * stride + word` -> node. */
  readonly steps: ReadonlyMap<number, number>;
  readonly stride: number;
  readonly entries: ReadonlyMap<number, readonly FormEntry[]>;
}

/** Everything the matcher needs, built once from the skills of a taxonomy. */
export interface Matcher {
  readonly vocabulary: Vocabulary;
  /** Over normal forms of words: all surface forms. */
  readonly exact: WordTrie;
  /** Over stems: unambiguous forms of two or more words that carry meaning. */
  readonly inflected: WordTrie;
  /** Cues of the ambiguous skills, by skill id. */
  readonly cues: ReadonlyMap<string, SkillCues>;
  /** The user's own decisions on names. */
  readonly overrides: OverrideIndex;
}

/** Cues of an ambiguous skill as numbered words. */
export interface SkillCues {
  readonly peer: boolean;
  readonly list: boolean;
  /** Phrases of which one must stand nearby, as stems. */
  readonly needs: readonly (readonly number[])[];
  /** Phrases that refuse, as normal forms. */
  readonly not: readonly (readonly number[])[];
}

const FUNCTION_WORDS = new Set(
  'a an and as at by for from in into of on or per the to up with your our their its'.split(' '),
);

/** Cuts a form into the words the tokenizer sees in texts. */
export function splitForm(text: string): string[] {
  const { count, starts, ends } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

function createTrie(): { add(path: readonly number[], entry: FormEntry): void; finish(words: number): WordTrie } {
  const paths: { path: readonly number[]; entry: FormEntry }[] = [];
  return {
    add: (path, entry) => {
      if (path.length > 0) paths.push({ path, entry });
    },
    finish: (words) => {
      // One more than the largest number: an unknown word, -1, steps nowhere.
      const stride = words + 2;
      const first = new Int32Array(stride);
      const steps = new Map<number, number>();
      const entries = new Map<number, FormEntry[]>();
      let nodes = 1;
      for (const { path, entry } of paths) {
        let node = first[path[0] as number] as number;
        if (node === 0) {
          node = nodes++;
          first[path[0] as number] = node;
        }
        for (const word of path.slice(1)) {
          const key = node * stride + word;
          let next = steps.get(key);
          if (next === undefined) {
            next = nodes++;
            steps.set(key, next);
          }
          node = next;
        }
        const here = entries.get(node);
        if (here === undefined) entries.set(node, [entry]);
        else here.push(entry);
      }
      return { first, steps, stride, entries };
    },
  };
}

/** How a matcher is built; English without overrides where left out. */
export interface MatcherOptions {
  /** Language whose inflection is followed; English where `null`. */
  readonly language?: Language | null;
  readonly overrides?: readonly Override[];
}

/** Only forms whose letters decide keep their words: there are tens of thousands of others. */
const NO_WORDS: readonly string[] = [];

/** Builds the matcher from the skills of a taxonomy; `npm run bench` tells how long the built-in one takes. */
export function compileMatcher(skills: readonly Skill[], options: MatcherOptions = {}): Matcher {
  const language = options.language ?? null;
  // English normal forms know plurals; elsewhere a single word needs its stem to be found in the plural.
  const leastWords = language === null || language === 'en' ? 2 : 1;
  const vocabulary = createVocabulary(loadWordForms(language));
  const exact = createTrie();
  const inflected = createTrie();
  const cues = new Map<string, SkillCues>();
  let largest = 0;
  const number = (words: readonly string[]): { lemmas: number[]; stems: number[] } => {
    const codes = words.map((word) => vocabulary.add(word));
    for (const code of codes) largest = Math.max(largest, code.lemma, code.stem);
    return { lemmas: codes.map((code) => code.lemma), stems: codes.map((code) => code.stem) };
  };
  for (const skill of skills) {
    for (const form of skill.forms) {
      const words = splitForm(form.text);
      const { lemmas, stems } = number(words);
      const entry = { skill, form, words: form.exactCase || isAcronym(form.text) ? words : NO_WORDS };
      exact.add(lemmas, entry);
      const joined = joinHyphen(form.text);
      if (joined !== null)
        exact.add(number([joined]).lemmas, { skill, form, words: form.exactCase ? [joined] : NO_WORDS });
      const meaning = words.filter((word) => !FUNCTION_WORDS.has(word.toLowerCase()) && word.length > 1);
      if (meaning.length >= leastWords && !form.exactCase && !form.ambiguous) inflected.add(stems, entry);
    }
    if (skill.needs.length > 0 || skill.not.length > 0) cues.set(skill.id, compileCues(skill, number));
  }
  const overrides = compileOverrides(options.overrides ?? [], (phrase) => number(splitForm(phrase)).stems);
  return { vocabulary, exact: exact.finish(largest), inflected: inflected.finish(largest), cues, overrides };
}

/** Capitals and digits throughout: its last S is no plural. */
export function isAcronym(text: string): boolean {
  return text.length <= 8 && /^[\p{Lu}\d]{2,}$/u.test(text);
}

/** "e-commerce" is written "ecommerce" too; short parts only, "data-driven" is not "datadriven". */
function joinHyphen(text: string): string | null {
  return /^\p{L}{1,5}-\p{L}{3,}$/u.test(text) ? text.replace('-', '') : null;
}

function compileCues(
  skill: Skill,
  number: (words: readonly string[]) => { lemmas: number[]; stems: number[] },
): SkillCues {
  return {
    peer: skill.needs.includes('@peer'),
    list: skill.needs.includes('@list'),
    needs: skill.needs.filter((cue) => !cue.startsWith('@')).map((cue) => number(splitForm(cue)).stems),
    not: skill.not.map((phrase) => number(splitForm(phrase)).lemmas),
  };
}
