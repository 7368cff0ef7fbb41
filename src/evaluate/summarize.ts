import type { DocumentKind, Evaluation, Measure, MeasurePair } from '../model/index.js';
import { type BootstrapOptions, bootstrapInterval, compareText } from '../support/index.js';
import type { CountPair, Counts, DocumentScore } from './document-score.js';
import { groupErrors } from './group-errors.js';

/** How the scores are summed up. */
export interface SummaryOptions extends BootstrapOptions {
  readonly unit: Evaluation['unit'];
  /** Groups of errors kept on each side. */
  readonly errors: number;
}

const KEYS = ['right', 'predicted', 'found', 'labelled'] as const;
const HOW = ['relaxed', 'strict'] as const;

/** Sums the scores of documents up: micro-averages, with bootstrap intervals of F1 over documents for all and for each kind. */
export function summarizeScores(scores: readonly DocumentScore[], options: SummaryOptions): Evaluation {
  const kinds = (['posting', 'course'] as const).flatMap((kind) => summarizeKind(kind, scores, options));
  const types = [...new Set(scores.flatMap((score) => [...score.types.keys()]))]
    .map((type) => ({
      type,
      ...measure(
        scores.flatMap((score) => score.types.get(type) ?? []),
        null,
      ),
    }))
    .sort(
      (a, b) =>
        b.relaxed.labelled - a.relaxed.labelled ||
        b.relaxed.predicted - a.relaxed.predicted ||
        compareText(a.type, b.type),
    );
  return {
    unit: options.unit,
    documents: scores.length,
    lostLabels: scores.reduce((sum, score) => sum + score.lostLabels, 0),
    all: measure(
      scores.map((score) => score.all),
      options,
    ),
    kinds,
    types,
    misses: groupErrors(scores, 'misses', options.errors),
    falseHits: groupErrors(scores, 'falseHits', options.errors),
  };
}

function summarizeKind(
  kind: DocumentKind,
  scores: readonly DocumentScore[],
  options: SummaryOptions,
): Evaluation['kinds'][number][] {
  const own = scores.filter((score) => score.kind === kind);
  if (own.length === 0) return [];
  const status = {
    right: own.reduce((sum, score) => sum + score.status.right, 0),
    seen: own.reduce((sum, score) => sum + score.status.seen, 0),
  };
  return [
    {
      kind,
      documents: own.length,
      status,
      ...measure(
        own.map((score) => score.all),
        options,
      ),
    },
  ];
}

function measure(counts: readonly CountPair[], bootstrap: BootstrapOptions | null): MeasurePair {
  const [relaxed, strict] = HOW.map((how) =>
    measureCounts(
      counts.map((pair) => pair[how]),
      bootstrap,
    ),
  );
  if (relaxed === undefined || strict === undefined) throw new Error('two measures are made of two counts');
  return { relaxed, strict };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** F1 of summed counts, in the order of `KEYS`; 0 where nothing is right. */
function toF1(sums: ArrayLike<number>): number {
  const [right = 0, predicted = 0, found = 0, labelled = 0] = Array.from(sums);
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = labelled === 0 ? 0 : found / labelled;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function measureCounts(units: readonly Counts[], bootstrap: BootstrapOptions | null): Measure {
  const columns = KEYS.map((key) => Float64Array.from(units, (counts) => counts[key]));
  const totals = columns.map((column) => column.reduce((sum, value) => sum + value, 0));
  const [right = 0, predicted = 0, found = 0, labelled = 0] = totals;
  const isMeasured = predicted > 0 && labelled > 0;
  return {
    precision: share(right, predicted),
    recall: share(found, labelled),
    f1: isMeasured || (bootstrap !== null && predicted + labelled > 0) ? toF1(totals) : null,
    interval: bootstrap === null || !isMeasured ? null : bootstrapInterval(columns, toF1, bootstrap),
    right,
    predicted,
    found,
    labelled,
  };
}
