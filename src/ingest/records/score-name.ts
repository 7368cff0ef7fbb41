import { headerWords, joinWords, lastSegmentWords } from './header-words.js';
import type { NameList } from './names/name-list.js';

/** A header taken apart once for all scorers. */
export interface Header {
  readonly words: readonly string[];
  /** The words after the last dot of a flattened name; `null` where there is no dot. */
  readonly last: readonly string[] | null;
}

/** Takes a header apart. */
export function parseHeader(header: string): Header {
  return { words: headerWords(header), last: header.includes('.') ? lastSegmentWords(header) : null };
}

/** How well a header names one field, 0 to 1. */
export type NameScorer = (header: Header) => number;

const WEAK = 0.6;
const WITHOUT_NOISE = 0.96;
const LAST_SEGMENT = 0.9;
const CONTAINED = 0.85;
const MISLEADING = 0.2;

/** Words that say which entity a column belongs to, not what it holds. */
const NOISE = toSet(
  'job posting vacancy position course listing offer field column value name display text data raw attribute',
);

/** Words that show that a column holds something about the thing named, not the thing. */
const MISLEADING_WORDS = toSet(
  'url link href uri logo image icon photo length count preview snippet hash scraped crawled crawl file filename path flag is has lang language email phone latitude longitude lat lng experimental confidence score rank rating number id code type version token embedding index status',
);

/**
 * Makes the scorer of one field: 1 for a header that is one of its names, less for a weak name or a name among other
 * words, 0 for none. Words that point elsewhere (`url`, `length`, the field's own `not` words) press the score down
 * unless the name itself holds them.
 */
export function createNameScorer(names: NameList): NameScorer {
  const exact = new Map<string, number>();
  const parts: { readonly words: readonly string[]; readonly weight: number }[] = [];
  const add = (phrase: string, weight: number): void => {
    const words = headerWords(phrase);
    const key = joinWords(words);
    if (key === '' || (exact.get(key) ?? 0) >= weight) return;
    exact.set(key, weight);
    parts.push({ words, weight });
  };
  for (const phrase of names.names) add(phrase, 1);
  for (const phrase of names.weak ?? []) add(phrase, WEAK);
  const foreign = new Set((names.not ?? []).flatMap((word) => headerWords(word)));

  const scoreWords = (words: readonly string[]): number => {
    const whole = exact.get(joinWords(words));
    if (whole !== undefined) return whole;
    const core = words.filter((word) => !NOISE.has(word) && !/^\d+$/.test(word));
    const bare = core.length > 0 ? exact.get(joinWords(core)) : undefined;
    if (bare !== undefined) return bare * WITHOUT_NOISE;
    let best = 0;
    for (const part of parts) best = Math.max(best, scoreContained(words, part, foreign));
    return best;
  };

  return ({ words, last }) => {
    const whole = scoreWords(words);
    if (last === null) return whole;
    const conflict = words.some((word) => foreign.has(word) && !last.includes(word));
    return Math.max(whole, scoreWords(last) * (conflict ? MISLEADING : LAST_SEGMENT));
  };
}

function scoreContained(
  words: readonly string[],
  part: { readonly words: readonly string[]; readonly weight: number },
  foreign: ReadonlySet<string>,
): number {
  const at = indexOfRun(words, part.words);
  if (at < 0) return 0;
  const rest = words.filter((word, index) => (index < at || index >= at + part.words.length) && !NOISE.has(word));
  const misleading = rest.some((word) => MISLEADING_WORDS.has(word) || foreign.has(word));
  const share = part.words.length / (part.words.length + rest.length);
  const isHead = at + part.words.length === words.length;
  return part.weight * CONTAINED * Math.sqrt(share) * (isHead ? 1 : 0.9) * (misleading ? MISLEADING : 1);
}

function indexOfRun(words: readonly string[], run: readonly string[]): number {
  for (let at = 0; at + run.length <= words.length; at++) {
    if (run.every((word, offset) => words[at + offset] === word)) return at;
  }
  return -1;
}

function toSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').flatMap((word) => headerWords(word)));
}
