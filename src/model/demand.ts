import type { Level } from './mention.js';

/** An estimate with its 95 % interval, all in [0, 1]. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What the postings say of one skill. */
export interface Demand {
  /** Postings that ask for it as required. */
  readonly required: number;
  /** Postings that ask for it as preferred only. */
  readonly preferred: number;
  /** (required + preferred) / N with its Wilson interval. */
  readonly share: Interval;
  /** (required + preferred / 2) / N. */
  readonly weight: number;
  /** Distinct employers asking for it. */
  readonly employers: number;
  /** Median level asked, 1 to 4. */
  readonly asked: Level;
  /** Rank by share; skills whose intervals overlap share one. `null` for rare skills. */
  readonly rank: number | null;
  /** Change over time; `null` where the dates do not allow it. */
  readonly trend: Trend | null;
  /** At or above the minimum support. */
  readonly supported: boolean;
}

/** Change of a monthly share over time. */
export interface Trend {
  /** Theil-Sen slope in percentage points a year. */
  readonly slope: number;
  /** Mann-Kendall p. */
  readonly p: number;
  readonly direction: 'rising' | 'falling' | 'steady';
}

/** What one posting asks for: skill numbers (places in the run's skill list) with status and level, in step. */
export interface PostingDemand {
  readonly id: string;
  readonly title: string;
  readonly employer: string | null;
  readonly date: string | null;
  /** Distinct skill numbers, ascending. */
  readonly skills: Int32Array;
  /** 1 where required, 0 where preferred. */
  readonly required: Uint8Array;
  /** Level asked, 1 to 4. */
  readonly levels: Uint8Array;
}
