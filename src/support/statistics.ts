import type { Interval } from '../model/index.js';

/** Normal quantile of a two-sided 95 % interval. */
const Z95 = 1.959963984540054;

/**
 * Wilson score interval of a proportion at 95 % (Wilson 1927).
 *
 * @param count - successes, 0 to n
 * @param n - trials; with none the interval is [0, 1] around 0
 * @example wilsonInterval(81, 263) is 0.308 within 0.2553 and 0.3662 (Newcombe 1998, table I)
 */
export function wilsonInterval(count: number, n: number): Interval {
  if (n === 0) return { value: 0, low: 0, high: 1 };
  const p = count / n;
  const z2 = Z95 * Z95;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const reach = (Z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return {
    value: p,
    low: count === 0 ? 0 : Math.max(0, middle - reach),
    high: count === n ? 1 : Math.min(1, middle + reach),
  };
}

/**
 * Quantile of sorted values by linear interpolation (type 7 of Hyndman and Fan 1996).
 *
 * @param sorted - ascending, not empty
 * @param q - 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, q: number): number {
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  const below = sorted[low] ?? 0;
  const above = sorted[Math.min(low + 1, sorted.length - 1)] ?? below;
  return below + (above - below) * (at - low);
}

/**
 * Lower median of counts on an ordinal scale: the smallest value that at least half of the observations do not exceed.
 *
 * @param counts - observations by value
 * @returns the value, 0 where nothing was counted
 */
export function ordinalMedian(counts: ArrayLike<number>): number {
  let total = 0;
  for (let value = 0; value < counts.length; value++) total += counts[value] ?? 0;
  let seen = 0;
  for (let value = 0; value < counts.length; value++) {
    seen += counts[value] ?? 0;
    if (total > 0 && seen * 2 >= total) return value;
  }
  return 0;
}
