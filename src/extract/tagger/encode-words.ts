import type { SkillType, TextDocument, Zone, ZoneName } from '../../model/index.js';
import { Joint } from '../../nlp/index.js';
import type { Words } from '../read-words.js';
import type { Ruling } from '../ruling.js';
import { readGap } from './gap-code.js';
import type { WordType } from './word-types.js';

/** A document as numbers, one of each a word. */
export interface EncodedWords<T extends WordType = WordType> {
  readonly count: number;
  readonly types: readonly T[];
  /** Sign before each word (`readGap`); the last, one beyond the words, is that of the end. */
  readonly gaps: Uint8Array;
  readonly zones: Uint8Array;
  /** Place in an accepted or refused name of the taxonomy, 0 for none (`markRulings`). */
  readonly names: Uint8Array;
  readonly inTitle: Uint8Array;
  /** Index of the first word of each sequence, ascending; no span runs from one to the next. */
  readonly sequences: Int32Array;
}

const ZONES: readonly ZoneName[] = [
  'duties',
  'required',
  'preferred',
  'company',
  'benefits',
  'legal',
  'description',
  'outcomes',
  'topics',
  'assessment',
  'prerequisites',
  'materials',
  'policies',
];
/** Codes of zones in which no skill is sought. */
export const SILENT_CODES: ReadonlySet<number> = new Set([4, 5, 6, 13]);
const ZONE_CODES = new Map(ZONES.map((zone, i) => [zone, i + 1]));

/** A sequence longer than this is cut: bounds the work on text without sentence ends. */
const LONGEST = 300;

/** Encodes the words of a document; `typeOf` describes a word, and remembers. */
export function encodeWords<T extends WordType>(
  document: Pick<TextDocument, 'title' | 'defaultZone'>,
  words: Words,
  context: { readonly zones: readonly Zone[]; readonly typeOf: (raw: string) => T },
): EncodedWords<T> {
  const { count, text, starts, ends } = words;
  const types: T[] = new Array(count);
  const gaps = new Uint8Array(count + 1);
  const zones = new Uint8Array(count);
  const inTitle = new Uint8Array(count);
  const sequences: number[] = [];
  const title = new Set(document.title.toLowerCase().match(/[\p{L}\p{N}+#]{4,}/gu) ?? []);
  let zone = 0;
  const fallback = ZONE_CODES.get(document.defaultZone) ?? 0;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    const raw = text.slice(start, ends[i]);
    types[i] = context.typeOf(raw);
    gaps[i] = readGap(text, before, start);
    before = ends[i] as number;
    while (zone < context.zones.length && (context.zones[zone] as Zone).end <= start) zone++;
    const here = context.zones[zone];
    zones[i] = here !== undefined && here.start <= start ? (ZONE_CODES.get(here.name) ?? 0) : fallback;
    if (title.size > 0 && raw.length >= 4 && title.has(raw.toLowerCase())) inTitle[i] = 1;
    if (i === 0 || endsBefore(words, i) || i - (sequences.at(-1) ?? 0) >= LONGEST) sequences.push(i);
  }
  gaps[count] = readGap(text, before, text.length);
  return {
    count,
    types,
    gaps,
    zones,
    names: new Uint8Array(count),
    inTitle,
    sequences: Int32Array.from(sequences),
  };
}

/** A sentence or block ends, or a line after which a capital begins a new one. */
function endsBefore(words: Words, at: number): boolean {
  const joint = words.joints[at] as number;
  if (joint >= Joint.sentence) return true;
  if (joint !== Joint.line) return false;
  const first = words.text.charCodeAt(words.starts[at] as number);
  return (first >= 65 && first <= 90) || (first >= 48 && first <= 57);
}

const TYPE_GROUPS: Readonly<Record<SkillType, number>> = {
  tool: 0,
  language: 0,
  credential: 0,
  knowledge: 1,
  method: 2,
  activity: 3,
  soft: 4,
};
const RULE_GROUPS: Readonly<Record<string, number>> = { exact: 0, inflected: 1, context: 2, list: 2, peer: 2 };
/** First code of refused names. */
export const REFUSED = 80;
const REFUSALS: Readonly<Record<string, number>> = {
  'no-cue': 0,
  verb: 1,
  phrase: 1,
  shouting: 0,
  person: 2,
  organization: 2,
  degree: 3,
  title: 4,
  'course-talk': 5,
  'course-code': 5,
};

/**
 * Marks the words of accepted and refused names: 1 to 79 by place in the name (begin, inside, end, single), rule and type of
 * skill; from `REFUSED` on by the reason for refusing.
 */
export function markRulings(encoded: EncodedWords, words: Words, rulings: readonly Ruling[]): void {
  encoded.names.fill(0);
  let at = 0;
  for (const ruling of rulings) {
    while (at < words.count && (words.starts[at] as number) < ruling.start) at++;
    let end = at;
    while (end < words.count && (words.starts[end] as number) < ruling.end) end++;
    for (let i = at; i < end; i++) {
      if (!ruling.accepted) {
        const code = REFUSALS[ruling.rule];
        if (code !== undefined && encoded.names[i] === 0) encoded.names[i] = REFUSED + code;
        continue;
      }
      const place = end - at === 1 ? 3 : i === at ? 0 : i === end - 1 ? 2 : 1;
      const type = ruling.skill.type === null ? 1 : TYPE_GROUPS[ruling.skill.type];
      encoded.names[i] = 1 + place + 4 * (type + 5 * (RULE_GROUPS[ruling.rule] ?? 3));
    }
  }
}
