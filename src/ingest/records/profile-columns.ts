import type { RawRecord } from '../raw.js';
import { type ColumnIndex, createColumnIndex } from './column-key.js';
import { isDateLike } from './values/dates.js';
import { isMissing } from './values/missing.js';
import { isSalaryLike } from './values/salary.js';

/** What a sample of records shows about one column. Shares are of its filled cells, 0 to 1. */
export interface ColumnProfile {
  readonly index: number;
  readonly name: string;
  /** Cells that say something. */
  readonly filled: number;
  /** Share of the sampled records in which it says something. */
  readonly fill: number;
  readonly meanLength: number;
  /** Distinct values among the filled cells. */
  readonly distinct: number;
  readonly share: Readonly<Record<Trait, number>>;
}

/** What a single cell can look like. */
export type Trait =
  | 'url'
  | 'number'
  | 'date'
  | 'boolean'
  | 'prose'
  | 'list'
  | 'place'
  | 'money'
  | 'code'
  | 'letters'
  | 'hours'
  | 'prerequisite';

const TRAITS: Readonly<Record<Trait, (value: string) => boolean>> = {
  url: (value) => /^(?:https?:\/\/|www\.)\S+$/i.test(value),
  number: (value) => /^[-+]?[\d.,\s]{1,20}%?$/.test(value),
  date: (value) => value.length <= 60 && isDateLike(value),
  boolean: (value) => /^(?:true|false|yes|no|y|n|0|1|t|f|ja|nein)$/i.test(value),
  prose: isProse,
  list: isList,
  place: (value) =>
    value.length <= 100 && /^\p{Lu}[\p{L} .'’()-]{1,40}(?:,\s?[\p{L} .'’()-]{2,40}){1,3}(?:\s\d{4,5})?$/u.test(value),
  money: (value) => value.length <= 160 && isSalaryLike(value),
  code: (value) =>
    /^(?:\p{Lu}{2,8}|\p{Lu}\p{Ll}{1,4})(?:\/\p{Lu}{2,8})?[\s.:-]?\d{2,5}(?:[.-]\d{1,4})?[\s-]?\p{Lu}{0,2}$/u.test(
      value,
    ),
  letters: (value) => /^\p{L}{1,8}$/u.test(value),
  hours: (value) => value.length <= 200 && /\d\s?-?(?:h|hrs?|hours?|min|minutes?|stunden|horas|heures)\b/i.test(value),
  prerequisite: (value) => /\bprerequisites?\b/i.test(value),
};
const TRAIT_NAMES = Object.keys(TRAITS) as Trait[];

/** Longest part of a cell that is looked at. */
const LOOKED_AT = 4000;

interface Tally {
  readonly name: string;
  filled: number;
  records: number;
  lastRecord: number;
  length: number;
  readonly values: Set<string>;
  readonly counts: Record<Trait, number>;
}

/** Profiles every column of the sampled records. */
export function profileColumns(sample: readonly RawRecord[]): {
  readonly profiles: readonly ColumnProfile[];
  readonly index: ColumnIndex;
} {
  const index = createColumnIndex();
  const tallies: Tally[] = [];
  for (const [number, record] of sample.entries()) {
    index.visit(record.fields, (column, value) => {
      const tally = tallies[column] ?? startTally(index.names[column] ?? '');
      tallies[column] = tally;
      add(tally, value, number);
    });
  }
  const profiles = tallies.map((tally, column) => toProfile(tally, column, sample.length));
  return { profiles, index };
}

function startTally(name: string): Tally {
  const counts = Object.fromEntries(TRAIT_NAMES.map((trait) => [trait, 0])) as Record<Trait, number>;
  return { name, filled: 0, records: 0, lastRecord: -1, length: 0, values: new Set(), counts };
}

function add(tally: Tally, value: string, record: number): void {
  if (isMissing(value)) return;
  const cell = value.trim().slice(0, LOOKED_AT);
  tally.filled++;
  if (tally.lastRecord !== record) tally.records++;
  tally.lastRecord = record;
  tally.length += value.length;
  tally.values.add(cell.slice(0, 200));
  for (const trait of TRAIT_NAMES) if (TRAITS[trait](cell)) tally.counts[trait]++;
}

function toProfile(tally: Tally, index: number, records: number): ColumnProfile {
  const share = (count: number): number => (tally.filled === 0 ? 0 : count / tally.filled);
  return {
    index,
    name: tally.name,
    filled: tally.filled,
    fill: records === 0 ? 0 : tally.records / records,
    meanLength: share(tally.length),
    distinct: tally.values.size,
    share: Object.fromEntries(TRAIT_NAMES.map((trait) => [trait, share(tally.counts[trait])])) as Record<Trait, number>,
  };
}

/** Running text: at least ten words that are not a list of names, or a long stretch of a script without spaces. */
function isProse(value: string): boolean {
  if (value.length < 60) return false;
  if (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{20}/.test(value)) return true;
  const words = value.split(/\s+/, 400);
  const plain = words.filter((word) => /^\p{Ll}[\p{Ll}'’-]*[.,;:]?$/u.test(word)).length;
  return words.length >= 10 && plain / words.length >= 0.4;
}

/** Short members with separators between them. */
function isList(value: string): boolean {
  if (value.length > 2000 || /^https?:/i.test(value)) return false;
  const members = value.split(/[,;|\n•]/);
  if (members.length < 3 && !(members.length === 2 && value.length < 60)) return false;
  return members.every((member) => member.length <= 60);
}
