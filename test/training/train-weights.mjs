/** Trains the weights of the tagger: a linear-chain conditional random field by stochastic gradients with AdaGrad. */

import { computeMarginals } from '../../dist/extract/tagger/decode.js';
import { markRulings } from '../../dist/extract/tagger/encode-words.js';
import { PLACES, toBuckets, typeAt, visitWords } from '../../dist/extract/tagger/score-words.js';

const LABELS = 5;

/** A small generator of numbers in [0, 1) (mulberry32), so that training repeats itself. */
export function createRandom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Lists the buckets of all features of each word; rulings in `kept` alone mark their words. */
export function listFeatures(example, mask, kept) {
  const { encoded, words } = example;
  markRulings(encoded, words, kept);
  const perWord = new Array(encoded.count);
  visitWords(encoded, (i, sequence, context) => {
    const parts = PLACES.map((place) => memoBuckets(typeAt(encoded, sequence, i + place), place, mask));
    const total = parts.reduce((sum, part) => sum + part.length, context.length);
    const list = new Int32Array(total);
    let at = 0;
    for (const part of parts) {
      list.set(part, at);
      at += part.length;
    }
    for (const feature of context) list[at++] = feature & mask;
    perWord[i] = list;
  });
  return perWord;
}

const memo = new WeakMap();
function memoBuckets(type, place, mask) {
  let known = memo.get(type);
  if (known === undefined) {
    known = [];
    memo.set(type, known);
  }
  known[place + 2] ??= toBuckets(type, place, mask);
  return known[place + 2];
}

/** Trains on prepared examples; `weightOf` gives the weight of an example. */
export function trainWeights(examples, options) {
  const { buckets, epochs, rate, decay, dropNames, dropWords, seed, weightOf } = options;
  const mask = buckets - 1;
  const weights = new Float32Array(buckets * LABELS);
  const squares = new Float32Array(buckets * LABELS).fill(options.start ?? 1);
  const transitions = new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float32Array(LABELS * LABELS).fill(1);
  const random = createRandom(seed);
  const order = examples.map((_, i) => i);
  const pairs = new Float64Array(LABELS * LABELS);
  // The average over the last epochs is steadier than the last state.
  const averageFrom = options.averageFrom ?? Math.max(1, epochs - 4);
  const sum = new Float32Array(buckets * LABELS);
  let sums = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const at of order) {
      const example = examples[at];
      const { encoded, labels } = example;
      const kept = example.rulings.filter(() => random() >= dropNames);
      const features = listFeatures(example, mask, kept);
      const weight = weightOf(example);
      const scores = new Float32Array(encoded.count * LABELS);
      const marginals = new Float32Array(encoded.count * LABELS);
      for (let s = 0; s < encoded.sequences.length; s++) {
        const first = encoded.sequences[s];
        const end = encoded.sequences[s + 1] ?? encoded.count;
        const steps = Float64Array.from(transitions, Math.exp);
        for (let i = first; i < end; i++) {
          if (dropWords > 0) {
            const list = features[i];
            for (let k = 0; k < list.length; k++) if (random() < dropWords) list[k] = -1;
          }
          for (const bucket of features[i]) {
            if (bucket < 0) continue;
            const w = bucket * LABELS;
            for (let y = 0; y < LABELS; y++) scores[i * LABELS + y] += weights[w + y];
          }
        }
        pairs.fill(0);
        computeMarginals(scores, { from: first, count: end - first }, steps, marginals, pairs);
        for (let i = first; i < end; i++) {
          const gold = labels[i];
          const row = i * LABELS;
          for (const bucket of features[i]) {
            if (bucket < 0) continue;
            const w = bucket * LABELS;
            for (let y = 0; y < LABELS; y++) {
              const g = weight * (marginals[row + y] - (y === gold ? 1 : 0)) + decay * weights[w + y];
              squares[w + y] += g * g;
              weights[w + y] -= (rate * g) / Math.sqrt(squares[w + y]);
            }
          }
          if (i > first) pairs[labels[i - 1] * LABELS + gold] -= 1;
        }
        for (let k = 0; k < pairs.length; k++) {
          const g = weight * pairs[k];
          if (g === 0) continue;
          transitionSquares[k] += g * g;
          transitions[k] -= (rate * g) / Math.sqrt(transitionSquares[k]);
        }
      }
    }
    if (epoch >= averageFrom) {
      for (let k = 0; k < sum.length; k++) sum[k] += weights[k];
      sums++;
    }
    options.onEpoch?.(epoch, { weights, transitions });
  }
  if (sums > 0) for (let k = 0; k < sum.length; k++) weights[k] = sum[k] / sums;
  return { weights, transitions };
}

/** Scores the words of an example with float weights. */
export function scoreExample(example, { weights, transitions }, mask, kept = example.rulings) {
  const features = listFeatures(example, mask, kept);
  const scores = new Float32Array(example.encoded.count * LABELS);
  features.forEach((list, i) => {
    for (const bucket of list) {
      for (let y = 0; y < LABELS; y++) scores[i * LABELS + y] += weights[bucket * LABELS + y];
    }
  });
  return { scores, transitions };
}
