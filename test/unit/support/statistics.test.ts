import { describe, expect, it } from 'vitest';
import {
  bootstrapInterval,
  createRandom,
  ordinalMedian,
  quantile,
  wilsonInterval,
} from '../../../src/support/index.js';

describe('wilsonInterval', () => {
  // Newcombe 1998 (Statistics in Medicine 17, table I), method 3: Wilson score without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published bounds for %i of %i', (count, n, low, high) => {
    const interval = wilsonInterval(count, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
    expect(interval.value).toBe(count / n);
  });

  it('knows nothing without trials', () => {
    expect(wilsonInterval(0, 0)).toEqual({ value: 0, low: 0, high: 1 });
  });

  it('touches the ends exactly where all or none succeed', () => {
    expect(wilsonInterval(0, 7).low).toBe(0);
    expect(wilsonInterval(7, 7).high).toBe(1);
  });
});

describe('quantile', () => {
  it('interpolates between neighbours', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4], 0)).toBe(1);
    expect(quantile([1, 2, 3, 4], 1)).toBe(4);
  });
});

describe('ordinalMedian', () => {
  it('takes the lower of two middle values, since levels have no half', () => {
    expect(ordinalMedian([0, 1, 0, 1, 0])).toBe(1);
    expect(ordinalMedian([0, 1, 0, 2, 0])).toBe(3);
  });

  it('is 0 where nothing was counted', () => {
    expect(ordinalMedian([0, 0, 0])).toBe(0);
  });
});

describe('createRandom', () => {
  it('repeats its sequence for the same seed and differs for another', () => {
    const draw = (seed: number): number[] => {
      const random = createRandom(seed);
      return [random(), random(), random()];
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    for (const value of draw(7)) expect(value >= 0 && value < 1).toBe(true);
  });
});

describe('bootstrapInterval', () => {
  const ratio = (sums: Float64Array): number => (sums[0] as number) / (sums[1] as number);

  it('holds the ratio it resamples and comes close to the Wilson interval of a proportion', () => {
    const hits = Float64Array.from({ length: 200 }, (_, i) => (i < 80 ? 1 : 0));
    const ones = new Float64Array(200).fill(1);
    const { low, high } = bootstrapInterval([hits, ones], ratio, { seed: 3, resamples: 2000 });
    const wilson = wilsonInterval(80, 200);
    expect(Math.abs(low - wilson.low)).toBeLessThan(0.015);
    expect(Math.abs(high - wilson.high)).toBeLessThan(0.015);
  });

  it('gives the same bounds for the same seed', () => {
    const values = Float64Array.from({ length: 30 }, (_, i) => i % 3);
    const ones = new Float64Array(30).fill(1);
    const options = { seed: 5, resamples: 300 };
    expect(bootstrapInterval([values, ones], ratio, options)).toEqual(
      bootstrapInterval([values, ones], ratio, options),
    );
  });

  it('does not pretend to know the spread of a single unit', () => {
    expect(bootstrapInterval([Float64Array.of(3), Float64Array.of(4)], ratio, { seed: 1, resamples: 100 })).toEqual({
      low: 0.75,
      high: 0.75,
    });
  });
});
