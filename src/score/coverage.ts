import type { CourseContribution, CourseTeaching, Coverage, Demand, Level, Relatives, Skill } from '../model/index.js';
import { compareBy, compareText } from '../support/index.js';

/** A skill taught at the same level in so many courses is redundant. */
const REDUNDANT_COURSES = 3;
/** What a relative's credit is worth. */
const ADJACENT_CREDIT = 0.5;

/**
 * Scores what the courses say of each skill: level taught (the highest over the courses), credit against the level asked, and the
 * relative that lends half its credit where the skill itself is not taught or barely mentioned.
 *
 * credit = min(1, taught / asked), in [0, 1]; adjacent: half of what the relative's level would earn, where that is more.
 *
 * @returns one entry a skill number
 * @example taught 1, asked 3: credit 1/3; not taught, a relative taught at 3, asked 3: credit 1/2
 */
export function scoreCoverage(
  courses: readonly CourseTeaching[],
  demand: readonly Demand[],
  known: { readonly skills: readonly Skill[]; readonly relatives: Relatives },
): Coverage[] {
  const contributions: CourseContribution[][] = known.skills.map(() => []);
  for (const course of courses) {
    for (const [skill, { level, status, assessed }] of course.skills)
      contributions[skill]?.push({ courseId: course.courseId, level, status, assessed });
  }
  for (const list of contributions) {
    list.sort(
      compareBy<CourseContribution>(
        (a, b) => b.level - a.level,
        (a, b) => Number(b.assessed) - Number(a.assessed),
        (a, b) => compareText(a.courseId, b.courseId),
      ),
    );
  }
  const taught = contributions.map((list) => (list[0]?.level ?? 0) as Level);
  return known.skills.map((_, skill) => {
    const asked = demand[skill];
    const askedLevel = asked === undefined || asked.required + asked.preferred === 0 ? null : asked.asked;
    const own = taught[skill] ?? 0;
    const earned = askedLevel === null ? null : own > 0 ? earn(own, askedLevel) : 0;
    const relative = findBestRelative(known.relatives.of[skill] ?? [], taught);
    const lent =
      relative === null || askedLevel === null ? 0 : ADJACENT_CREDIT * earn(taught[relative] ?? 0, askedLevel);
    // A skill barely mentioned must not be worth less than one never named beside a taught relative.
    const isAdjacent = earned === null ? own === 0 : lent > earned;
    const list = contributions[skill] ?? [];
    const lender = relative === null || !isAdjacent ? undefined : known.skills[relative];
    return {
      taught: own as Level,
      asked: askedLevel,
      credit: earned === null ? null : Math.max(earned, lent),
      adjacent: lender === undefined ? null : { id: lender.id, name: lender.name },
      assessed: list.some((contribution) => contribution.assessed),
      redundant: isRedundant(list),
      courses: list,
    };
  });
}

const earn = (taught: number, asked: number): number => Math.min(1, taught / Math.max(1, asked));

function findBestRelative(relatives: readonly number[], taught: readonly Level[]): number | null {
  let best: number | null = null;
  for (const relative of relatives) {
    const level = taught[relative] ?? 0;
    if (level > 0 && (best === null || level > (taught[best] ?? 0))) best = relative;
  }
  return best;
}

function isRedundant(list: readonly CourseContribution[]): boolean {
  const counts = new Map<Level, number>();
  for (const { level } of list) if (level > 0) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= REDUNDANT_COURSES);
}
