import { ToolError } from '../errors/index.js';
import type { Options } from '../model/index.js';

/** What a numeric option may be. */
export interface Limit {
  readonly least: number;
  readonly most?: number;
  /** Whole numbers only. */
  readonly isWhole?: boolean;
}

/** The numeric options with their ranges, for flags and config files alike. */
export const LIMITS = {
  minPostings: { least: 1, isWhole: true },
  minShare: { least: 0, most: 1 },
  bundleHours: { least: 1 },
  maxHours: { least: 1 },
  bundles: { least: 0, isWhole: true },
  hoursPerCredit: { least: 1 },
  seed: { least: 0, isWhole: true },
  resamples: { least: 100, most: 100_000, isWhole: true },
  failUnder: { least: 0, most: 1 },
} as const satisfies Partial<Readonly<Record<keyof Options, Limit>>>;

/**
 * Checks the numbers among flags against their ranges.
 *
 * @throws ToolError `bad-option` naming the flag and its range
 */
export function assertWithinLimits(flags: Readonly<Record<string, unknown>>): void {
  for (const [key, limit] of Object.entries<Limit>(LIMITS)) {
    const value = flags[key];
    if (typeof value !== 'number') continue;
    const isWhole = limit.isWhole !== true || Number.isInteger(value);
    if (isWhole && value >= limit.least && value <= (limit.most ?? Number.MAX_SAFE_INTEGER)) continue;
    const flag = key.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);
    const range = limit.most === undefined ? `of at least ${limit.least}` : `from ${limit.least} to ${limit.most}`;
    throw new ToolError(
      'bad-option',
      `--${flag} ${value}: it must be a ${limit.isWhole ? 'whole ' : ''}number ${range}`,
    );
  }
}
