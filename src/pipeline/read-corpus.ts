import { createProblem } from '../errors/index.js';
import { createIdRegistry, createRepeatDetector, findSources, type ReadEvent, readSource } from '../ingest/index.js';
import type {
  Course,
  CourseTeaching,
  Options,
  PostingDemand,
  Problem,
  RepeatCluster,
  SourceSummary,
} from '../model/index.js';
import { createTicker, type Hooks } from './hooks.js';
import { type Mine, mineCourse, minePosting } from './mine-document.js';

/** What reading the courses gave. */
export interface CourseCorpus {
  /** Records without their texts. */
  readonly records: readonly Course[];
  readonly teaching: readonly CourseTeaching[];
  readonly sources: readonly SourceSummary[];
  readonly problems: readonly Problem[];
}

/** What reading the postings gave. */
export interface PostingCorpus {
  readonly postings: readonly PostingDemand[];
  readonly repeats: { readonly merged: number; readonly clusters: readonly RepeatCluster[] };
  readonly sources: readonly SourceSummary[];
  readonly problems: readonly Problem[];
}

/** Fewer postings than this make shares with intervals of some 30 points. */
const FEW_POSTINGS = 30;
/** Names of sources listed in one problem. */
const NAMES_LISTED = 5;

async function* readAll(kind: 'course' | 'posting', options: Options, problems: Problem[]): AsyncGenerator<ReadEvent> {
  const found = await findSources(kind === 'course' ? options.courses : options.jobs, kind);
  problems.push(...found.problems);
  const ids = createIdRegistry();
  for (const source of found.sources) {
    yield* readSource(source, {
      kind,
      ids,
      map: options.map,
      where: kind === 'course' ? options.whereCourses : options.whereJobs,
    });
  }
}

/** Reads and mines the courses; each text is let go as soon as it is mined. */
export async function readCourses(options: Options, mine: Mine, hooks: Hooks): Promise<CourseCorpus> {
  const problems: Problem[] = [];
  const sources: SourceSummary[] = [];
  const records: Course[] = [];
  const teaching: CourseTeaching[] = [];
  const barren: string[] = [];
  const repeated: string[] = [];
  const detector = createRepeatDetector();
  const tick = createTicker('Reading courses', 'courses', hooks);
  for await (const event of readAll('course', options, problems)) {
    if (event.type === 'problem') problems.push(event.problem);
    else if (event.type === 'summary') sources.push(event.summary);
    else if (event.type === 'course') {
      const { course } = event;
      // The same syllabus in two formats, or sent twice, is one course.
      const twin = { document: course.document, title: course.code ?? course.title, employer: 'one school' };
      if (detector.offer(twin) !== null) {
        repeated.push(course.document.path);
        continue;
      }
      const taught = mineCourse({ document: course.document, by: course.code }, mine);
      if (taught.skills.size === 0) barren.push(course.code ?? course.title);
      teaching.push(taught);
      records.push({
        ...course,
        columns: {},
        document: { ...course.document, text: '', places: [], headings: [], listed: [], zoneHints: [] },
      });
      await tick();
    }
  }
  if (repeated.length > 0) problems.push(repeatedProblem(repeated));
  if (barren.length > 0) problems.push(noSkillsProblem(barren, records.length, 'courses'));
  return { records, teaching, sources, problems };
}

/** Reads the postings as a stream, merges repeats as they come, and mines the rest. */
export async function readPostings(options: Options, mine: Mine, hooks: Hooks): Promise<PostingCorpus> {
  const problems: Problem[] = [];
  const sources: SourceSummary[] = [];
  const postings: PostingDemand[] = [];
  const clusters = new Map<string, { title: string; employer: string | null; merged: string[] }>();
  const about = new Map<string, { title: string; employer: string | null }>();
  const detector = createRepeatDetector();
  const tick = createTicker('Reading postings', 'postings', hooks);
  let merged = 0;
  for await (const event of readAll('posting', options, problems)) {
    if (event.type === 'problem') problems.push(event.problem);
    else if (event.type === 'summary') sources.push(event.summary);
    else if (event.type === 'posting') {
      const { posting } = event;
      const original = detector.offer(posting);
      if (original === null) {
        postings.push(minePosting(posting, mine));
        about.set(posting.document.id, { title: posting.title, employer: posting.employer });
      } else {
        merged++;
        const cluster = clusters.get(original) ?? {
          ...(about.get(original) ?? { title: '', employer: null }),
          merged: [],
        };
        cluster.merged.push(posting.document.id);
        clusters.set(original, cluster);
      }
      await tick();
    }
  }
  if (postings.length > 0 && postings.length < FEW_POSTINGS) problems.push(fewProblem(postings.length));
  return {
    postings,
    repeats: { merged, clusters: [...clusters].map(([kept, cluster]) => ({ kept, ...cluster })) },
    sources,
    problems,
  };
}

function listNames(names: readonly string[]): string {
  const more = names.length > NAMES_LISTED ? ` and ${names.length - NAMES_LISTED} more` : '';
  return `${names.slice(0, NAMES_LISTED).join(', ')}${more}`;
}

const repeatedProblem = (paths: readonly string[]): Problem =>
  createProblem(
    'repeated-course',
    `${paths.length} of the course texts repeat another and count once: ${listNames(paths)}`,
    {
      severity: 'info',
    },
  );

const fewProblem = (count: number): Problem =>
  createProblem('few-postings', `only ${count} postings: shares and micro-credentials are provisional`);

function noSkillsProblem(names: readonly string[], of: number, what: string): Problem {
  return createProblem('no-skills', `no skills found in ${names.length} of ${of} ${what}: ${listNames(names)}`);
}
