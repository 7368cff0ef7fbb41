import type { Demand, Level, PostingDemand } from '../model/index.js';
import { compareBy, ordinalMedian, wilsonInterval } from '../support/index.js';
import { PREFERRED_WEIGHT } from './preferred-weight.js';

/** When a skill is asked for often enough to be scored. */
export interface Support {
  /** Least number of postings. */
  readonly minPostings: number;
  /** Least share of postings, 0 to 1. */
  readonly minShare: number;
}

/**
 * Scores what the postings say of each skill: counts, share with its Wilson interval, weight, employers, median level, rank.
 * A posting counts once a skill, at its strongest.
 *
 * weight = (required + preferred / 2) / N, in [0, 1].
 *
 * @returns one entry a skill number
 * @example of 10 postings 4 require and 2 prefer a skill: share 0.6, weight 0.5
 */
export function scoreDemand(postings: readonly PostingDemand[], skillCount: number, support: Support): Demand[] {
  const n = postings.length;
  const required = new Int32Array(skillCount);
  const preferred = new Int32Array(skillCount);
  const levels = new Int32Array(skillCount * 5);
  const employers: (Set<string> | undefined)[] = new Array(skillCount);
  for (const posting of postings) {
    posting.skills.forEach((skill, k) => {
      if (posting.required[k] === 1) required[skill] = (required[skill] ?? 0) + 1;
      else preferred[skill] = (preferred[skill] ?? 0) + 1;
      const at = skill * 5 + (posting.levels[k] ?? 0);
      levels[at] = (levels[at] ?? 0) + 1;
      if (posting.employer !== null) {
        const known = employers[skill] ?? new Set<string>();
        known.add(posting.employer.toLowerCase());
        employers[skill] = known;
      }
    });
  }
  const least = Math.max(support.minPostings, support.minShare * n);
  const unranked = Array.from({ length: skillCount }, (_, skill): Demand => {
    const asking = (required[skill] ?? 0) + (preferred[skill] ?? 0);
    return {
      required: required[skill] ?? 0,
      preferred: preferred[skill] ?? 0,
      share: wilsonInterval(asking, n),
      weight: n === 0 ? 0 : ((required[skill] ?? 0) + (preferred[skill] ?? 0) * PREFERRED_WEIGHT) / n,
      employers: employers[skill]?.size ?? 0,
      asked: ordinalMedian(levels.subarray(skill * 5, skill * 5 + 5)) as Level,
      rank: null,
      trend: null,
      supported: asking > 0 && asking >= least,
    };
  });
  return rank(unranked);
}

/** Ranks supported skills by share; one whose interval overlaps that of the first of a rank shares it. */
function rank(demand: readonly Demand[]): Demand[] {
  const ranked = [...demand];
  const order = demand.map((_, skill) => skill).filter((skill) => demand[skill]?.supported === true);
  order.sort(
    compareBy(
      (a, b) => (demand[b]?.share.value ?? 0) - (demand[a]?.share.value ?? 0),
      (a, b) => a - b,
    ),
  );
  let leader: Demand | null = null;
  let leaderRank = 1;
  order.forEach((skill, place) => {
    const own = demand[skill] as Demand;
    if (leader === null || own.share.high < leader.share.low) {
      leader = own;
      leaderRank = place + 1;
    }
    ranked[skill] = { ...own, rank: leaderRank };
  });
  return ranked;
}
