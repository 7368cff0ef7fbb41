import { openWordClasses, type WordClasses } from './word-classes.js';

/** Number of labels: outside, begin, inside, end, single. */
export const LABELS = 5;
export const Label = { outside: 0, begin: 1, inside: 2, end: 3, single: 4 } as const;

/** Weights of a trained tagger. */
export interface TaggerModel {
  /** Power of two: number of hash buckets. */
  readonly buckets: number;
  /** `LABELS` weights a bucket, as 8-bit integers to be multiplied by `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** From label times to label; natural-log scores. */
  readonly transitions: Float32Array;
  /** Added to the score of `outside`: where precision and recall of spans balance. */
  readonly bias: number;
  readonly classes: WordClasses;
}

const MAGIC = 0x31544753;
/** Bytes of the head. */
const HEAD = 20;

/** The parts of a model file. */
export interface ModelParts {
  readonly buckets: number;
  readonly weights: Int8Array;
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly bias: number;
  readonly classKeys: Int32Array;
  readonly classRows: Uint16Array;
}

/**
 * Reads a model out of the bytes of its file: a head of 4-byte numbers (mark, buckets, words with classes, scale and bias as floats), transitions,
 * keys and rows of the word classes, weights; all little-endian.
 *
 * @throws RangeError where the bytes are no such file or end early
 */
export function parseModel(bytes: Uint8Array): TaggerModel {
  // A copy starts at offset 0, as views of 4-byte numbers must.
  const { buffer } = bytes.slice();
  const head = new DataView(buffer);
  if (bytes.length < HEAD || head.getUint32(0, true) !== MAGIC) throw new RangeError('not a tagger model');
  const buckets = head.getUint32(4, true);
  const words = head.getUint32(8, true);
  let at = HEAD;
  const transitions = new Float32Array(buffer, at, LABELS * LABELS);
  at += transitions.byteLength;
  const keys = new Int32Array(buffer, at, words);
  at += keys.byteLength;
  const rows = new Uint16Array(buffer, at, words * 4);
  at += rows.byteLength;
  const weights = new Int8Array(buffer, at, buckets * LABELS);
  return {
    buckets,
    weights,
    scale: head.getFloat32(12, true),
    bias: head.getFloat32(16, true),
    transitions,
    classes: openWordClasses(keys, rows),
  };
}

/** Writes the file that `parseModel` reads. */
export function writeModel(parts: ModelParts): Uint8Array {
  const sizes = [parts.transitions, parts.classKeys, parts.classRows, parts.weights];
  const bytes = new Uint8Array(HEAD + sizes.reduce((sum, part) => sum + part.byteLength, 0));
  const head = new DataView(bytes.buffer);
  head.setUint32(0, MAGIC, true);
  head.setUint32(4, parts.buckets, true);
  head.setUint32(8, parts.classKeys.length, true);
  head.setFloat32(12, parts.scale, true);
  head.setFloat32(16, parts.bias, true);
  let at = HEAD;
  for (const part of sizes) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}
