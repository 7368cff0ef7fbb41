import type { DocumentKind } from './document.js';

/** What became of one source. */
export interface SourceSummary {
  readonly path: string;
  readonly kind: DocumentKind;
  /** Reader that read it, such as `csv` or `pdf`; `null` where it could not be read. */
  readonly format: string | null;
  /** Character encoding the text was decoded with; `null` for binary formats and unread files. */
  readonly encoding: string | null;
  /** Size in bytes as stored. */
  readonly sizeBytes: number;
  /** Records (rows or documents) found in it. */
  readonly records: number;
  /** Documents kept, before repeats are merged. */
  readonly documents: number;
  /** Records set aside, by reason. */
  readonly setAside: readonly SetAside[];
}

/** Documents of one language. */
export interface LanguageCount {
  /** ISO 639-1 code. */
  readonly language: string;
  readonly documents: number;
  /** Of these, the ones too short or too mixed to tell, which count as English; left out where there are none. */
  readonly assumed?: number;
}

/** Records of one source that were left out for the same reason. */
export interface SetAside {
  /** Reason in words, such as `no description` or `did not match --where-jobs`. */
  readonly reason: string;
  readonly count: number;
}
