import { describe, expect, it } from 'vitest';
import { LABELS, type ModelParts, parseModel, writeModel } from '../../../../src/extract/tagger/tagger-model.js';
import { toClassKey } from '../../../../src/extract/tagger/word-classes.js';
import { readModel } from '../../../../src/taxonomy/index.js';

const parts = (): ModelParts => {
  const words = ['python', 'wound', 'care'].map((word, i) => ({ key: toClassKey(word), row: [i + 1, 5, 6, 7] }));
  words.sort((a, b) => a.key - b.key);
  return {
    buckets: 4,
    weights: Int8Array.from({ length: 4 * LABELS }, (_, i) => i - 10),
    scale: 0.5,
    bias: -0.25,
    transitions: Float32Array.from({ length: LABELS * LABELS }, (_, i) => i / 4),
    classKeys: Int32Array.from(words, (word) => word.key),
    classRows: Uint16Array.from(words.flatMap((word) => word.row)),
  };
};

describe('the model file', () => {
  it('gives back what was written', () => {
    const given = parts();
    const model = parseModel(writeModel(given));
    expect(model.weights).toEqual(given.weights);
    expect(model.transitions).toEqual(given.transitions);
    expect([model.buckets, model.scale, model.bias]).toEqual([4, 0.5, -0.25]);
    expect(model.classes.look('wound')).toEqual({ fine: 2, middle: 5, coarse: 6, role: 7 });
    expect(model.classes.look('unheard-of')).toEqual({ fine: 0, middle: 0, coarse: 0, role: 0 });
  });

  it('is read from bytes that begin anywhere in their buffer', () => {
    const bytes = writeModel(parts());
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(parseModel(shifted.subarray(3)).transitions).toEqual(parts().transitions);
  });

  it.each([
    ['other bytes', () => new Uint8Array(100)],
    ['nothing', () => new Uint8Array(0)],
    ['a file that ends early', () => writeModel(parts()).subarray(0, 60)],
  ])('refuses %s', (_, bytes) => {
    expect(() => parseModel(bytes())).toThrow(RangeError);
  });

  it('of the package is small enough to ship and has a power of two of buckets', async () => {
    const bytes = await readModel();
    expect(bytes.length).toBeLessThan(3_000_000);
    const { buckets } = parseModel(bytes);
    expect(buckets & (buckets - 1)).toBe(0);
  });
});
