import type { Posting } from '../../model/index.js';
import { bandKeys } from './min-hash.js';
import { hashText, hashWord, measureJaccard, SHINGLE_WORDS } from './shingles.js';

/** Finds postings that repeat an earlier one. */
export interface RepeatDetector {
  /** The id of the earlier posting that this one repeats; `null` where it is new, and then later ones are held against it. */
  offer(posting: Pick<Posting, 'document' | 'title' | 'employer'>): string | null;
}

/** Two texts of one employer are the same advertisement from this similarity on. */
const SAME = 0.9;

interface Kept {
  readonly id: string;
  readonly shingles: Uint32Array;
}

/** Postings of one employer under one title. */
interface Group {
  readonly members: Kept[];
  /** Members by band; `null` while comparing with each of them is cheaper. */
  bands: Map<number, Kept[]> | null;
}

/** Groups up to this size are compared member by member. */
const SMALL = 12;

/**
 * Makes a detector of repeats; the first one seen is kept. A posting repeats another whose normalised text is identical, or
 * one of the same employer whose 7-word shingles have a Jaccard similarity of at least 0.9: in large groups MinHash bands
 * find the candidates, the shingles decide. Postings whose title words differ are siblings and stay apart. Texts shorter than a
 * shingle repeat only with the same text, title and a known employer. Time is near-linear; a kept posting costs 4 bytes a
 * word and a few hundred bytes.
 */
export function createRepeatDetector(): RepeatDetector {
  const identical = new Map<string, string>();
  const groups = new Map<string, Group>();
  return {
    offer(posting) {
      const text = hashText(posting.document.text);
      const title = titleKey(posting.title);
      const employer = foldName(posting.employer ?? '');
      const isShort = text.words < SHINGLE_WORDS;
      // A few words under a title say nothing of where they come from.
      if (isShort && employer === '') return null;
      const exact = `${text.hash}\u0000${hashWord(title)}${isShort ? `\u0000${employer}` : ''}`;
      const same = identical.get(exact);
      if (same !== undefined) return same;
      if (!isShort) {
        const key = `${hashWord(employer)}\u0000${hashWord(title)}`;
        const group = groups.get(key) ?? { members: [], bands: null };
        groups.set(key, group);
        const similar = addUnlessSimilar(group, { id: posting.document.id, shingles: text.shingles });
        if (similar !== null) return similar.id;
      }
      identical.set(exact, posting.document.id);
      return null;
    },
  };
}

function addUnlessSimilar(group: Group, posting: Kept): Kept | null {
  const keys = group.bands === null ? [] : [...bandKeys(posting.shingles)];
  const candidates = group.bands === null ? group.members : listCandidates(group.bands, keys);
  for (const candidate of candidates) if (isSimilar(candidate.shingles, posting.shingles)) return candidate;
  group.members.push(posting);
  if (group.bands !== null) addToBands(group.bands, keys, posting);
  else if (group.members.length > SMALL) {
    group.bands = new Map();
    for (const member of group.members) addToBands(group.bands, bandKeys(member.shingles), member);
  }
  return null;
}

function listCandidates(bands: ReadonlyMap<number, readonly Kept[]>, keys: readonly number[]): ReadonlySet<Kept> {
  const candidates = new Set<Kept>();
  for (const key of keys) for (const member of bands.get(key) ?? []) candidates.add(member);
  return candidates;
}

function addToBands(bands: Map<number, Kept[]>, keys: Iterable<number>, member: Kept): void {
  for (const key of keys) {
    const bucket = bands.get(key);
    if (bucket === undefined) bands.set(key, [member]);
    else bucket.push(member);
  }
}

function isSimilar(one: Uint32Array, other: Uint32Array): boolean {
  const shorter = Math.min(one.length, other.length);
  return shorter >= SAME * Math.max(one.length, other.length) && measureJaccard(one, other) >= SAME;
}

const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words of a title, whatever their order; signs that tell jobs apart (`C++`, `C#`) count. */
function titleKey(title: string): string {
  return [...new Set(title.toLowerCase().match(/[\p{L}\p{N}]+[+#]{0,2}/gu) ?? [])].sort().join(' ');
}
