import type { TextDocument } from './document.js';

/** A course: its document with the record around it. `null` means the source does not say. */
export interface Course {
  readonly document: TextDocument;
  /** As the source writes it, such as `CS 225`. */
  readonly code: string | null;
  readonly title: string;
  /** Credit points as the source counts them; the lower end of a range. */
  readonly credits: number | null;
  /** Learner hours in all. */
  readonly hours: number | null;
  readonly level: string | null;
  readonly prerequisites: string | null;
  /** The record's columns by header, for selection; empty for syllabi without front matter. */
  readonly columns: Readonly<Record<string, string>>;
}
