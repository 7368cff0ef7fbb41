import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeMarginals, decodeBest } from '../../../../src/extract/tagger/decode.js';
import { LABELS } from '../../../../src/extract/tagger/tagger-model.js';

const LEGAL = /^(?:0|4|12*3)*$/;

/** All label sequences that spans allow, with their scores. */
function enumerate(
  scores: Float32Array,
  count: number,
  transitions: Float32Array,
): { labels: string; score: number }[] {
  const found: { labels: string; score: number }[] = [];
  for (let code = 0; code < LABELS ** count; code++) {
    const labels = Array.from({ length: count }, (_, i) => Math.floor(code / LABELS ** i) % LABELS);
    if (!LEGAL.test(labels.join(''))) continue;
    const score = labels.reduce(
      (sum, label, i) =>
        sum +
        (scores[i * LABELS + label] ?? 0) +
        (i === 0 ? 0 : (transitions[(labels[i - 1] ?? 0) * LABELS + label] ?? 0)),
      0,
    );
    found.push({ labels: labels.join(''), score });
  }
  return found;
}

const problem = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    scores: fc.array(fc.float({ min: -3, max: 3, noNaN: true }), {
      minLength: count * LABELS,
      maxLength: count * LABELS,
    }),
    transitions: fc.array(fc.float({ min: -2, max: 2, noNaN: true }), {
      minLength: LABELS * LABELS,
      maxLength: LABELS * LABELS,
    }),
  }),
);

describe('decoding', () => {
  it('finds the best of all label sequences that spans allow', () => {
    fc.assert(
      fc.property(problem, ({ count, scores, transitions }) => {
        const all = enumerate(Float32Array.from(scores), count, Float32Array.from(transitions));
        const labels = new Uint8Array(count);
        decodeBest(Float32Array.from(scores), { from: 0, count }, Float32Array.from(transitions), labels);
        const found = all.find((entry) => entry.labels === labels.join(''));
        expect(found?.score).toBeCloseTo(Math.max(...all.map((entry) => entry.score)), 4);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('gives each word the probability of its labels over all sequences', () => {
    fc.assert(
      fc.property(problem, ({ count, scores, transitions }) => {
        const steps = Float32Array.from(transitions);
        const all = enumerate(Float32Array.from(scores), count, steps);
        const total = all.reduce((sum, entry) => sum + Math.exp(entry.score), 0);
        const out = new Float32Array(count * LABELS);
        const log = computeMarginals(
          Float32Array.from(scores),
          { from: 0, count },
          Float64Array.from(steps, Math.exp),
          out,
        );
        expect(log).toBeCloseTo(Math.log(total), 4);
        for (let i = 0; i < count; i++) {
          for (let y = 0; y < LABELS; y++) {
            const here = all.filter((entry) => Number(entry.labels[i]) === y);
            const share = here.reduce((sum, entry) => sum + Math.exp(entry.score), 0) / total;
            expect(out[i * LABELS + y]).toBeCloseTo(share, 4);
          }
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('writes only into its own stretch', () => {
    const labels = new Uint8Array(4).fill(9);
    const scores = new Float32Array(4 * LABELS);
    scores[1 * LABELS + 1] = 5;
    scores[2 * LABELS + 3] = 5;
    decodeBest(scores, { from: 1, count: 2 }, new Float32Array(LABELS * LABELS), labels);
    expect([...labels]).toEqual([9, 1, 3, 9]);
  });
});
