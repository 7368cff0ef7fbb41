import type { Mention, MentionRule, SkillType, TextDocument, Zone, ZoneName } from '../model/index.js';
import { findSpan, type Language, type Span, splitSentences } from '../nlp/index.js';
import type { Matcher } from './compile-matcher.js';
import { type Decision, disambiguate } from './disambiguate.js';
import { matchForms } from './match-forms.js';
import { qualify } from './qualify.js';
import { readWords, type Words } from './read-words.js';
import { findContextRefusal } from './refuse-by-context.js';
import type { Refusal, Ruling } from './ruling.js';

/** Zones that speak of something other than what is wanted or taught. */
export const SILENT: ReadonlySet<ZoneName> = new Set<ZoneName>(['company', 'benefits', 'legal', 'policies']);
/** Reading lists name books; only the tools in them are used. */
const IN_MATERIALS: ReadonlySet<SkillType | null> = new Set<SkillType | null>(['tool']);

/** Confidence of each rule where no tagger weighs in: an order set by hand, not a measurement. */
const CONFIDENCE: Readonly<Record<MentionRule, number>> = {
  exact: 0.9,
  inflected: 0.85,
  context: 0.9,
  list: 0.9,
  peer: 0.8,
  listed: 0.7,
  tagged: 0.75,
  override: 1,
};

/** What was found in a document, and how every name in it was decided. */
export interface Extraction {
  /** By start, then by end. */
  readonly mentions: readonly Mention[];
  /** One for each surface form that stands in the text, accepted or not. */
  readonly rulings: readonly Ruling[];
  readonly sentences: readonly Span[];
  /** The language the text was recognised as; `null` where it is too short or undecided, which counts as English. */
  readonly language: Language | null;
}

/** What the taxonomy alone says of a document. */
export type Matched = Omit<Extraction, 'language'> & { readonly words: Words };

/** Finds the skills of a taxonomy in a document: match, disambiguate, qualify. Zones must be sorted and cover the text. */
export function extractMentions(document: TextDocument, zones: readonly Zone[], matcher: Matcher): Matched {
  const { text } = document;
  const words = readWords(text, matcher.vocabulary);
  const hits = matchForms(words, matcher);
  const sentences = splitSentences(text);
  const mentions: Mention[] = [];
  const rulings: Ruling[] = [];
  const taken = new Map<string, string>();
  for (const decision of disambiguate(words, hits, { matcher, sentences, kind: document.kind })) {
    const { skill, form } = decision.hit.entry;
    const start = words.starts[decision.hit.first] as number;
    const end = words.ends[decision.hit.last] as number;
    const zone = zoneAt(zones, start) ?? document.defaultZone;
    const sentence = findSpan(sentences, start) ?? { start, end };
    // Another form of a skill that has the place already says nothing new.
    if (taken.get(`${start}:${end}`) === skill.id) continue;
    const verdict = judge(document, decision, { start, end, zone, sentence, taken });
    rulings.push({ skill, form, start, end, ...verdict });
    if (!verdict.accepted) continue;
    const qualification = qualify(document.kind, zone, text, { sentence, start });
    if (qualification === null) continue;
    mentions.push({
      skill: { id: skill.id, name: skill.name, type: skill.type },
      start,
      end,
      text: text.slice(start, end),
      zone,
      ...qualification,
      confidence: CONFIDENCE[verdict.rule],
      rule: verdict.rule,
    });
  }
  return { mentions, rulings, sentences, words };
}

type Verdict =
  | { readonly accepted: true; readonly rule: MentionRule }
  | { readonly accepted: false; readonly rule: Refusal };

/** Whether a name counts where it stands: its zone, its homonyms and the words around it have the last word. */
function judge(
  document: TextDocument,
  { hit, rule: found, refusal }: Decision,
  place: { start: number; end: number; zone: ZoneName; sentence: Span; taken: Map<string, string> },
): Verdict {
  const { skill } = hit.entry;
  const { start, end, zone, taken } = place;
  // A member of a skills column is a skill by the word of the source: no ambiguity is left.
  const rule = found ?? (refusal !== 'override' && isListed(document, start, end) ? 'listed' : null);
  if (rule === null) return { accepted: false, rule: refusal ?? 'no-cue' };
  if (SILENT.has(zone) || (zone === 'materials' && !IN_MATERIALS.has(skill.type)))
    return { accepted: false, rule: 'zone' };
  // Homonyms share a form: the first whose rule holds has the place.
  if (taken.has(`${start}:${end}`)) return { accepted: false, rule: 'homonym' };
  taken.set(`${start}:${end}`, skill.id);
  const context = findContextRefusal(document, skill, { start, end, sentenceStart: place.sentence.start });
  // The user's own decision is about the name; that a title asks for nothing still holds.
  if (context !== null && (rule !== 'override' || context === 'title')) return { accepted: false, rule: context };
  return { accepted: true, rule };
}

function isListed(document: TextDocument, start: number, end: number): boolean {
  return document.listed.some((span) => span.start === start && span.end === end);
}

/** Finds the zone of an offset by binary search; `null` where it falls between zones. */
export function zoneAt(zones: readonly Zone[], offset: number): ZoneName | null {
  let low = 0;
  let high = zones.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const zone = zones[middle] as Zone;
    if (offset < zone.start) high = middle - 1;
    else if (offset >= zone.end) low = middle + 1;
    else return zone.name;
  }
  return null;
}
