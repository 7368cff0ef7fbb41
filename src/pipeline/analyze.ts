import { proposeBundles } from '../bundle/index.js';
import type { Options, Report } from '../model/index.js';
import { isCandidate } from '../score/index.js';
import { buildReport } from './build-report.js';
import { createQuoteKeeper } from './collect-quotes.js';
import type { Hooks } from './hooks.js';
import { createLedgerKeeper } from './keep-ledger.js';
import type { Mine } from './mine-document.js';
import { openExtractor } from './open-extractor.js';
import { readCourses, readPostings } from './read-corpus.js';
import { scoreCorpus } from './score-corpus.js';
import { createSkillTable } from './skill-table.js';
import { createLanguageTally } from './tally-languages.js';

/** Quotes kept on each side of a skill, unless asked for all of one. */
const QUOTES_KEPT = 5;
/** Quotes kept of a candidate: most are asked for once. */
const CANDIDATE_QUOTES_KEPT = 2;

/** What an analysis may be asked beside its options. */
export interface AnalyzeRequest extends Hooks {
  /** Id of a skill whose quotes are all kept. */
  readonly explain?: string;
}

/**
 * The whole way: reads and mines courses and postings, scores demand against coverage, proposes bundles, builds the report.
 * Inputs that cannot be read become problems in the report.
 *
 * @throws ToolError for a taxonomy or overrides that cannot be read or an option that names nothing
 */
export async function analyze(options: Options, request: AnalyzeRequest = {}): Promise<Omit<Report, 'run'>> {
  const { taxonomy, extractor, problems } = await openExtractor(options);
  const table = createSkillTable(taxonomy);
  const limitOf = (skill: number): number => {
    const known = table.skills[skill];
    if (known === undefined) return QUOTES_KEPT;
    if (known.id === request.explain) return Number.POSITIVE_INFINITY;
    return isCandidate(known) ? CANDIDATE_QUOTES_KEPT : QUOTES_KEPT;
  };
  const quotes = { postings: createQuoteKeeper(limitOf), courses: createQuoteKeeper(limitOf) };
  const ledger = createLedgerKeeper();
  const languages = createLanguageTally();
  const observe: Mine['observe'] = (document, extraction) => {
    ledger.record(document, extraction);
    languages.record(document.kind, extraction.language);
  };

  const courses = await readCourses(options, { extractor, table, quotes: quotes.courses, observe }, request);
  const postings = await readPostings(options, { extractor, table, quotes: quotes.postings, observe }, request);
  const scores = scoreCorpus(
    { postings: postings.postings, teaching: courses.teaching, skills: table.skills },
    options,
  );

  request.onProgress?.({ phase: 'Designing micro-credentials', done: 0, unit: '' });
  const { bundles, pathways } = await proposeBundles({
    ...scores,
    postings: postings.postings,
    courses: courses.teaching,
    courseRecords: new Map(courses.records.map((course) => [course.document.id, course])),
    bootstrap: options,
    budget: options,
    hoursPerCredit: options.hoursPerCredit,
    minPostings: options.minPostings,
    seed: options.seed,
  });
  return buildReport({
    options,
    taxonomy: taxonomy.summary,
    courses,
    postings,
    scores,
    bundles,
    pathways,
    quotes,
    ledger: ledger.entries(),
    languages: languages.counts(),
    problems: [...problems, ...languages.findProblems(extractor.languages), ...courses.problems, ...postings.problems],
  });
}
