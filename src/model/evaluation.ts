import type { DocumentKind } from './document.js';

/** How well predictions fit labels; shares in [0, 1], `null` where nothing was predicted or labelled. */
export interface Measure {
  /** Predictions that are right, of all predictions. */
  readonly precision: number | null;
  /** Labels that were found, of all labels. */
  readonly recall: number | null;
  /** Harmonic mean of the two. */
  readonly f1: number | null;
  /** 95 % bootstrap interval of F1 over documents; `null` where it was not drawn. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly right: number;
  readonly predicted: number;
  readonly found: number;
  readonly labelled: number;
}

/** Measures by how exactly the words have to agree: half of the shorter span, or its very ends. */
export interface MeasurePair {
  readonly relaxed: Measure;
  readonly strict: Measure;
}

/** Found labels whose status was read as labelled. */
export interface StatusAccuracy {
  readonly right: number;
  readonly seen: number;
}

/** Errors of one kind at the same words. */
export interface ErrorGroup {
  /** Why, as far as it can be told, such as `not in the taxonomy` or `refused: no-cue`. */
  readonly reason: string;
  /** What was labelled (a miss) or the skill that was predicted (a false hit). */
  readonly skill: string;
  readonly type: string;
  /** The words in the text. */
  readonly surface: string;
  readonly count: number;
  /** The first few places. */
  readonly examples: readonly { readonly documentId: string; readonly context: string }[];
}

/** How well the tool does on labelled documents. */
export interface Evaluation {
  /** What is counted: distinct skills of a document, or spans of words. */
  readonly unit: 'skill' | 'span';
  readonly documents: number;
  /** Labels whose words do not stand in their document; they take no part. */
  readonly lostLabels: number;
  readonly all: MeasurePair;
  readonly kinds: readonly (MeasurePair & {
    readonly kind: DocumentKind;
    readonly documents: number;
    readonly status: StatusAccuracy;
  })[];
  /** Recall over labels of the type, precision over predictions of it; most labels first. */
  readonly types: readonly (MeasurePair & { readonly type: string })[];
  readonly misses: { readonly count: number; readonly groups: readonly ErrorGroup[] };
  readonly falseHits: { readonly count: number; readonly groups: readonly ErrorGroup[] };
}
