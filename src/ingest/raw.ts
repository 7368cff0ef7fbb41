import type { PlaceMark, Problem } from '../model/index.js';

/** A record of a table or of structured data before its columns are understood. */
export interface RawRecord {
  /** 1-based: data row of a table (header not counted), line of NDJSON, index in a JSON array. */
  readonly row: number;
  /**
   * Field names and values in source order; several fields may share a name. Nested objects are flattened with dots
   * (`hiringOrganization.name`), arrays of scalars are joined with line breaks, arrays of objects numbered (`skills.0.name`).
   */
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** A source that holds many records, read as a stream. */
export interface RawTable {
  readonly shape: 'table';
  readonly format: string;
  readonly encoding: string | null;
  /** Delimiter of delimited text; `null` elsewhere. */
  readonly delimiter: string | null;
  readonly records: AsyncIterable<RawRecord>;
  /** Problems seen while reading; complete once `records` has ended. */
  readonly problems: readonly Problem[];
}

/** A source that is one document. */
export interface RawText {
  readonly shape: 'text';
  readonly format: string;
  readonly encoding: string | null;
  readonly text: string;
  readonly places: readonly PlaceMark[];
  readonly headings: readonly { readonly start: number; readonly end: number }[];
  /** Title the source itself gives (front matter, document properties, first heading); `null` where it gives none. */
  readonly title: string | null;
  /** Front matter, flattened like a record's fields. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly problems: readonly Problem[];
}

/** What a reader makes of a source: a stream of records or one text. */
export type RawSource = RawTable | RawText;
