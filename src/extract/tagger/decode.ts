import { LABELS } from './tagger-model.js';

/** Steps from label to label that spans allow: `from * LABELS + to`. */
const ALLOWED: readonly (readonly [from: number, to: number])[] = [
  [0, 0],
  [3, 0],
  [4, 0],
  [0, 1],
  [3, 1],
  [4, 1],
  [1, 2],
  [2, 2],
  [1, 3],
  [2, 3],
  [0, 4],
  [3, 4],
  [4, 4],
];
/** Labels with which a sequence may begin and end. */
const MAY_BEGIN = [true, true, false, false, true];
const MAY_END = [true, false, false, true, true];
const NEVER = -1e9;

/** Finds the best labels of a sequence by Viterbi's algorithm (1967); writes them to `labels`. */
export function decodeBest(
  scores: Float32Array,
  sequence: { readonly from: number; readonly count: number },
  transitions: Float32Array,
  labels: Uint8Array,
): void {
  const { from, count } = sequence;
  const back = new Uint8Array(count * LABELS);
  let best = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let y = 0; y < LABELS; y++) best[y] = MAY_BEGIN[y] ? (scores[from * LABELS + y] as number) : NEVER;
  for (let i = 1; i < count; i++) {
    next.fill(NEVER * 2);
    for (const [x, y] of ALLOWED) {
      const score = (best[x] as number) + (transitions[x * LABELS + y] as number);
      if (score > (next[y] as number)) {
        next[y] = score;
        back[i * LABELS + y] = x;
      }
    }
    for (let y = 0; y < LABELS; y++) next[y] = (next[y] as number) + (scores[(from + i) * LABELS + y] as number);
    [best, next] = [next, best];
  }
  let label = 0;
  for (let y = 1; y < LABELS; y++) {
    if (MAY_END[y] && (best[y] as number) > (best[label] as number)) label = y;
  }
  for (let i = count - 1; i >= 0; i--) {
    labels[from + i] = label;
    label = back[i * LABELS + label] as number;
  }
}

/**
 * Computes the probability of each label of each word by the forward-backward algorithm over scaled probabilities; writes them to `out`, `LABELS`
 * a word from `from` on. Returns the natural logarithm of the partition sum.
 */
export function computeMarginals(
  scores: Float32Array,
  sequence: { readonly from: number; readonly count: number },
  steps: Float64Array,
  out: Float32Array,
  pairs: Float64Array | null = null,
): number {
  const { from, count } = sequence;
  const forward = new Float64Array(count * LABELS);
  const emit = new Float64Array(count * LABELS);
  const scale = new Float64Array(count);
  let log = 0;
  for (let i = 0; i < count; i++) {
    const at = (from + i) * LABELS;
    let top = scores[at] as number;
    for (let y = 1; y < LABELS; y++) if ((scores[at + y] as number) > top) top = scores[at + y] as number;
    log += top;
    for (let y = 0; y < LABELS; y++) emit[i * LABELS + y] = Math.exp((scores[at + y] as number) - top);
    const row = i * LABELS;
    if (i === 0) for (let y = 0; y < LABELS; y++) forward[y] = MAY_BEGIN[y] ? (emit[y] as number) : 0;
    else {
      for (const [x, y] of ALLOWED)
        forward[row + y] =
          (forward[row + y] as number) + (forward[row - LABELS + x] as number) * (steps[x * LABELS + y] as number);
      for (let y = 0; y < LABELS; y++) forward[row + y] = (forward[row + y] as number) * (emit[row + y] as number);
    }
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      if (i === count - 1 && !MAY_END[y]) forward[row + y] = 0;
      sum += forward[row + y] as number;
    }
    scale[i] = sum;
    log += Math.log(sum);
    for (let y = 0; y < LABELS; y++) forward[row + y] = (forward[row + y] as number) / sum;
  }
  let backward = new Float64Array(LABELS);
  let earlier = new Float64Array(LABELS);
  for (let y = 0; y < LABELS; y++) backward[y] = MAY_END[y] ? 1 : 0;
  for (let i = count - 1; i >= 0; i--) {
    const row = i * LABELS;
    for (let y = 0; y < LABELS; y++)
      out[(from + i) * LABELS + y] = (forward[row + y] as number) * (backward[y] as number);
    if (i === 0) break;
    earlier.fill(0);
    for (const [x, y] of ALLOWED) {
      const step =
        ((steps[x * LABELS + y] as number) * (emit[row + y] as number) * (backward[y] as number)) /
        (scale[i] as number);
      earlier[x] = (earlier[x] as number) + step;
      if (pairs !== null)
        pairs[x * LABELS + y] = (pairs[x * LABELS + y] as number) + (forward[row - LABELS + x] as number) * step;
    }
    [backward, earlier] = [earlier, backward];
  }
  return log;
}
