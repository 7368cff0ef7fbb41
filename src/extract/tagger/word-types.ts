import { normalizeWord, stemWord } from '../../nlp/index.js';
import { hashText, mix } from './hash.js';
import type { WordClasses } from './word-classes.js';
import { EDGE_PART, guessPart } from './word-part.js';

/** What the tagger knows of a word wherever it stands. */
export interface WordType {
  /** Hash of the lower-case form. */
  readonly hash: number;
  /** Hash of the stem. */
  readonly stem: number;
  readonly part: number;
  /** Statistical class, 0 for none. */
  readonly group: number;
  /** Index among `CUES`, 0 for none. */
  readonly cue: number;
  /** Hashed features of the word itself, of a neighbour, and of one two words away. */
  readonly own: Int32Array;
  readonly near: Int32Array;
  readonly far: Int32Array;
}

/** Words that tell what follows them in a sentence. */
const CUES =
  'experience knowledge ability understanding skills skill proficiency proficient familiarity familiar expertise learn cover covers topics including such using responsible able understand introduction introduces explore explores study examines degree background team department company we you students required preferred desirable qualifications responsibilities requirements duties objectives outcomes assignments assignment reading readings prerequisites prerequisite textbook grading policy week lecture instructor certification license'.split(
    ' ',
  );
const cueOf = new Map(CUES.map((word, i) => [word, i + 1]));

function shapeOf(raw: string): string {
  let shape = '';
  let last = '';
  for (let i = 0; i < raw.length && i < 24; i++) {
    const char = raw[i] as string;
    const kind = /\d/.test(char) ? '0' : char !== char.toLowerCase() ? 'A' : char !== char.toUpperCase() ? 'a' : char;
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

/** Describes a word by its hashed features. */
export function describeWord(raw: string, classes: WordClasses): WordType {
  const lower = raw.toLowerCase();
  const stem = stemWord(normalizeWord(raw));
  const part = guessPart(raw, lower);
  const shape = shapeOf(raw);
  const { fine, middle, coarse, role } = classes.look(lower);
  const own = [
    hashText(lower, 1),
    hashText(stem, 2),
    hashText(shape, 3),
    mix(part, 4),
    mix(Math.min(raw.length, 12), 5),
    mix(fine, 6),
    mix(middle, 7),
    mix(coarse, 8),
    mix(role, 9),
    hashText(raw, 10),
    mix(part, hashText(shape, 11)),
  ];
  for (let n = 1; n <= 4; n++) {
    own.push(hashText(lower.slice(0, n), 20 + n), hashText(lower.slice(-n), 30 + n));
  }
  const near = [
    hashText(lower, 1),
    hashText(stem, 2),
    hashText(shape, 3),
    mix(part, 4),
    mix(fine, 6),
    mix(middle, 7),
    mix(coarse, 8),
    mix(role, 9),
    hashText(lower.slice(-3), 33),
  ];
  const far = [hashText(lower, 1), mix(part, 4), mix(middle, 7), mix(coarse, 8)];
  return {
    hash: hashText(lower, 1),
    stem: hashText(stem, 2),
    part,
    group: coarse,
    cue: cueOf.get(lower) ?? 0,
    own: Int32Array.from(own),
    near: Int32Array.from(near),
    far: Int32Array.from(far),
  };
}

/** What stands outside a sequence. */
export const EDGE: WordType = {
  hash: 77,
  stem: 77,
  part: EDGE_PART,
  group: 0,
  cue: 0,
  own: Int32Array.of(mix(77, 40)),
  near: Int32Array.of(mix(77, 40)),
  far: Int32Array.of(mix(77, 40)),
};
