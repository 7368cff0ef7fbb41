import type { Part } from '../records/compose-document.js';

/** One row of a catalog, before rows of one course are merged. */
export interface CourseDraft {
  readonly row: number;
  readonly id: string;
  readonly code: string | null;
  readonly title: string;
  readonly credits: number | null;
  readonly hours: number | null;
  readonly level: string | null;
  /** Who offers it: equal titles of two providers are two courses. */
  readonly provider: string | null;
  readonly titleColumn: string | null;
  /** Its texts in the order of the source. */
  readonly parts: readonly Part[];
  /** Prerequisite sentences out of other columns. */
  readonly notes: readonly Part[];
  readonly columns: Readonly<Record<string, string>>;
}
