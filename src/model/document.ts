import type { Zone, ZoneName } from './zone.js';

/** Which side of the comparison a document stands on. */
export type DocumentKind = 'posting' | 'course';

/** Where in the source a piece of text begins; exactly the parts that make sense for the format are set. */
export interface Place {
  /** Data row in a table, 1-based, the header not counted; line number for NDJSON; index for JSON records. */
  readonly row?: number;
  /** Column name in a table. */
  readonly column?: string;
  /** Page of a PDF, 1-based. */
  readonly page?: number;
  /** Line of a text file, 1-based; for HTML and DOCX the line of the extracted text. */
  readonly line?: number;
}

/** A mark on the way from text offsets back to the source: from `offset` on, the text comes from `place`. */
export interface PlaceMark {
  readonly offset: number;
  readonly place: Place;
}

/** Text read out of a source, ready to be zoned and mined. */
export interface TextDocument {
  /** Stable and unique within a run: the record's own id where it has one, else path with row. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly text: string;
  /** Path of the source as written. */
  readonly path: string;
  /** Row of the record in its source, 1-based; `null` where the source is one document. */
  readonly row: number | null;
  /** Sorted by offset; the first has offset 0. */
  readonly places: readonly PlaceMark[];
  /**
   * Stretches whose purpose the source itself tells (a column "Minimum Qualifications", a skills list).
   * Sorted, not overlapping; the rest of the text is zoned by its headings.
   */
  readonly zoneHints: readonly Zone[];
  /** Stretches that the source itself marks as headings (DOCX, HTML, Markdown); empty where it marks none. Sorted. */
  readonly headings: readonly { readonly start: number; readonly end: number }[];
  /** Stretches that are each one skill of a skills column; empty where the source lists none. Sorted. */
  readonly listed: readonly { readonly start: number; readonly end: number }[];
  /** The purpose of text that neither a hint nor a heading decides. */
  readonly defaultZone: ZoneName;
}
