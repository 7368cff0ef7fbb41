import type { DocumentKind, MentionRule, SkillType } from '../model/index.js';
import { canBeInfinitive, findSpan, Joint, type Span, tagWordAt } from '../nlp/index.js';
import { findOverride } from './apply-overrides.js';
import type { Matcher, SkillCues } from './compile-matcher.js';
import { isPhraseNear } from './find-phrase.js';
import type { Hit } from './match-forms.js';
import type { Words } from './read-words.js';

/** A hit with the decision on it. */
export interface Decision {
  readonly hit: Hit;
  readonly accepted: boolean;
  /** The rule that accepted it; `null` where refused. */
  readonly rule: MentionRule | null;
  /** The rule that refused it; `null` where accepted. */
  readonly refusal: 'phrase' | 'no-cue' | 'verb' | 'shouting' | 'override' | null;
}

/** Words within which a peer counts. */
const PEER_REACH = 25;
/** Skills of these types are named by nouns, so that a verb there is something else. */
const NAMED_BY_NOUNS: ReadonlySet<SkillType | null> = new Set<SkillType | null>([
  'tool',
  'knowledge',
  'language',
  'credential',
]);
/** Upper-case letters that make a line a shouted one, in which case says nothing. */
const SHOUTED = 12;

const accept = (hit: Hit, rule: MentionRule): Decision => ({ hit, accepted: true, rule, refusal: null });
const refuse = (hit: Hit, refusal: NonNullable<Decision['refusal']>): Decision => ({
  hit,
  accepted: false,
  rule: null,
  refusal,
});

/** What the decisions on a text depend on beside its words. */
export interface Setting {
  readonly matcher: Matcher;
  readonly sentences: readonly Span[];
  readonly kind: DocumentKind;
}

/**
 * Decides on the hits of one text. The user's overrides come first. Unambiguous forms are accepted; ambiguous ones need a cue nearby, an accepted skill of
 * their field within reach, or a place in a list beside an accepted skill, and no phrase against them. Lists are gone
 * through twice, so that the first member can lean on the second.
 */
export function disambiguate(words: Words, hits: readonly Hit[], { matcher, sentences, kind }: Setting): Decision[] {
  const decisions: (Decision | null)[] = hits.map((hit) => {
    const own = findOverride(words, hit, { overrides: matcher.overrides, kind, sentences });
    if (own !== null) return own === 'accept' ? accept(hit, 'override') : refuse(hit, 'override');
    if (isShouted(words, hit, sentences) || hit.entry.form.ambiguous) return null;
    const cues = matcher.cues.get(hit.entry.skill.id);
    return isAgainst(words, hit, cues) ? refuse(hit, 'phrase') : accept(hit, hit.rule);
  });
  for (let round = 0; round < 3; round++) {
    hits.forEach((hit, i) => {
      if (decisions[i] !== null) return;
      const cues = matcher.cues.get(hit.entry.skill.id);
      if (isAgainst(words, hit, cues)) {
        decisions[i] = refuse(hit, 'phrase');
        return;
      }
      const rule = findRule(words, hits, decisions, i, cues, sentences);
      if (rule !== null)
        decisions[i] = isVerbHere(words, hit, rule, sentences) ? refuse(hit, 'verb') : accept(hit, rule);
    });
  }
  return decisions.map((decision, i) => {
    if (decision !== null) return decision;
    const hit = hits[i] as Hit;
    return refuse(hit, hit.entry.form.ambiguous ? 'no-cue' : 'shouting');
  });
}

/** In a line all in capitals a short exact-case form says nothing by its case: "HELP US EXCEL IN IT". */
function isShouted(words: Words, hit: Hit, sentences: readonly Span[]): boolean {
  if (!hit.entry.form.exactCase || hit.entry.form.text.length > 5) return false;
  const span = findSpan(sentences, words.starts[hit.first] as number);
  if (span === null) return false;
  const line = words.text.slice(span.start, Math.min(span.end, span.start + 400));
  if (/\p{Ll}/u.test(line)) return false;
  return line.length - line.replace(/\p{Lu}/gu, '').length >= SHOUTED;
}

