import { createRandom } from './seeded-random.js';
import { quantile } from './statistics.js';

/** What the bootstrap draws. */
export interface BootstrapOptions {
  readonly seed: number;
  readonly resamples: number;
}

/**
 * Percentile bootstrap (Efron 1979) of a statistic of sums over units drawn with replacement.
 *
 * @param columns - values of each unit, one array a sum; all of one length n
 * @param statistic - maps the sums of a resample to the value
 * @returns 2.5 % and 97.5 % points; both are the statistic of everything where there are fewer than two units
 */
export function bootstrapInterval(
  columns: readonly Float64Array[],
  statistic: (sums: Float64Array) => number,
  options: BootstrapOptions,
): { low: number; high: number } {
  const n = columns[0]?.length ?? 0;
  const sums = new Float64Array(columns.length);
  if (n < 2) {
    columns.forEach((column, k) => {
      sums[k] = column[0] ?? 0;
    });
    const value = statistic(sums);
    return { low: value, high: value };
  }
  const random = createRandom(options.seed);
  const values = new Float64Array(options.resamples);
  for (let b = 0; b < options.resamples; b++) {
    sums.fill(0);
    for (let draw = 0; draw < n; draw++) {
      const unit = Math.floor(random() * n);
      for (let k = 0; k < columns.length; k++)
        sums[k] = (sums[k] as number) + ((columns[k] as Float64Array)[unit] as number);
    }
    values[b] = statistic(sums);
  }
  values.sort();
  return { low: quantile(values, 0.025), high: quantile(values, 0.975) };
}
