import type { Course, DocumentKind, Posting, Problem, ZoneName } from '../model/index.js';
import type { RawSource, RawTable } from './raw.js';
import type { ReadEvent } from './read-event.js';
import { createTally, type ReadOptions, toReadContext } from './read-options.js';
import { readTable } from './read-table.js';
import { readText } from './read-text.js';
import type { ColumnChoice } from './records/column-plan.js';
import { detectColumns, SAMPLE_CHARACTERS, SAMPLE_RECORDS } from './records/columns.js';
import { takeSample } from './records/take-sample.js';
import type { FoundSource } from './sources/found-source.js';
import { openSource } from './sources/open-source.js';

/** A column that was taken, and why. */
export interface InspectedColumn {
  readonly header: string;
  /** How well its name fits, 0 to 1. */
  readonly name: number;
  /** How well its cells fit, 0 to 1. */
  readonly content: number;
  readonly origin: ColumnChoice['origin'];
  /** Share of the sampled records in which it says something, 0 to 1. */
  readonly filled: number;
}

/** A canonical field with the columns that give it. */
export interface InspectedField {
  /** Canonical name, as `--map` takes it. */
  readonly field: string;
  /** Zone of a text column; `null` for other fields and for text that its own headings zone. */
  readonly zone: ZoneName | null;
  readonly columns: readonly InspectedColumn[];
}

/** What was found in a source, and how it would be read. */
export interface Inspection {
  readonly path: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly shape: RawSource['shape'];
  readonly kind: DocumentKind;
  /** Records looked at. */
  readonly sampled: number;
  /** Fields found, text columns last; empty for a source that is one document. */
  readonly fields: readonly InspectedField[];
  /** Headers that serve nothing. */
  readonly unused: readonly string[];
  /** First documents as canonical values, long texts cut. */
  readonly samples: readonly Readonly<Record<string, string | number | null>>[];
  readonly problems: readonly Problem[];
}

const SAMPLES = 2;
/** Columns that were taken for their prerequisite sentences alone. */
const NOTE_CONTENT = 1;
const LONGEST = 300;

/**
 * Looks into a source without reading it all: format, encoding, kind, which column gives what and why, two sample records.
 *
 * @throws ToolError where the source cannot be opened, or where `map` or `where` name a column that is not there.
 */
export async function inspectSource(source: FoundSource, options: ReadOptions): Promise<Inspection> {
  const raw = await openSource(source, options);
  const context = toReadContext(source, options);
  const tally = createTally();
  const unknown: DocumentKind = source.kind === 'course' ? 'course' : 'posting';
  const about = { path: source.path, shape: raw.shape, delimiter: raw.shape === 'table' ? raw.delimiter : null };
  if (raw.shape === 'text') {
    const read = await collect(readText(raw, context, tally));
    const kind = tally.kind ?? unknown;
    return { ...about, format: raw.format, encoding: raw.encoding, kind, sampled: 1, fields: [], unused: [], ...read };
  }
  const limits = { records: SAMPLE_RECORDS, characters: SAMPLE_CHARACTERS };
  const { sample, close } = await takeSample(raw.records, limits);
  await close();
  if (sample.length === 0) {
    const read = await collect(readTable(toTable(raw, sample), context, tally));
    return {
      ...about,
      format: raw.format,
      encoding: raw.encoding,
      kind: unknown,
      sampled: 0,
      fields: [],
      unused: [],
      ...read,
    };
  }
  const columns = detectColumns(sample, context);
  const read = await collect(readTable(toTable(raw, sample), context, tally));
  return {
    ...about,
    format: raw.format,
    encoding: raw.encoding,
    kind: columns.kind,
    sampled: sample.length,
    fields: listFields(columns),
    unused: listUnused(columns),
    ...read,
  };
}

const toTable = (raw: RawTable, sample: Awaited<ReturnType<typeof takeSample>>['sample']): RawTable => ({
  shape: 'table',
  format: raw.format,
  encoding: raw.encoding,
  delimiter: raw.delimiter,
  problems: raw.problems,
  records: (async function* () {
    yield* sample;
  })(),
});

function listFields(columns: ReturnType<typeof detectColumns>): readonly InspectedField[] {
  const plan = columns.planFor(columns.kind);
  const toColumn = (choice: ColumnChoice): InspectedColumn => ({
    header: choice.header,
    name: round(choice.name),
    content: round(choice.content),
    origin: choice.origin,
    filled: round(columns.profiles[choice.column]?.fill ?? 0),
  });
  const fields: InspectedField[] = [...plan.fields].map(([field, choice]) => ({
    field,
    zone: null,
    columns: [toColumn(choice)],
  }));
  const texts = new Map<string, { zone: ZoneName | null; columns: InspectedColumn[] }>();
  for (const text of plan.texts) {
    const name = text.isSkillList ? 'skills' : (text.zone ?? 'description');
    const known = texts.get(name);
    if (known === undefined) texts.set(name, { zone: text.zone, columns: [toColumn(text)] });
    else known.columns.push(toColumn(text));
  }
  const notes = plan.notes.map((column): InspectedField => {
    const header = columns.profiles[column]?.name ?? '';
    const choice: ColumnChoice = { column, header, name: 0, content: NOTE_CONTENT, origin: 'detected' };
    return { field: 'prerequisites', zone: 'prerequisites', columns: [toColumn(choice)] };
  });
  return [...fields, ...[...texts].map(([field, text]) => ({ field, ...text })), ...notes];
}

function listUnused(columns: ReturnType<typeof detectColumns>): readonly string[] {
  const plan = columns.planFor(columns.kind);
  const notes = new Set(plan.notes.map((column) => columns.profiles[column]?.name));
  return plan.unused.filter((name) => !notes.has(name));
}

async function collect(
  events: Iterable<ReadEvent> | AsyncIterable<ReadEvent>,
): Promise<{ readonly samples: Inspection['samples']; readonly problems: readonly Problem[] }> {
  const samples: Inspection['samples'][number][] = [];
  const problems: Problem[] = [];
  for await (const event of events) {
    if (event.type === 'problem') problems.push(event.problem);
    else if (event.type === 'posting' && samples.length < SAMPLES) samples.push(describePosting(event.posting));
    else if (event.type === 'course' && samples.length < SAMPLES) samples.push(describeCourse(event.course));
  }
  return { samples, problems };
}

function describePosting(posting: Posting): Inspection['samples'][number] {
  const { document, title, employer, location, date, salary, seniority, listedSkills } = posting;
  const pay =
    salary === null ? null : [salary.low, salary.high, salary.currency, salary.period].filter((part) => part !== null);
  return {
    id: document.id,
    title,
    employer,
    location,
    date,
    salary: pay === null ? null : pay.join(' '),
    seniority,
    skills: listedSkills.length === 0 ? null : cut(listedSkills.join(', ')),
    text: cut(document.text),
  };
}

function describeCourse(course: Course): Inspection['samples'][number] {
  const { document, code, title, credits, hours, level, prerequisites } = course;
  return {
    id: document.id,
    code,
    title,
    credits,
    hours,
    level,
    prerequisites: prerequisites === null ? null : cut(prerequisites),
    text: cut(document.text),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);