/** A phrase against the name stands around it, or next to it where the name is ambiguous. */
function isAgainst(words: Words, hit: Hit, cues: SkillCues | undefined): boolean {
  if (cues === undefined || cues.not.length === 0) return false;
  const { ambiguous } = hit.entry.form;
  return cues.not.some((phrase) => {
    for (let at = hit.first - phrase.length; at <= hit.last + 1; at++) {
      if (at < 0 || !phrase.every((word, k) => words.lemmas[at + k] === word)) continue;
      const end = at + phrase.length - 1;
      // A plain form is refused only by a phrase that it is a part of.
      if (ambiguous || (at <= hit.first && end >= hit.last && phrase.length > hit.last - hit.first + 1)) return true;
    }
    return false;
  });
}

function findRule(
  words: Words,
  hits: readonly Hit[],
  decisions: readonly (Decision | null)[],
  i: number,
  cues: SkillCues | undefined,
  sentences: readonly Span[],
): MentionRule | null {
  const hit = hits[i] as Hit;
  // An exact-case name in shouted text has no cues of its own: only a list can vouch for it.
  const needsList = cues === undefined || cues.list || !hit.entry.form.ambiguous;
  const isCued = cues !== undefined && isPhraseNear(words, hit, { phrases: cues.needs, sentences });
  // A place in a list is the stronger evidence: a verb does not stand there.
  if ((isCued || needsList) && isListMember(words, hits, decisions, i)) return 'list';
  if (isCued) return 'context';
  if ((cues?.peer ?? false) && hasPeer(hits, decisions, i)) return 'peer';
  return null;
}

/** The neighbour in an enumeration ("A, B and C", "A/B", bullets of one name each) is an accepted skill. */
function isListMember(words: Words, hits: readonly Hit[], decisions: readonly (Decision | null)[], i: number): boolean {
  const hit = hits[i] as Hit;
  for (const [from, step] of [
    [i - 1, -1],
    [i + 1, 1],
  ] as const) {
    for (let j = from; j >= 0 && j < hits.length; j += step) {
      const other = hits[j] as Hit;
      if (other.first === hit.first) continue;
      const [left, right] = step < 0 ? [other, hit] : [hit, other];
      if (!isEnumerated(words, left.last, right.first)) break;
      if (decisions[j]?.accepted === true && other.entry.skill.id !== hit.entry.skill.id) return true;
      break;
    }
  }
  return false;
}

const LINKS = new Set(['and', 'or', 'und', 'et', 'y', 'e', 'o', 'oder', 'ou']);

function isEnumerated(words: Words, left: number, right: number): boolean {
  const gap = right - left;
  if (gap < 1 || gap > 3) return false;
  let linked = false;
  for (let k = left + 1; k <= right; k++) {
    const joint = words.joints[k] as number;
    if (joint === Joint.comma || joint === Joint.slash || joint === Joint.block || joint === Joint.line) linked = true;
    else if (joint === Joint.sentence) return false;
    else if (joint === Joint.mark && !isListMark(words, k)) return false;
    if (k === right) break;
    const word = words.text.slice(words.starts[k], words.ends[k]).toLowerCase();
    if (LINKS.has(word)) linked = true;
    else if (gap > 2 || !/^(?:ms|microsoft|the|also|etc|\d[\d.]*)$/.test(word)) return false;
  }
  return linked;
}

function isListMark(words: Words, at: number): boolean {
  return /^[\s|,&()]*$/.test(words.text.slice(words.ends[at - 1], words.starts[at]));
}

function hasPeer(hits: readonly Hit[], decisions: readonly (Decision | null)[], i: number): boolean {
  const hit = hits[i] as Hit;
  return hits.some((other, j) => {
    if (j === i || decisions[j]?.accepted !== true || decisions[j]?.rule === 'peer') return false;
    if (Math.abs(other.first - hit.first) > PEER_REACH || other.entry.skill.id === hit.entry.skill.id) return false;
    return other.entry.skill.category === hit.entry.skill.category;
  });
}

/**
 * A single word that a peer far away vouched for may still be a verb ("we excel", "access the data"): the tagger is asked,
 * only here, since it is slow.
 */
function isVerbHere(words: Words, hit: Hit, rule: MentionRule, sentences: readonly Span[]): boolean {
  if (hit.first !== hit.last || rule === 'list' || !NAMED_BY_NOUNS.has(hit.entry.skill.type)) return false;
  const start = words.starts[hit.first] as number;
  const raw = words.text.slice(start, words.ends[hit.first]);
  if (!/^\p{Lu}?\p{Ll}{1,9}$/u.test(raw) || !canBeInfinitive(raw)) return false;
  const span = findSpan(sentences, start);
  if (span === null) return false;
  return tagWordAt(words.text.slice(span.start, span.end), start - span.start) === 'verb';
}
