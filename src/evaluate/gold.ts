import type { DocumentKind } from '../model/index.js';

/** A stretch of text, UTF-16 offsets, half-open. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A labelled skill of a document. */
export interface GoldSkill {
  readonly skill: string;
  /** Verbatim pieces of the text that express it; empty where `spans` says where it stands. */
  readonly surfaces: readonly string[];
  /** Places given outright; `null` where the surfaces have to be looked up. */
  readonly spans: readonly TextSpan[] | null;
  /** `null` where the labels do not say; counts as wanted. */
  readonly status: string | null;
  readonly type: string;
}

/** A labelled document. */
export interface GoldDocument {
  readonly id: string;
  /** `null` where neither the record nor its statuses tell. */
  readonly kind: DocumentKind | null;
  readonly title: string;
  /** `null` where the text stands elsewhere. */
  readonly text: string | null;
  readonly skills: readonly GoldSkill[];
  /** Words that spans are compared by; `null` where skills are counted, not spans. */
  readonly tokens: readonly TextSpan[] | null;
  /** Line of the file, 1-based. */
  readonly line: number;
}

/** Type of a label that gives none. */
export const UNTYPED = 'untyped';
