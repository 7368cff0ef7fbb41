import type { TextDocument } from './document.js';

/** A yearly, monthly, ... pay range as the source gives it. */
export interface Salary {
  readonly low: number;
  readonly high: number;
  /** ISO 4217 code; `null` where unknown. */
  readonly currency: string | null;
  readonly period: 'year' | 'month' | 'week' | 'day' | 'hour' | null;
}

/** A job posting: its document with the record around it. `null` means the source does not say. */
export interface Posting {
  readonly document: TextDocument;
  readonly title: string;
  readonly employer: string | null;
  readonly location: string | null;
  /** Day of posting, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly salary: Salary | null;
  readonly seniority: string | null;
  /** Skills that the source lists in a column of their own, as written. They also stand in the document's text. */
  readonly listedSkills: readonly string[];
  /** The record's columns by header, for selection. */
  readonly columns: Readonly<Record<string, string>>;
}
