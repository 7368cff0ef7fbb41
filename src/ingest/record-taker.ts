import type { DocumentKind } from '../model/index.js';
import type { RawRecord } from './raw.js';
import type { ReadEvent } from './read-event.js';
import type { ReadContext, Tally } from './read-options.js';
import type { DetectedColumns } from './records/columns.js';

/** Takes the records of one kind of a table and gives what they are read as. */
export interface RecordTaker {
  take(record: RawRecord): Iterable<ReadEvent>;
  /** What could only be told when all records were seen. */
  finish(): Iterable<ReadEvent>;
}

/** What a taker is made from. */
export interface TakerInput {
  readonly columns: DetectedColumns;
  readonly context: ReadContext;
  readonly sample: readonly RawRecord[];
  readonly format: string;
  readonly tally: Tally;
}

/** Gives the taker of a kind, made when first asked for. */
export interface RecordTakers {
  for(kind: DocumentKind): RecordTaker;
  all(): Iterable<RecordTaker>;
}
