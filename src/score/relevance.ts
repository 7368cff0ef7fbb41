import type { CourseTeaching, Coverage, Demand, ReportSummary } from '../model/index.js';

const isAsked = (demand: Demand | undefined): boolean => demand !== undefined && demand.required + demand.preferred > 0;

/**
 * Relevance of teaching: the share of taught skills, weighted by level, that postings ask for at all, in [0, 1]; `null`
 * where nothing is taught.
 *
 * @example taught at 3 and asked, taught at 1 and not asked: 3 / 4
 */
export function scoreRelevance(coverage: readonly Coverage[], demand: readonly Demand[]): ReportSummary['relevance'] {
  let levels = 0;
  let askedLevels = 0;
  let taught = 0;
  let asked = 0;
  coverage.forEach((own, skill) => {
    if (own.taught === 0) return;
    taught++;
    levels += own.taught;
    if (!isAsked(demand[skill])) return;
    asked++;
    askedLevels += own.taught;
  });
  return levels === 0 ? null : { value: askedLevels / levels, taught, asked };
}

/** Relevance of one course, by the same measure; `null` where it teaches nothing known. */
export function scoreCourseRelevance(course: CourseTeaching, demand: readonly Demand[]): number | null {
  let levels = 0;
  let askedLevels = 0;
  for (const [skill, { level }] of course.skills) {
    levels += level;
    if (isAsked(demand[skill])) askedLevels += level;
  }
  return levels === 0 ? null : askedLevels / levels;
}
