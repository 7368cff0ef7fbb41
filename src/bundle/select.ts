import type { Pair } from './co-occurrence.js';

/** A gap skill as the choice sees it. */
export interface GapSkill {
  readonly skill: number;
  /** Gap weight that closing it covers. */
  readonly gap: number;
  /** Learner hours to the level asked. */
  readonly hours: number;
  /** A soft skill: it rides along with what it is asked with. */
  readonly soft?: boolean;
}

/** Limits of the choice. */
export interface Budget {
  /** Hours of one bundle. */
  readonly bundleHours: number;
  /** Hours of all bundles together. */
  readonly maxHours: number;
  /** Largest number of bundles. */
  readonly bundles: number;
}

/** Least and most skills of a bundle. */
export const BUNDLE_SIZE = { least: 3, most: 8 } as const;
/** Seeds tried in a community: beyond the largest gaps a seed adds nothing new. */
const SEEDS = 12;
/** Least value of a bundle against the best one. */
const LEAST_WORTH = 0.15;
/** Soft skills that ride along in a bundle of other skills. */
const MOST_RIDERS = 2;
/** How much being asked together counts beside gap weight. */
const COHERENCE_PULL = 1.5;

/**
 * Chooses bundles greedily: grows one from every strong seed of every community, takes the one that covers most gap weight an
 * hour, removes its skills and starts again while the budget lasts. No skill stands in two bundles. Soft skills, asked for everywhere, would fill every bundle: at most two
 * ride along with others, and one bundle may be all their own.
 *
 * @returns skill numbers of each bundle, largest gap first
 */
export function selectBundles(
  communities: readonly (readonly number[])[],
  gaps: ReadonlyMap<number, GapSkill>,
  choice: { readonly pairs: readonly Pair[]; readonly budget: Budget },
): number[][] {
  const ties = tieStrengths(choice.pairs);
  // What every posting asks for has ties everywhere and lands in one community by chance: all skills together are a pool too.
  const pools = [...communities, [...gaps.keys()]];
  const left = new Set(gaps.keys());
  const chosen: number[][] = [];
  let hoursLeft = choice.budget.maxHours;
  let softDone = false;
  let firstValue = 0;
  while (chosen.length < choice.budget.bundles) {
    const limit = Math.min(choice.budget.bundleHours, hoursLeft);
    let best: { skills: number[]; value: number } | null = null;
    for (const pool of pools) {
      const open = pool.filter((skill) => left.has(skill)).sort((a, b) => gapOf(gaps, b) - gapOf(gaps, a) || a - b);
      for (const seed of open.slice(0, SEEDS)) {
        const isSoft = gaps.get(seed)?.soft === true;
        if (isSoft && softDone) continue;
        const allowed = isSoft ? open.filter((skill) => gaps.get(skill)?.soft === true) : open;
        const skills = grow(seed, allowed, { gaps, ties, limit, riders: isSoft ? BUNDLE_SIZE.most : MOST_RIDERS });
        if (skills.length < BUNDLE_SIZE.least) continue;
        const value = sum(skills, (skill) => gapOf(gaps, skill)) * (0.5 + Math.max(0, meanTie(skills, ties)));
        if (best === null || value > best.value + 1e-12) best = { skills, value };
      }
    }
    // A credential that closes next to nothing beside the first is not worth offering.
    if (best === null || best.value < firstValue * LEAST_WORTH) break;
    firstValue = Math.max(firstValue, best.value);
    softDone ||= best.skills.every((skill) => gaps.get(skill)?.soft === true);
    best.skills.forEach((skill) => {
      left.delete(skill);
    });
    hoursLeft -= sum(best.skills, (skill) => gaps.get(skill)?.hours ?? 0);
    chosen.push(best.skills.sort((a, b) => gapOf(gaps, b) - gapOf(gaps, a) || a - b));
  }
  return chosen;
}

const gapOf = (gaps: ReadonlyMap<number, GapSkill>, skill: number): number => gaps.get(skill)?.gap ?? 0;
const sum = (skills: readonly number[], value: (skill: number) => number): number =>
  skills.reduce((total, skill) => total + value(skill), 0);

function grow(
  seed: number,
  open: readonly number[],
  context: { gaps: ReadonlyMap<number, GapSkill>; ties: ReadonlyMap<string, number>; limit: number; riders: number },
): number[] {
  const { gaps, ties, limit } = context;
  let riders = context.riders - (gaps.get(seed)?.soft === true ? 1 : 0);
  const skills = [seed];
  let hours = gaps.get(seed)?.hours ?? 0;
  if (hours > limit) return [];
  while (skills.length < BUNDLE_SIZE.most) {
    let best: { skill: number; value: number; hours: number } | null = null;
    for (const skill of open) {
      const gap = gaps.get(skill);
      if (
        gap === undefined ||
        skills.includes(skill) ||
        hours + gap.hours > limit ||
        (gap.soft === true && riders === 0)
      )
        continue;
      const tie =
        skills.reduce((total, member) => total + (ties.get(pairKey(skill, member)) ?? -0.2), 0) / skills.length;
      if (tie <= 0) continue;
      const value = (gap.gap / Math.max(1, gap.hours)) * tie ** COHERENCE_PULL;
      if (best === null || value > best.value + 1e-12) best = { skill, value, hours: gap.hours };
    }
    if (best === null) break;
    skills.push(best.skill);
    if (gaps.get(best.skill)?.soft === true) riders--;
    hours += best.hours;
  }
  return skills;
}

const pairKey = (a: number, b: number): string => (a < b ? `${a}:${b}` : `${b}:${a}`);

function tieStrengths(pairs: readonly Pair[]): Map<string, number> {
  return new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair.npmi]));
}

/** Mean NPMI over the pairs of a bundle; pairs never asked for together count as 0. */
function meanTie(skills: readonly number[], ties: ReadonlyMap<string, number>): number {
  let total = 0;
  let count = 0;
  skills.forEach((a, i) => {
    for (const b of skills.slice(i + 1)) {
      total += ties.get(pairKey(a, b)) ?? 0;
      count++;
    }
  });
  return count === 0 ? 0 : total / count;
}

/** Coherence of a bundle: mean NPMI over its pairs, -1 to 1; `null` for a single skill. */
export function scoreCoherence(skills: readonly number[], pairs: readonly Pair[]): number | null {
  return skills.length < 2 ? null : meanTie(skills, tieStrengths(pairs));
}
