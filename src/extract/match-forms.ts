import { Joint } from '../nlp/index.js';
import type { FormEntry, Matcher, WordTrie } from './compile-matcher.js';
import type { Words } from './read-words.js';

/** A surface form found in a text, not yet judged. `first` and `last` are word indices, both inclusive. */
export interface Hit {
  readonly entry: FormEntry;
  readonly first: number;
  readonly last: number;
  readonly rule: 'exact' | 'inflected';
}

/** Phrases run across these joints. */
const RUNS_ON = new Set<number>([Joint.soft, Joint.slash, Joint.line]);
/** Articles and possessives of the languages that taxonomies come in; a phrase of one language never spans those of another. */
const SKIPPED = new Set(
  'the a an our your their its his her this these der die das den dem des ein eine einen le la les un une des nos vos el los las una su sus il lo gli i de het een os as uma seu sua'.split(
    ' ',
  ),
);

/**
 * Finds surface forms in a text, leftmost and longest, by walking a trie over word numbers. A phrase ends at punctuation;
 * determiners inside it are skipped. Linear in the text but for the length of the longest form.
 */
export function matchForms(words: Words, matcher: Matcher): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < words.count; ) {
    const exact = longestAt(words, i, matcher.exact, words.lemmas);
    const inflected = longestAt(words, i, matcher.inflected, words.stems);
    const found = inflected !== null && (exact === null || inflected.last > exact.last) ? inflected : exact;
    if (found === null) {
      i++;
      continue;
    }
    const rule = found === exact ? 'exact' : 'inflected';
    for (const entry of found.entries) {
      if (rule === 'exact' || !isBareParticiple(words, i, entry))
        hits.push({ entry, first: i, last: found.last, rule });
    }
    i = found.last + 1;
  }
  return hits;
}

function longestAt(
  words: Words,
  at: number,
  trie: WordTrie,
  codes: Int32Array,
): { last: number; entries: FormEntry[] } | null {
  const code = codes[at] as number;
  if (code < 0 || code >= trie.first.length) return null;
  let node = trie.first[code] as number;
  if (node === 0) return null;
  let best: { last: number; entries: FormEntry[] } | null = null;
  for (let j = at; ; ) {
    const entries = trie.entries.get(node)?.filter((entry) => fitsCase(words, at, j, entry));
    if (entries !== undefined && entries.length > 0) best = { last: j, entries };
    j = nextWord(words, j);
    if (j < 0) break;
    const next = trie.steps.get(node * trie.stride + (codes[j] as number));
    if (next !== undefined) {
      node = next;
      continue;
    }
    if (!isSkipped(words, j)) break;
    j = nextWord(words, j);
    const after = j < 0 ? undefined : trie.steps.get(node * trie.stride + (codes[j] as number));
    if (after === undefined) break;
    node = after;
  }
  return best;
}

function nextWord(words: Words, from: number): number {
  const next = from + 1;
  if (next >= words.count || !RUNS_ON.has(words.joints[next] as number)) return -1;
  // A line that begins with a capital is a new one; a wrapped line goes on in lower case.
  if (words.joints[next] === Joint.line && !isWrapped(words, next)) return -1;
  return next;
}

function isWrapped(words: Words, at: number): boolean {
  const first = words.text.charCodeAt(words.starts[at] as number);
  const before = words.text.charCodeAt(words.starts[at - 1] as number);
  const isUpper = (code: number): boolean => code >= 65 && code <= 90;
  return !isUpper(first) || isUpper(before);
}

function isSkipped(words: Words, at: number): boolean {
  const length = (words.ends[at] as number) - (words.starts[at] as number);
  return length <= 5 && SKIPPED.has(words.text.slice(words.starts[at], words.ends[at]).toLowerCase());
}

function fitsCase(words: Words, first: number, last: number, { form, words: written }: FormEntry): boolean {
  if (written.length === 0) return true;
  if (last - first !== written.length - 1) return false;
  return written.every((word, k) => {
    const raw = words.text.slice(words.starts[first + k], words.ends[first + k]);
    if (raw === word || raw === `${word}s` || raw === `${word}'s` || raw === `${word}’s`) return true;
    // "HCPC" is no singular of "HCPCS", nor "Leeds" a plural of "LEED"; "html" is "HTML".
    return !form.exactCase && raw.toLowerCase() === word.toLowerCase();
  });
}

/** Words before which a participle is the deed of somebody: "I have managed budgets". */
const DOERS = /^(?:have|has|had|having|i|we|you|they|he|she|who|successfully|previously|ever|and|or|also)$/i;

/**
 * "registered voters" are not "register voters": a form found by its inflection that begins with a participle counts only
 * at the start of a line or after somebody who does it.
 */
function isBareParticiple(words: Words, first: number, entry: FormEntry): boolean {
  const raw = words.text.slice(words.starts[first], words.ends[first]);
  if (!/[a-z]ed$/i.test(raw) || /^\S+ed(?:\s|$)/i.test(entry.form.text)) return false;
  if (first === 0 || (words.joints[first] as number) >= Joint.mark) return false;
  return !DOERS.test(words.text.slice(words.starts[first - 1], words.ends[first - 1]));
}
