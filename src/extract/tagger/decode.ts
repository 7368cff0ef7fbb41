import { LABELS } from './tagger-model.js';

/**
 * Steps that spans allow: outside, begin and single follow outside, end or single; inside and end follow begin or inside. A
 * sequence begins with outside, begin or single and ends with outside, end or single. The loops are written out: they
 * run for every word, and a table of steps took three times as long.
 */
const NEVER = -1e9;

/** Scratch space, grown to the longest sequence seen; holds nothing from one call to the next. */
let forward = new Float64Array(0);
let emit = new Float64Array(0);
let scale = new Float64Array(0);
let back = new Uint8Array(0);
function reserve(count: number): void {
  if (scale.length >= count) return;
  forward = new Float64Array(count * LABELS * 2);
  emit = new Float64Array(count * LABELS * 2);
  scale = new Float64Array(count * 2);
  back = new Uint8Array(count * LABELS * 2);
}

/** A sequence of words in arrays of a whole document. */
export interface Stretch {
  readonly from: number;
  readonly count: number;
}

/** Finds the best labels of a sequence by Viterbi's algorithm (1967); writes them to `labels`. */
export function decodeBest(
  scores: Float32Array,
  { from, count }: Stretch,
  transitions: Float32Array,
  labels: Uint8Array,
): void {
  reserve(count);
  const t = (at: number): number => transitions[at] as number;
  const s = (at: number): number => scores[at] as number;
  let at = from * LABELS;
  let [o, b, i, e, n] = [s(at), s(at + 1), NEVER, NEVER, s(at + 4)];
  for (let k = 1; k < count; k++) {
    at += LABELS;
    const row = k * LABELS;
    const next = [0, 0, 0, 0, 0];
    for (const y of OPENING) {
      const [fromO, fromE, fromN] = [o + t(y), e + t(3 * LABELS + y), n + t(4 * LABELS + y)];
      const best = fromO >= fromE ? (fromO >= fromN ? 0 : 4) : fromE >= fromN ? 3 : 4;
      back[row + y] = best;
      next[y] = (best === 0 ? fromO : best === 3 ? fromE : fromN) + s(at + y);
    }
    for (const y of CONTINUING) {
      const [fromB, fromI] = [b + t(LABELS + y), i + t(2 * LABELS + y)];
      back[row + y] = fromB >= fromI ? 1 : 2;
      next[y] = Math.max(fromB, fromI) + s(at + y);
    }
    [o, b, i, e, n] = next as [number, number, number, number, number];
  }
  let label = o >= e ? (o >= n ? 0 : 4) : e >= n ? 3 : 4;
  for (let k = count - 1; k >= 0; k--) {
    labels[from + k] = label;
    label = back[k * LABELS + label] as number;
  }
}
const OPENING = [0, 1, 4] as const;
const CONTINUING = [2, 3] as const;

/**
 * Computes the probability of each label of each word by the forward-backward algorithm over scaled probabilities; writes
 * them to `out`, `LABELS` a word from `from` on. Returns the natural logarithm of the partition sum.
 *
 * @param steps - exponentials of the transitions
 * @param pairs - expected number of steps from label to label is added here; left out in use, needed in training
 */
export function computeMarginals(
  scores: Float32Array,
  stretch: Stretch,
  steps: Float64Array,
  out: Float32Array,
  pairs: Float64Array | null = null,
): number {
  reserve(stretch.count);
  const log = runForward(scores, stretch, steps);
  runBackward(stretch, steps, out, pairs);
  return log;
}

