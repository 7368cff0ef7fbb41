/** Turns trained weights into the bytes of the model file: small weights become 0, the others 8-bit integers. */
import { writeModel } from '../../dist/extract/tagger/tagger-model.js';

/** Weights beyond this are cut: a finer scale for the many is worth more than the range of the few. */
const LARGEST = 3;

/** Packs weights, transitions and word classes. */
export function packModel({ weights, transitions }, { keys, rows }, { buckets, bias, prune = 0.01 }) {
  const scale = LARGEST / 127;
  const packed = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    if (Math.abs(weights[i]) < prune) continue;
    packed[i] = Math.max(-127, Math.min(127, Math.round(weights[i] / scale)));
  }
  return writeModel({ buckets, weights: packed, scale, transitions, bias, classKeys: keys, classRows: rows });
}
