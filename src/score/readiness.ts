import type { Demand, PostingDemand, ReportSummary } from '../model/index.js';
import { wilsonInterval } from '../support/index.js';

/** Postings with fewer required skills say too little about who fits them. */
const LEAST_REQUIRED = 3;
/** From here on a graduate is ready for a posting; the second figure forgives the rounding of a mean. */
const READY = 0.8 - 1e-9;

/** Tells whether a graduate is ready for a posting: readiness of at least 0.8. */
export const isReady = (readiness: number): boolean => readiness >= READY;

/**
 * Readiness of a graduate for each posting: the mean credit over the skills it requires, in [0, 1]; NaN for postings with
 * fewer than three. Rare skills take no part.
 *
 * @example required skills with credits 1, 1/3 and 0: readiness 0.444, not ready
 */
export function scoreReadiness(
  postings: readonly PostingDemand[],
  demand: readonly Demand[],
  credit: readonly (number | null)[],
): Float64Array {
  const readiness = new Float64Array(postings.length);
  postings.forEach((posting, p) => {
    let count = 0;
    let sum = 0;
    posting.skills.forEach((skill, k) => {
      if (posting.required[k] !== 1 || demand[skill]?.supported !== true) return;
      count++;
      sum += credit[skill] ?? 0;
    });
    readiness[p] = count < LEAST_REQUIRED ? Number.NaN : sum / count;
  });
  return readiness;
}

/** Sums readiness up: mean, share of postings a graduate is ready for with its Wilson interval; `null` where no posting counts. */
export function summarizeReadiness(readiness: Float64Array): ReportSummary['readiness'] {
  const scored = readiness.filter((value) => !Number.isNaN(value));
  if (scored.length === 0) return null;
  const ready = wilsonInterval(scored.filter(isReady).length, scored.length);
  return {
    mean: scored.reduce((sum, value) => sum + value, 0) / scored.length,
    readyShare: ready.value,
    low: ready.low,
    high: ready.high,
    postings: scored.length,
    leftOut: readiness.length - scored.length,
  };
}
