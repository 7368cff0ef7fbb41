import { Joint, tokenize } from '../nlp/index.js';
import type { Vocabulary } from './vocabulary.js';

/** A text as numbered words, in step with their places; see `Tokens`. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly joints: Uint8Array;
  /** Number of the normal form, -1 for a word that no form uses. */
  readonly lemmas: Int32Array;
  /** Number of the stem, -1 for a stem that no form uses. */
  readonly stems: Int32Array;
}

/** Where lower case runs into upper case, two words may have been glued: "autonomouslyYou". */
const GLUED = /^(\p{L}*\p{Ll})(\p{Lu}[\p{L}\p{N}+#]*)$/u;

/** Splits a text into words and looks each up. An unknown word with a capital inside is tried as two glued ones. */
export function readWords(text: string, vocabulary: Vocabulary): Words {
  const tokens = tokenize(text);
  // Gluing at most doubles the number of words.
  const size = tokens.count * 2;
  const words = {
    text,
    count: 0,
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    joints: new Uint8Array(size),
    lemmas: new Int32Array(size),
    stems: new Int32Array(size),
  };
  const push = (start: number, end: number, joint: number, raw: string): void => {
    const code = vocabulary.look(raw);
    words.starts[words.count] = start;
    words.ends[words.count] = end;
    words.joints[words.count] = joint;
    words.lemmas[words.count] = code.lemma;
    words.stems[words.count] = code.stem;
    words.count++;
  };
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] as number;
    const end = tokens.ends[i] as number;
    const joint = tokens.joints[i] as number;
    const raw = text.slice(start, end);
    if (vocabulary.look(raw).lemma >= 0) {
      push(start, end, joint, raw);
      continue;
    }
    if (raw.startsWith('.')) {
      push(start + 1, end, joint, raw.slice(1));
      continue;
    }
    const glued = end - start > 5 && end - start < 60 ? GLUED.exec(raw) : null;
    if (glued?.[1] === undefined || glued[2] === undefined || glued[1].length < 3) {
      push(start, end, joint, raw);
      continue;
    }
    push(start, start + glued[1].length, joint, glued[1]);
    push(start + glued[1].length, end, Joint.line, glued[2]);
  }
  return words;
}
