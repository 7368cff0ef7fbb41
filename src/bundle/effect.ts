import type { CourseTeaching, Coverage, Demand, Effect, PostingDemand, Relatives, Skill } from '../model/index.js';
import { isReady, ratioOfSums, scoreCoverage, scoreReadiness, sumPostingCredit } from '../score/index.js';
import { type BootstrapOptions, bootstrapInterval } from '../support/index.js';

/** Everything the recomputation of the scores needs. */
export interface ScoringContext {
  readonly postings: readonly PostingDemand[];
  readonly courses: readonly CourseTeaching[];
  readonly demand: readonly Demand[];
  readonly coverage: readonly Coverage[];
  readonly skills: readonly Skill[];
  readonly relatives: Relatives;
  readonly bootstrap: BootstrapOptions;
}

/**
 * Recomputes coverage and readiness with a course added that teaches the given skills at the level asked, and gives the 95 %
 * intervals of the differences by resampling postings.
 */
export function measureEffect(
  context: ScoringContext,
  skills: readonly number[],
): { coverage: Effect; readiness: Effect } {
  const { postings, demand, bootstrap } = context;
  const added: CourseTeaching = {
    courseId: '',
    skills: new Map(
      skills.map((skill) => [skill, { level: demand[skill]?.asked ?? 3, status: 'outcome' as const, assessed: true }]),
    ),
  };
  const before = context.coverage.map((own) => own.credit);
  const after = scoreCoverage([...context.courses, added], demand, context).map((own) => own.credit);
  const old = sumPostingCredit(postings, demand, before);
  const fresh = sumPostingCredit(postings, demand, after);
  const gain = fresh.covered.map((value, p) => value - (old.covered[p] ?? 0));
  const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
  const wanted = total(old.wanted);
  return {
    coverage: {
      before: ratioOfSums([total(old.covered), wanted]),
      after: ratioOfSums([total(fresh.covered), wanted]),
      ...bootstrapInterval([gain, old.wanted], ratioOfSums, bootstrap),
    },
    readiness: measureReadiness(context, before, after),
  };
}

function measureReadiness(
  context: ScoringContext,
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): Effect {
  const markReady = (credit: readonly (number | null)[]): Float64Array =>
    scoreReadiness(context.postings, context.demand, credit)
      .filter((value) => !Number.isNaN(value))
      .map((value) => (isReady(value) ? 1 : 0));
  const old = markReady(before);
  const fresh = markReady(after);
  const n = Math.max(1, old.length);
  const gain = fresh.map((value, p) => value - (old[p] ?? 0));
  return {
    before: old.reduce((sum, value) => sum + value, 0) / n,
    after: fresh.reduce((sum, value) => sum + value, 0) / n,
    ...bootstrapInterval([gain, new Float64Array(gain.length).fill(1)], ratioOfSums, context.bootstrap),
  };
}
