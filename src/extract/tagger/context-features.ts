import { type EncodedWords, REFUSED } from './encode-words.js';
import { mix } from './hash.js';
import { EDGE, type WordType } from './word-types.js';

/** Number of features that `fillContext` writes for a word. */
export const CONTEXT_FEATURES = 34;

/** What of a sequence is the same for all its words. */
export interface SequenceFrame {
  readonly first: number;
  readonly end: number;
  readonly lengthCode: number;
  readonly firstHash: number;
  readonly firstPart: number;
}

/** Reads the frame of a sequence. */
export function frameSequence(encoded: EncodedWords, first: number, end: number): SequenceFrame {
  const length = end - first;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    const part = (encoded.types[i] as WordType).part;
    if (part >= 27 && part <= 29) capitals++;
  }
  const size = length <= 3 ? length : length <= 6 ? 4 : length <= 12 ? 5 : length <= 25 ? 6 : 7;
  const head = encoded.types[first] as WordType;
  return {
    first,
    end,
    lengthCode: size * 4 + (capitals * 2 > length ? (capitals === length ? 2 : 1) : 0),
    firstHash: head.hash,
    firstPart: head.part,
  };
}

/** Place in a name without rule and type: 0 none, 1 to 4 by place, 5 refused. */
const placeOf = (name: number): number => (name === 0 ? 0 : name >= REFUSED ? 5 : 1 + ((name - 1) & 3));

/**
 * Writes the hashed features of a word that depend on what stands around it.
 *
 * @param cue - last cue word before it in the sequence (0 for none) and `distance` words since
 */
export function fillContext(
  encoded: EncodedWords,
  frame: SequenceFrame,
  i: number,
  cue: { readonly code: number; readonly distance: number },
  out: Int32Array,
): void {
  const { types, gaps, zones, names } = encoded;
  const { first, end } = frame;
  const word = types[i] as WordType;
  const left = i > first ? (types[i - 1] as WordType) : EDGE;
  const left2 = i - 1 > first ? (types[i - 2] as WordType) : EDGE;
  const right = i + 1 < end ? (types[i + 1] as WordType) : EDGE;
  const right2 = i + 2 < end ? (types[i + 2] as WordType) : EDGE;
  const part = word.part;
  const gapLeft = gaps[i] as number;
  const gapRight = gaps[i + 1] as number;
  const zone = zones[i] as number;
  const name = names[i] as number;
  const nameLeft = i > first ? (names[i - 1] as number) : 0;
  const nameRight = i + 1 < end ? (names[i + 1] as number) : 0;
  const place = placeOf(name);
  const position = Math.min(i - first, 3);
  const cueCode = cue.code * 8 + Math.min(cue.distance, 7);
  const parts = (left.part << 10) | (part << 5) | right.part;
  out[0] = mix((gapLeft << 4) | gapRight, 101);
  out[1] = mix((gapLeft << 5) | part, 102);
  out[2] = mix((gapRight << 5) | part, 103);
  out[3] = mix(parts, 104);
  out[4] = mix((left2.part << 10) | (left.part << 5) | part, 105);
  out[5] = mix((part << 10) | (right.part << 5) | right2.part, 106);
  out[6] = mix(mix(left.hash, word.hash), 107);
  out[7] = mix(mix(word.hash, right.hash), 108);
  out[8] = mix(mix(left2.hash, left.hash), 109);
  out[9] = mix(mix(right.hash, right2.hash), 110);
  out[10] = mix(zone, 111);
  out[11] = mix((zone << 5) | part, 112);
  out[12] = mix(zone, word.hash);
  out[13] = mix((placeOf(nameLeft) << 14) | (name << 6) | placeOf(nameRight), 113);
  out[14] = mix(place, word.hash);
  out[15] = mix((name << 4) | zone, 114);
  out[16] = mix((place << 10) | (left.part << 5) | right.part, 115);
  out[17] = mix((place << 8) | (gapLeft << 4) | gapRight, 116);
  out[18] = mix((frame.firstPart << 5) | part, 117);
  out[19] = mix(frame.firstHash, part + 118);
  out[20] = mix(cue.code * 32 + part, 150);
  out[21] = mix(cueCode, 151);
  out[22] = mix((position << 9) | (gapLeft << 5) | part, 152);
  out[23] = mix((frame.lengthCode << 5) | part, 153);
  out[24] = mix(((encoded.inTitle[i] as number) << 5) | part, 154);
  out[25] = mix(left.hash, part + 155);
  out[26] = mix(right.hash, part + 190);
  out[27] = mix((left.group << 16) | word.group, 222);
  out[28] = mix((word.group << 16) | right.group, 223);
  out[29] = mix((gapLeft << 5) | left.part, 224);
  out[30] = mix((gapRight << 5) | right.part, 225);
  out[31] = mix((parts << 8) | (gapLeft << 4) | gapRight, 226);
  out[32] = mix(frame.lengthCode, 227 + position);
  out[33] = mix(mix(left.stem, word.stem), 228);
}
