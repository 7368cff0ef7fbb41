import type { DocumentKind } from '../../model/index.js';
import type { RawRecord } from '../raw.js';
import { assignColumns } from './assign-columns.js';
import type { ColumnIndex } from './column-key.js';
import type { ColumnPlan } from './column-plan.js';
import { guessTextKind } from './guess-text-kind.js';
import { mapColumns } from './map-columns.js';
import { type ColumnProfile, profileColumns } from './profile-columns.js';
import { readCells } from './record-cells.js';

/** Records that are looked at before the columns are decided. */
export const SAMPLE_RECORDS = 500;

/** Characters after which a sample is large enough, whatever the number of records. */
export const SAMPLE_CHARACTERS = 8_000_000;

/** What is known of the columns of a table. */
export interface DetectedColumns {
  readonly index: ColumnIndex;
  readonly profiles: readonly ColumnProfile[];
  /** The kind of its records, as told or as its columns say. */
  readonly kind: DocumentKind;
  /** The kind that its columns speak for, whatever was told. */
  readonly looksLike: DocumentKind;
  /** The plan for records of a kind; a table may hold both. */
  planFor(kind: DocumentKind): ColumnPlan;
}

/**
 * Finds out what the columns of any export hold, by header and by content, from a sample of its records.
 * `map` (canonical name -> header) goes above what is detected. Where `kind` is `detect`, the kind whose fields fit better is taken.
 *
 * @throws ToolError `unknown-column` where `map` names a header that is not there, `bad-option` for an unknown canonical name.
 */
export function detectColumns(
  sample: readonly RawRecord[],
  options: {
    readonly kind: DocumentKind | 'detect';
    readonly map: Readonly<Record<string, string>>;
    readonly path: string;
  },
): DetectedColumns {
  const { profiles, index } = profileColumns(sample);
  const headers = profiles.map((profile) => profile.name);
  const plans = new Map<DocumentKind, ColumnPlan>();
  const planFor = (kind: DocumentKind): ColumnPlan => {
    const known = plans.get(kind);
    if (known !== undefined) return known;
    const plan = assignColumns(profiles, kind, mapColumns(options.map, headers, { kind, path: options.path }));
    plans.set(kind, plan);
    return plan;
  };
  const looksLike = betterKind(profiles, { sample, index });
  const kind = options.kind === 'detect' ? looksLike : options.kind;
  planFor(kind);
  return { index, profiles, kind, looksLike, planFor };
}

/** Fits closer to each other than this leave the decision to the words of the texts. */
const CLOSE = 1;

/** Texts that are read to tell the kind. */
const READ_TEXTS = 20;

/** What the user maps takes no part: it may be meant for sources of the other kind. */
function betterKind(
  profiles: readonly ColumnProfile[],
  table: { readonly sample: readonly RawRecord[]; readonly index: ColumnIndex },
): DocumentKind {
  const posting = assignColumns(profiles, 'posting', new Map());
  const difference = posting.fit - assignColumns(profiles, 'course', new Map()).fit;
  if (Math.abs(difference) >= CLOSE) return difference > 0 ? 'posting' : 'course';
  const texts = table.sample.slice(0, READ_TEXTS).map((record) => {
    const cells = readCells(record, table.index);
    return posting.texts.map((text) => cells.text(text.column).slice(0, 1000)).join('\n');
  });
  return guessTextKind(texts.join('\n'), difference < 0 ? 'course' : 'posting');
}
