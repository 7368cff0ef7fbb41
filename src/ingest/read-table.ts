import { createProblem, ToolError, toProblem } from '../errors/index.js';
import type { DocumentKind, Problem } from '../model/index.js';
import { createCourseTaker } from './courses/course-taker.js';
import { judgeTable } from './judge-table.js';
import { createPostingTaker } from './postings/posting-taker.js';
import type { RawRecord, RawTable } from './raw.js';
import type { ReadEvent } from './read-event.js';
import { type ReadContext, setAside, type Tally } from './read-options.js';
import { quotePath } from './readers/cannot-read.js';
import type { RecordTaker, TakerInput } from './record-taker.js';
import { detectColumns, SAMPLE_CHARACTERS, SAMPLE_RECORDS } from './records/columns.js';
import { readGivenDocument, toKind } from './records/given-document.js';
import { readCells } from './records/record-cells.js';
import { takeSample } from './records/take-sample.js';

/**
 * Reads a table as a stream: postings come at once, courses at its end, when all rows of each are known. A failure in the
 * middle becomes a problem and ends the table; what was read before it counts.
 *
 * @throws ToolError `unknown-column` or `bad-option` where the mapping or a row filter does not fit the columns.
 */
export async function* readTable(table: RawTable, context: ReadContext, tally: Tally): AsyncGenerator<ReadEvent> {
  const limits = { records: SAMPLE_RECORDS, characters: SAMPLE_CHARACTERS };
  const { sample, records } = await takeSample(table.records, limits);
  if (sample.length === 0) {
    yield* toEvents(table.problems);
    yield* toEvents([
      createProblem('no-records', `${quotePath(context.path)} has no records`, { where: context.path }),
    ]);
    return;
  }
  const columns = detectColumns(sample, context);
  tally.kind = columns.kind;
  if (columns.looksLike !== columns.kind && !isGiven(sample, table.format)) {
    const names = { posting: 'job postings', course: 'courses' } as const;
    const message = `${quotePath(context.path)} looks like ${names[columns.looksLike]} but is read as ${names[columns.kind]}`;
    yield* toEvents([createProblem('kind-mismatch', message, { where: context.path })]);
  }
  const takers = createTakers({ columns, context, sample, tally, format: table.format });
  takers.of(columns.kind);
  let failure: ToolError | null = null;
  try {
    for await (const record of records) {
      tally.records++;
      const kind = kindOf(record);
      if (context.kind !== 'detect' && kind !== context.kind) setAside(tally, `not a ${context.kind}`);
      else yield* takers.of(kind).take(record);
    }
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    failure = error;
  }
  yield* takers.finish();
  yield* toEvents(table.problems);
  if (failure !== null) yield* toEvents([toProblem(failure)]);
  yield* toEvents(
    judgeTable({ plan: columns.planFor(columns.kind), context, tally, isGiven: isGiven(sample, table.format) }),
  );

  function kindOf(record: RawRecord): DocumentKind {
    const column = columns.planFor(columns.kind).fields.get('kind')?.column;
    const told = column === undefined ? null : toKind(readCells(record, columns.index).first(column));
    return told ?? columns.kind;
  }
}

interface Takers {
  of(kind: DocumentKind): RecordTaker;
  finish(): Iterable<ReadEvent>;
}

function createTakers(input: TakerInput): Takers {
  const takers = new Map<DocumentKind, RecordTaker>();
  return {
    of(kind) {
      const known = takers.get(kind);
      if (known !== undefined) return known;
      const taker = kind === 'posting' ? createPostingTaker(input) : createCourseTaker(input);
      takers.set(kind, taker);
      return taker;
    },
    *finish() {
      for (const taker of takers.values()) yield* taker.finish();
    },
  };
}

const isGiven = (sample: readonly RawRecord[], format: string): boolean =>
  sample.some((record) => readGivenDocument(record, format) !== null);

function* toEvents(problems: readonly Problem[]): Generator<ReadEvent> {
  for (const problem of problems) yield { type: 'problem', problem };
}
