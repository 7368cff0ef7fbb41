import type { Readable } from 'node:stream';
import type { DocumentKind, Where } from '../model/index.js';
import { createIdRegistry, type IdRegistry } from './records/record-ids.js';
import type { FoundSource } from './sources/found-source.js';

/** How a source is to be read. */
export interface ReadOptions {
  /** What its records are, over what the source says; `detect` where the columns or the words have to tell. */
  readonly kind?: DocumentKind | 'detect';
  /** Canonical column name -> header, over what is detected. */
  readonly map: Readonly<Record<string, string>>;
  /** Row filters; all of them have to hold. */
  readonly where: readonly Where[];
  /** Ids given so far in this run; without it ids are unique within the source only. */
  readonly ids?: IdRegistry;
  /** What the path `-` stands for. */
  readonly stdin?: Readable;
}

/** What reading one source needs to know, complete. */
export interface ReadContext {
  readonly path: string;
  readonly kind: DocumentKind | 'detect';
  readonly map: Readonly<Record<string, string>>;
  readonly where: readonly Where[];
  readonly ids: IdRegistry;
}

/** Completes the options for one source. */
export function toReadContext(source: FoundSource, options: ReadOptions): ReadContext {
  return {
    path: source.path,
    kind: options.kind ?? source.kind,
    map: options.map,
    where: options.where,
    ids: options.ids ?? createIdRegistry(),
  };
}

/** An empty tally. */
export function createTally(): Tally {
  return { kind: null, records: 0, documents: 0, setAside: new Map() };
}

/** What became of the records of one source; filled while they are read. */
export interface Tally {
  /** Kind of most of its records; `null` until it is known. */
  kind: DocumentKind | null;
  records: number;
  documents: number;
  /** Records left out, by reason, in order of first occurrence. */
  readonly setAside: Map<string, number>;
}

/** Counts records that are left out for a reason. */
export function setAside(tally: Tally, reason: string, count = 1): void {
  if (count > 0) tally.setAside.set(reason, (tally.setAside.get(reason) ?? 0) + count);
}

/** The reason for records that the row filters keep out. */
export function filterReason(kind: DocumentKind): string {
  return kind === 'posting' ? 'did not match --where-jobs' : 'did not match --where-courses';
}

/** The reason for records without text. */
export const NO_DESCRIPTION = 'no description';
