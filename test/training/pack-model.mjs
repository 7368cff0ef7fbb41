/** Turns trained weights into the bytes of the model file: buckets of small weights become 0, the others 8-bit integers. */
import { writeModel } from '../../dist/extract/tagger/tagger-model.js';

const LABELS = 5;
/** Weights beyond this are cut: a finer scale for the many is worth more than the range of the few. */
const LARGEST = 3;

/** Packs weights, transitions and word classes. */
export function packModel({ weights, transitions }, { keys, rows }, { buckets, bias, prune = 0.06 }) {
  const scale = LARGEST / 127;
  const packed = new Int8Array(weights.length);
  for (let at = 0; at < weights.length; at += LABELS) {
    const row = weights.subarray(at, at + LABELS);
    if (row.every((weight) => Math.abs(weight) < prune)) continue;
    row.forEach((weight, y) => {
      packed[at + y] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    });
  }
  return writeModel({ buckets, weights: packed, scale, transitions, bias, classKeys: keys, classRows: rows });
}
