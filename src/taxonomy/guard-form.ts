import type { SurfaceForm } from '../model/index.js';
import { normalizeWord } from '../nlp/index.js';
import { EVERYDAY_WORDS } from './everyday-words.js';

/** Cues that a guarded form needs: a place in a list of skills, or a skill of its field nearby. */
export const GUARD_CUES: readonly string[] = ['@list', '@peer'];

/**
 * Makes a surface form of a name nobody has judged: everyday words and names of one or two letters or digits are ambiguous;
 * these, acronyms and everyday words with a capital count in exactly their case ("SAS" is not "sas", "Absorb" not "absorb").
 *
 * @example guardForm('REST') is ambiguous and of exact case; guardForm('data mining') is neither
 */
export function guardForm(text: string): SurfaceForm {
  const isShort = /^[\p{L}\p{N}]{1,2}$/u.test(text);
  const isEveryday = !/\s/.test(text) && EVERYDAY_WORDS.has(normalizeWord(text));
  const isAcronym = /^[\p{Lu}\p{N}]{2,5}$/u.test(text) && /\p{Lu}/u.test(text);
  const isProper = /\p{Lu}/u.test(text);
  return { text, exactCase: isProper && (isShort || isEveryday || isAcronym), ambiguous: isShort || isEveryday };
}
