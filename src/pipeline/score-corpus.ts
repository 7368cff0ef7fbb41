import type {
  CourseTeaching,
  Coverage,
  Demand,
  GapKind,
  Interval,
  Options,
  PostingDemand,
  Relatives,
  ReportSummary,
  Skill,
} from '../model/index.js';
import {
  classifyGap,
  findRelatives,
  scoreCoverage,
  scoreCoverageOfDemand,
  scoreDemand,
  scoreGap,
  scoreReadiness,
  scoreRelevance,
  summarizeReadiness,
} from '../score/index.js';

/** All scores of a run, by skill number where they belong to a skill. */
export interface Scores {
  readonly skills: readonly Skill[];
  readonly relatives: Relatives;
  readonly demand: readonly Demand[];
  readonly coverage: readonly Coverage[];
  readonly gaps: readonly (number | null)[];
  readonly gapKinds: readonly (GapKind | null)[];
  readonly headline: Interval | null;
  readonly readiness: ReportSummary['readiness'];
  readonly relevance: ReportSummary['relevance'];
}

/** Scores demand against coverage. */
export function scoreCorpus(
  corpus: {
    readonly postings: readonly PostingDemand[];
    readonly teaching: readonly CourseTeaching[];
    readonly skills: readonly Skill[];
  },
  options: Options,
): Scores {
  const { postings, teaching, skills } = corpus;
  const relatives = findRelatives(skills);
  const demand = scoreDemand(postings, skills.length, options);
  const coverage = scoreCoverage(teaching, demand, { skills, relatives });
  const credit = coverage.map((own) => own.credit);
  const each = <T>(score: (demand: Demand, coverage: Coverage) => T): T[] =>
    demand.map((own, skill) => score(own, coverage[skill] as Coverage));
  return {
    skills,
    relatives,
    demand,
    coverage,
    gaps: each(scoreGap),
    gapKinds: each(classifyGap),
    headline: scoreCoverageOfDemand(postings, demand, { credit, seed: options.seed, resamples: options.resamples }),
    readiness: summarizeReadiness(scoreReadiness(postings, demand, credit)),
    relevance: scoreRelevance(coverage, demand, skills),
  };
}
