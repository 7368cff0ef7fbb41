import type {
  Bundle,
  Check,
  Course,
  LanguageCount,
  LedgerEntry,
  Options,
  Pathway,
  PostingDemand,
  Problem,
  Report,
  ReportCandidate,
  ReportCourse,
  ReportSkill,
  ReportSummary,
  TaxonomySummary,
} from '../model/index.js';
import { isCandidate, scoreCourseRelevance, takesPart } from '../score/index.js';
import { compareBy, compareText } from '../support/index.js';
import type { QuoteKeeper } from './collect-quotes.js';
import type { CourseCorpus, PostingCorpus } from './read-corpus.js';
import type { Scores } from './score-corpus.js';

/** Everything a report is built from. */
export interface ReportParts {
  readonly options: Options;
  readonly taxonomy: TaxonomySummary;
  readonly courses: CourseCorpus;
  readonly postings: PostingCorpus;
  readonly scores: Scores;
  readonly bundles: readonly Bundle[];
  readonly pathways: readonly Pathway[];
  readonly quotes: { readonly postings: QuoteKeeper; readonly courses: QuoteKeeper };
  readonly ledger: readonly LedgerEntry[];
  readonly languages: readonly LanguageCount[];
  readonly problems: readonly Problem[];
}

/** Builds the report object; only its `run` is added later. */
export function buildReport(parts: ReportParts): Omit<Report, 'run'> {
  const { options, scores, courses, postings } = parts;
  const found = scores.skills
    .map((_, skill) => toReportSkill(parts, skill))
    .sort(
      compareBy<ReportSkill>(
        (a, b) => (b.gap ?? -1) - (a.gap ?? -1),
        (a, b) => b.demand.share.value - a.demand.share.value,
        (a, b) => b.coverage.taught - a.coverage.taught,
        (a, b) => compareText(a.name, b.name),
        (a, b) => compareText(a.id, b.id),
      ),
    );
  const skills = found.filter((skill) => skill.inTaxonomy || skill.demand.supported);
  const summary = summarize(parts, skills);
  return {
    schemaVersion: '1.0',
    options,
    inputs: {
      sources: [...courses.sources, ...postings.sources],
      courses: courses.records.length,
      postings: postings.postings.length,
      repeats: postings.repeats,
      taxonomy: parts.taxonomy,
      languages: parts.languages,
    },
    summary,
    skills,
    courses: courses.records.map((course, i) => toReportCourse(parts, course, i)),
    bundles: parts.bundles,
    pathways: parts.pathways,
    candidates: found
      .filter((skill) => !skill.inTaxonomy)
      .map(toCandidate)
      .sort(byEvidence),
    ledger: parts.ledger,
    checks: runChecks(options, summary),
    problems: parts.problems,
  };
}

function toReportSkill({ scores, quotes }: ReportParts, skill: number): ReportSkill {
  const known = scores.skills[skill];
  const demand = scores.demand[skill];
  const coverage = scores.coverage[skill];
  if (known === undefined || demand === undefined || coverage === undefined)
    throw new Error(`skill ${skill} was never scored`);
  const { asked: _, ...numbers } = demand;
  return {
    id: known.id,
    name: known.name,
    type: known.type,
    category: known.category,
    inTaxonomy: !isCandidate(known),
    demand: numbers,
    coverage,
    gap: scores.gaps[skill] ?? null,
    gapKind: scores.gapKinds[skill] ?? null,
    evidence: { postings: quotes.postings.of(skill), courses: quotes.courses.of(skill) },
  };
}

function toReportCourse({ courses, scores }: ReportParts, course: Course, i: number): ReportCourse {
  const teaching = courses.teaching[i];
  const taught = [...(teaching?.skills ?? [])].filter(
    ([skill, { level }]) => level > 0 && takesPart(scores.skills[skill], scores.demand[skill]),
  );
  return {
    id: course.document.id,
    code: course.code,
    title: course.title,
    credits: course.credits,
    hours: course.hours,
    level: course.level,
    skills: taught.map(([skill]) => scores.skills[skill]?.id ?? '').sort(compareText),
    relevance: teaching === undefined ? null : scoreCourseRelevance(teaching, scores.demand, scores.skills),
    source: { path: course.document.path, row: course.document.row },
  };
}

/** Most postings first, then most courses. */
const byEvidence = compareBy<ReportCandidate>(
  (a, b) => b.postings - a.postings,
  (a, b) => b.courses - a.courses,
  (a, b) => compareText(a.id, b.id),
);

function toCandidate(skill: ReportSkill): ReportCandidate {
  return {
    id: skill.id,
    name: skill.name,
    postings: skill.demand.required + skill.demand.preferred,
    courses: skill.coverage.courses.length,
    quotes: [...skill.evidence.postings, ...skill.evidence.courses],
  };
}

function summarize({ scores, postings, courses }: ReportParts, skills: readonly ReportSkill[]): ReportSummary {
  const ofKind = (kind: ReportSkill['gapKind']): number => skills.filter((skill) => skill.gapKind === kind).length;
  const supported = skills.filter((skill) => skill.demand.supported).length;
  const asked = skills.filter((skill) => skill.demand.required + skill.demand.preferred > 0).length;
  const employers = new Set(postings.postings.flatMap((posting) => posting.employer?.toLowerCase() ?? []));
  return {
    coverage: scores.headline,
    readiness: scores.readiness,
    relevance: scores.relevance,
    counts: {
      skills: skills.length,
      supported,
      rare: asked - supported,
      missing: ofKind('missing'),
      shallow: ofKind('shallow'),
      adjacent: ofKind('adjacent'),
      unassessed: ofKind('unassessed'),
      covered: ofKind('covered'),
      employers: employers.size,
      postingsWithoutSkills: postings.postings.filter((posting) => posting.skills.length === 0).length,
      coursesWithoutSkills: courses.teaching.filter((course) => course.skills.size === 0).length,
    },
    period: findPeriod(postings.postings),
  };
}

function findPeriod(postings: readonly PostingDemand[]): ReportSummary['period'] {
  const dates = postings.flatMap((posting) => posting.date ?? []).sort(compareText);
  const [from, to] = [dates[0], dates.at(-1)];
  return from === undefined || to === undefined ? null : { from, to, dated: dates.length };
}

function runChecks(options: Options, summary: ReportSummary): Check[] {
  if (options.failUnder === null) return [];
  const actual = summary.coverage?.value ?? null;
  return [
    {
      id: 'coverage',
      level: 'error',
      operator: '>=',
      expected: options.failUnder,
      actual,
      passed: actual !== null && actual >= options.failUnder,
    },
  ];
}