function runForward(scores: Float32Array, { from, count }: Stretch, steps: Float64Array): number {
  const [oo, ob, os] = [steps[0] as number, steps[1] as number, steps[4] as number];
  const [bi, be, ii, ie] = [steps[7] as number, steps[8] as number, steps[12] as number, steps[13] as number];
  const [eo, eb, es] = [steps[15] as number, steps[16] as number, steps[19] as number];
  const [so, sb, ss] = [steps[20] as number, steps[21] as number, steps[24] as number];
  let log = 0;
  let [o, b, i, e, s] = [0, 0, 0, 0, 0];
  for (let k = 0; k < count; k++) {
    const at = (from + k) * LABELS;
    const row = k * LABELS;
    const [c0, c1, c2] = [scores[at] as number, scores[at + 1] as number, scores[at + 2] as number];
    const [c3, c4] = [scores[at + 3] as number, scores[at + 4] as number];
    const top = Math.max(c0, c1, c2, c3, c4);
    const e0 = Math.exp(c0 - top);
    const e1 = Math.exp(c1 - top);
    const e2 = Math.exp(c2 - top);
    const e3 = Math.exp(c3 - top);
    const e4 = Math.exp(c4 - top);
    emit[row] = e0;
    emit[row + 1] = e1;
    emit[row + 2] = e2;
    emit[row + 3] = e3;
    emit[row + 4] = e4;
    if (k === 0) [o, b, i, e, s] = [e0, e1, 0, 0, e4];
    else {
      const no = (o * oo + e * eo + s * so) * e0;
      const nb = (o * ob + e * eb + s * sb) * e1;
      const ni = (b * bi + i * ii) * e2;
      const ne = (b * be + i * ie) * e3;
      s = (o * os + e * es + s * ss) * e4;
      o = no;
      b = nb;
      i = ni;
      e = ne;
    }
    if (k === count - 1) [b, i] = [0, 0];
    const sum = o + b + i + e + s;
    scale[k] = sum;
    log += top + Math.log(sum);
    o /= sum;
    b /= sum;
    i /= sum;
    e /= sum;
    s /= sum;
    forward[row] = o;
    forward[row + 1] = b;
    forward[row + 2] = i;
    forward[row + 3] = e;
    forward[row + 4] = s;
  }
  return log;
}

function runBackward(
  { from, count }: Stretch,
  steps: Float64Array,
  out: Float32Array,
  pairs: Float64Array | null,
): void {
  const t = (at: number): number => steps[at] as number;
  let [o, b, i, e, s] = [1, 0, 0, 1, 1];
  for (let k = count - 1; k >= 0; k--) {
    const row = k * LABELS;
    const at = (from + k) * LABELS;
    out[at] = (forward[row] as number) * o;
    out[at + 1] = (forward[row + 1] as number) * b;
    out[at + 2] = (forward[row + 2] as number) * i;
    out[at + 3] = (forward[row + 3] as number) * e;
    out[at + 4] = (forward[row + 4] as number) * s;
    if (k === 0) break;
    const sum = scale[k] as number;
    const ro = ((emit[row] as number) * o) / sum;
    const rb = ((emit[row + 1] as number) * b) / sum;
    const ri = ((emit[row + 2] as number) * i) / sum;
    const re = ((emit[row + 3] as number) * e) / sum;
    const rs = ((emit[row + 4] as number) * s) / sum;
    if (pairs !== null) addPairs(pairs, steps, row - LABELS, [ro, rb, ri, re, rs]);
    o = t(0) * ro + t(1) * rb + t(4) * rs;
    b = t(7) * ri + t(8) * re;
    i = t(12) * ri + t(13) * re;
    e = t(15) * ro + t(16) * rb + t(19) * rs;
    s = t(20) * ro + t(21) * rb + t(24) * rs;
  }
}

const ALLOWED = [0, 1, 4, 7, 8, 12, 13, 15, 16, 19, 20, 21, 24];

function addPairs(pairs: Float64Array, steps: Float64Array, row: number, reach: readonly number[]): void {
  for (const step of ALLOWED) {
    const x = Math.floor(step / LABELS);
    pairs[step] =
      (pairs[step] as number) +
      (forward[row + x] as number) * (steps[step] as number) * (reach[step % LABELS] as number);
  }
}
