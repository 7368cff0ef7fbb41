import type { Mention, MentionRule, Skill, TextDocument, Zone } from '../model/index.js';
import { findSpan } from '../nlp/index.js';
import { toConfidence } from './confidence.js';
import { type Matched, SILENT, zoneAt } from './extract-mentions.js';
import { qualify } from './qualify.js';
import type { Words } from './read-words.js';
import type { Refusal, Ruling } from './ruling.js';
import { nameCandidate } from './tagger/name-candidate.js';
import type { TaggedSpan, Tagging } from './tagger/tagging.js';

/** Support by the tagger under which a hit of a rule is dropped where no span covers it; rules left out are never dropped. */
const LEAST_SUPPORT: Readonly<Partial<Record<MentionRule, number>>> = {
  inflected: 0.03,
  context: 0.05,
  list: 0.05,
  peer: 0.08,
};
/** Confidence under which a span that no name backs up is no candidate. */
const LEAST_CANDIDATE = 0.6;
/** Refusals that the words themselves overrule where the tagger holds exactly the refused name for a skill. */
const OVERRULED: ReadonlySet<Refusal> = new Set<Refusal>(['no-cue', 'shouting']);
/** Refusals that hold whatever the words look like. */
const FINAL: ReadonlySet<Refusal> = new Set<Refusal>([
  'override',
  'title',
  'person',
  'organization',
  'course-code',
  'course-talk',
  'address',
  'degree',
  'phrase',
  'verb',
]);

/** Finds the skill that a tagged stretch of words names in other words; `null` where none is near enough. */
export type LinkSpan = (words: Words, span: { readonly first: number; readonly end: number }) => Skill | null;

/**
 * Brings three sources of evidence to one decision: names of the taxonomy, their context, and what the tagger holds for a skill.
 *
 * A name the tagger does not support at all is dropped where its rule is a weak one. A tagged span around a single name is that
 * skill, with the span's bounds; one around several leaves them as they are. A span without a name becomes the skill it is
 * linked to, or a candidate.
 */
export function combineEvidence(
  document: TextDocument,
  zones: readonly Zone[],
  evidence: { readonly matched: Matched; readonly tagging: Tagging; readonly link: LinkSpan },
): Matched {
  const { matched, tagging, link } = evidence;
  const { words } = matched;
  const spans = tagging.spans.filter((span) => isOpen(document, zones, words, span));
  const dropped = new Set<string>();
  const kept = matched.mentions.flatMap((mention): Mention[] => {
    const range = toRange(words, mention);
    const support = meanOf(tagging.inside, range);
    const span = spans.find((other) => other.first < range.end && range.first < other.end);
    if (span === undefined && support < (LEAST_SUPPORT[mention.rule] ?? -1)) {
      dropped.add(`${mention.start}:${mention.end}`);
      return [];
    }
    return [{ ...mention, confidence: toConfidence(mention.rule, support) }];
  });
  const mentions = [...kept];
  for (const span of spans) {
    const start = words.starts[span.first] as number;
    const end = words.ends[span.end - 1] as number;
    const inside = mentions.flatMap((mention, i) => (mention.start < end && start < mention.end ? [i] : []));
    const [only] = inside;
    if (only === undefined) {
      const found = toMention(document, zones, { matched, span, link });
      if (found !== null) mentions.push(found);
    } else if (inside.length === 1) {
      const mention = mentions[only] as Mention;
      if (start <= mention.start && mention.end <= end && mention.rule !== 'listed')
        mentions[only] = { ...mention, start, end, text: document.text.slice(start, end) };
    }
  }
  mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  const rulings = matched.rulings.map(
    (ruling): Ruling =>
      ruling.accepted && dropped.has(`${ruling.start}:${ruling.end}`)
        ? { ...ruling, accepted: false, rule: 'unsupported' }
        : ruling,
  );
  return { ...matched, mentions, rulings };
}

/** Skills are sought here: not in silent zones and reading lists, not in a posting's title, not in a skills column. */
function isOpen(document: TextDocument, zones: readonly Zone[], words: Words, span: TaggedSpan): boolean {
  const start = words.starts[span.first] as number;
  const end = words.ends[span.end - 1] as number;
  const zone = zoneAt(zones, start) ?? document.defaultZone;
  if (SILENT.has(zone) || zone === 'materials') return false;
  if (document.kind === 'posting' && start < document.title.length && document.text.startsWith(document.title))
    return false;
  return !document.listed.some((other) => other.start < end && start < other.end);
}

function toRange(words: Words, { start, end }: { readonly start: number; readonly end: number }): TaggedSpan {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < words.count && (words.starts[last] as number) < end) last++;
  return { first: low, end: last, confidence: 0 };
}

function meanOf(values: Float32Array, { first, end }: { readonly first: number; readonly end: number }): number {
  let sum = 0;
  for (let i = first; i < end; i++) sum += values[i] as number;
  return end > first ? sum / (end - first) : 0;
}

function toMention(
  document: TextDocument,
  zones: readonly Zone[],
  { matched, span, link }: { readonly matched: Matched; readonly span: TaggedSpan; readonly link: LinkSpan },
): Mention | null {
  const { words, rulings, sentences } = matched;
  const start = words.starts[span.first] as number;
  const end = words.ends[span.end - 1] as number;
  const text = document.text.slice(start, end);
  const against = rulings.filter((ruling) => !ruling.accepted && ruling.start < end && start < ruling.end);
  if (against.some((ruling) => FINAL.has(ruling.rule as Refusal) && ruling.end - ruling.start >= (end - start) / 2))
    return null;
  const doubted = against.find(
    (ruling) => ruling.start === start && ruling.end === end && OVERRULED.has(ruling.rule as Refusal),
  );
  const skill = doubted?.skill ?? link(words, span);
  if (skill === null && span.confidence < LEAST_CANDIDATE) return null;
  const zone = zoneAt(zones, start) ?? document.defaultZone;
  const sentence = findSpan(sentences, start) ?? { start, end };
  const qualification = qualify(document.kind, zone, document.text, { sentence, start });
  if (qualification === null) return null;
  const named = skill ?? nameCandidate(words, span);
  if (named === null) return null;
  return {
    skill: { id: named.id, name: named.name, type: named.type },
    start,
    end,
    text,
    zone,
    ...qualification,
    confidence: toConfidence('tagged', span.confidence),
    rule: 'tagged',
  };
}
