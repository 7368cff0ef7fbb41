import type { CourseTeaching, Coverage, Demand, ReportSummary, Skill } from '../model/index.js';
import { takesPart } from './takes-part.js';

const isAsked = (demand: Demand | undefined): boolean => demand !== undefined && demand.required + demand.preferred > 0;

/**
 * Relevance of teaching: the share of taught skills, weighted by level, that postings ask for at all, in [0, 1]; `null`
 * where nothing is taught. Candidates count only where they are asked for often enough.
 *
 * @example taught at 3 and asked, taught at 1 and not asked: 3 / 4
 */
export function scoreRelevance(
  coverage: readonly Coverage[],
  demand: readonly Demand[],
  skills: readonly Skill[],
): ReportSummary['relevance'] {
  let levels = 0;
  let askedLevels = 0;
  let taught = 0;
  let asked = 0;
  coverage.forEach((own, skill) => {
    if (own.taught === 0 || !takesPart(skills[skill], demand[skill])) return;
    taught++;
    levels += own.taught;
    if (!isAsked(demand[skill])) return;
    asked++;
    askedLevels += own.taught;
  });
  return levels === 0 ? null : { value: askedLevels / levels, taught, asked };
}

/** Relevance of one course, by the same measure; `null` where it teaches nothing known. */
export function scoreCourseRelevance(
  course: CourseTeaching,
  demand: readonly Demand[],
  skills: readonly Skill[],
): number | null {
  let levels = 0;
  let askedLevels = 0;
  for (const [skill, { level }] of course.skills) {
    if (!takesPart(skills[skill], demand[skill])) continue;
    levels += level;
    if (isAsked(demand[skill])) askedLevels += level;
  }
  return levels === 0 ? null : askedLevels / levels;
}
