import type { DocumentKind, StatusAccuracy } from '../model/index.js';
import type { TextSpan } from './gold.js';

/** Counts that precision and recall are made of. */
export interface Counts {
  right: number;
  predicted: number;
  found: number;
  labelled: number;
}

/** Counts by how exactly the words have to agree. */
export interface CountPair {
  readonly relaxed: Counts;
  readonly strict: Counts;
}

/** A label that was not found, or a prediction that is not right. */
export interface ErrorPlace extends TextSpan {
  readonly reason: string;
  readonly skill: string;
  readonly type: string;
}

/** What comparing the predictions of one document with its labels gave. */
export interface DocumentScore {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly text: string;
  readonly all: CountPair;
  readonly types: ReadonlyMap<string, CountPair>;
  readonly status: StatusAccuracy;
  readonly misses: readonly ErrorPlace[];
  readonly falseHits: readonly ErrorPlace[];
  readonly lostLabels: number;
}

/** Makes counts of nothing. */
export const createCounts = (): CountPair => ({
  relaxed: { right: 0, predicted: 0, found: 0, labelled: 0 },
  strict: { right: 0, predicted: 0, found: 0, labelled: 0 },
});

/** Counts for all and by type at once. */
export interface Counter {
  readonly all: CountPair;
  readonly types: ReadonlyMap<string, CountPair>;
  /** Counts a prediction of a type. */
  readonly predict: (type: string, right: { readonly relaxed: boolean; readonly strict: boolean }) => void;
  /** Counts a label of a type. */
  readonly label: (type: string, found: { readonly relaxed: boolean; readonly strict: boolean }) => void;
}

/** Creates a counter at zero. */
export function createCounter(): Counter {
  const all = createCounts();
  const types = new Map<string, CountPair>();
  const both = (type: string): readonly CountPair[] => {
    const own = types.get(type) ?? createCounts();
    types.set(type, own);
    return [all, own];
  };
  return {
    all,
    types,
    predict: (type, right) => {
      for (const counts of both(type)) {
        for (const how of ['relaxed', 'strict'] as const) {
          counts[how].predicted++;
          if (right[how]) counts[how].right++;
        }
      }
    },
    label: (type, found) => {
      for (const counts of both(type)) {
        for (const how of ['relaxed', 'strict'] as const) {
          counts[how].labelled++;
          if (found[how]) counts[how].found++;
        }
      }
    },
  };
}
