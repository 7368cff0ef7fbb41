import type { Skill } from '../model/index.js';
import { stemWord } from '../nlp/index.js';
import type { PhraseReader } from './to-phrase-key.js';

/** What a taxonomy knows of names that another one brings. */
export interface CounterpartFinder {
  /** The skill that a newcomer is another's word for; `null` where there is none or no single one. */
  readonly find: (newcomer: Skill) => Skill | null;
  /** Tells whether a name or alias stands in the taxonomy. */
  readonly has: (text: string) => boolean;
}

/**
 * Makes a finder of counterparts. A newcomer is a skill that has its name as name or alias; else the one field or activity
 * so called among its own aliases, if their names share a word.
 */
export function createCounterpartFinder(skills: readonly Skill[], { toKey, toWords }: PhraseReader): CounterpartFinder {
  const names = new Map<string, Skill | null>();
  const aliases = new Map<string, Skill | null>();
  const add = (map: Map<string, Skill | null>, text: string, skill: Skill): void => {
    const key = toKey(text);
    const known = map.get(key);
    if (key !== '') map.set(key, known === undefined || known === skill ? skill : null);
  };
  for (const skill of skills) {
    add(names, skill.name, skill);
    for (const form of skill.forms) add(aliases, form.text, skill);
  }
  const toStems = (name: string): string[] =>
    toWords(name)
      .filter((word) => word.length > 3)
      .map(stemWord);
  /** Aliases of a classification name products too: "Google Sheets" for spreadsheets. */
  const mayBeOne = (newcomer: Skill, other: Skill): boolean => {
    if (other.type === 'tool' || other.type === 'credential') return false;
    const stems = new Set(toStems(newcomer.name));
    return toStems(other.name).some((stem) => stems.has(stem));
  };
  return {
    has: (text) => aliases.has(toKey(text)),
    find: (newcomer) => {
      // A name with a remark in brackets has the name without it for its second form.
      for (const { text } of newcomer.forms.slice(0, newcomer.name.endsWith(')') ? 2 : 1)) {
        const key = toKey(text);
        const found = names.get(key) ?? aliases.get(key) ?? null;
        if (found !== null) return found;
      }
      const candidates = new Set<Skill>();
      for (const form of newcomer.forms.slice(1)) {
        const found = form.ambiguous ? null : (names.get(toKey(form.text)) ?? null);
        if (found !== null && mayBeOne(newcomer, found)) candidates.add(found);
      }
      const [only = null] = candidates;
      return candidates.size === 1 ? only : null;
    },
  };
}
