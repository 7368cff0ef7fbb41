import type { Demand, Interval, PostingDemand } from '../model/index.js';
import { type BootstrapOptions, bootstrapInterval } from '../support/index.js';
import { PREFERRED_WEIGHT } from './preferred-weight.js';

/** Per posting: demand weight it carries, and the part of it that is covered. Supported skills only. */
export function sumPostingCredit(
  postings: readonly PostingDemand[],
  demand: readonly Demand[],
  credit: readonly (number | null)[],
): { covered: Float64Array; wanted: Float64Array } {
  const covered = new Float64Array(postings.length);
  const wanted = new Float64Array(postings.length);
  postings.forEach((posting, p) => {
    posting.skills.forEach((skill, k) => {
      if (demand[skill]?.supported !== true) return;
      const weight = posting.required[k] === 1 ? 1 : PREFERRED_WEIGHT;
      wanted[p] = (wanted[p] ?? 0) + weight;
      covered[p] = (covered[p] ?? 0) + weight * (credit[skill] ?? 0);
    });
  });
  return { covered, wanted };
}

/** A ratio of sums over postings; 0 where nothing is wanted. */
export const ratioOfSums = (sums: ArrayLike<number>): number =>
  (sums[1] ?? 0) === 0 ? 0 : (sums[0] ?? 0) / (sums[1] ?? 1);

/**
 * Coverage of demand, the headline: sum(weight * credit) / sum(weight) over supported skills, in [0, 1], with a 95 % interval
 * from resampling postings (credits held fixed). `null` where no skill is supported.
 *
 * @example Excel weight .6 credit 1, SQL .4 credit 1/3, Tableau .2 credit 0: 0.611
 */
export function scoreCoverageOfDemand(
  postings: readonly PostingDemand[],
  demand: readonly Demand[],
  scoring: { readonly credit: readonly (number | null)[] } & BootstrapOptions,
): Interval | null {
  let covered = 0;
  let wanted = 0;
  demand.forEach((own, skill) => {
    if (!own.supported) return;
    wanted += own.weight;
    covered += own.weight * (scoring.credit[skill] ?? 0);
  });
  if (wanted === 0) return null;
  const units = sumPostingCredit(postings, demand, scoring.credit);
  return { value: covered / wanted, ...bootstrapInterval([units.covered, units.wanted], ratioOfSums, scoring) };
}
