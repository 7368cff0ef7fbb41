import type { Mention, MentionRule, SkillType, TextDocument, Zone, ZoneName } from '../model/index.js';
import { findSpan, type Span, splitSentences } from '../nlp/index.js';
import type { Matcher } from './compile-matcher.js';
import { type Decision, disambiguate } from './disambiguate.js';
import { matchForms } from './match-forms.js';
import { qualify } from './qualify.js';
import { readWords } from './read-words.js';
import { findContextRefusal } from './refuse-by-context.js';

/** Zones that speak of something other than what is wanted or taught. */
const SILENT: ReadonlySet<ZoneName> = new Set<ZoneName>(['company', 'benefits', 'legal', 'policies']);
/** Reading lists name books; only the tools in them are used. */
const IN_MATERIALS: ReadonlySet<SkillType | null> = new Set<SkillType | null>(['tool']);

/** How often a mention accepted by the rule is right, measured on labelled texts (DECISIONS.md). */
const CONFIDENCE: Readonly<Record<MentionRule, number>> = {
  exact: 0.9,
  inflected: 0.85,
  context: 0.9,
  list: 0.9,
  peer: 0.8,
  listed: 0.7,
};

/** What was found in a document, and how the ambiguous names in it were decided. */
export interface Extraction {
  /** By start, then by end. */
  readonly mentions: readonly Mention[];
  readonly decisions: readonly Decision[];
  readonly sentences: readonly Span[];
}

/** Finds the skills of a taxonomy in a document: match, disambiguate, qualify. Zones must be sorted and cover the text. */
export function extractMentions(document: TextDocument, zones: readonly Zone[], matcher: Matcher): Extraction {
  const { text } = document;
  const words = readWords(text, matcher.vocabulary);
  const hits = matchForms(words, matcher);
  if (hits.length === 0) return { mentions: [], decisions: [], sentences: [] };
  const sentences = splitSentences(text);
  const decisions = disambiguate(words, hits, matcher, sentences);
  const mentions: Mention[] = [];
  const taken = new Set<string>();
  for (const { hit, rule: found } of decisions) {
    const { skill } = hit.entry;
    const start = words.starts[hit.first] as number;
    const end = words.ends[hit.last] as number;
    // A member of a skills column is a skill by the word of the source: no ambiguity is left.
    const rule = found ?? (isListed(document, start, end) ? 'listed' : null);
    if (rule === null) continue;
    const zone = zoneAt(zones, start) ?? document.defaultZone;
    if (SILENT.has(zone) || (zone === 'materials' && !IN_MATERIALS.has(skill.type))) continue;
    // Homonyms share a form: the first whose rule holds has the place.
    const place = `${start}:${end}`;
    if (taken.has(place)) continue;
    taken.add(place);
    const sentence = findSpan(sentences, start) ?? { start, end };
    if (findContextRefusal(document, skill, { start, end, sentenceStart: sentence.start }) !== null) continue;
    mentions.push({
      skill: { id: skill.id, name: skill.name, type: skill.type },
      start,
      end,
      text: text.slice(start, end),
      zone,
      ...qualify(document.kind, zone, text, { sentence, start }),
      confidence: CONFIDENCE[rule],
      rule,
    });
  }
  return { mentions, decisions, sentences };
}

function isListed(document: TextDocument, start: number, end: number): boolean {
  return document.listed.some((span) => span.start === start && span.end === end);
}

function zoneAt(zones: readonly Zone[], offset: number): ZoneName | null {
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
