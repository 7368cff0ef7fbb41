import type { TextDocument, Zone, ZoneName } from '../../model/index.js';
import { type Span, splitSentences } from '../../nlp/index.js';
import { findHeading, type Heading } from './find-heading.js';
import { splitGluedHeadings } from './glued-headings.js';
import { findCourseSentenceZone, findPostingSentenceZone } from './sentence-zones.js';

const SILENT: ReadonlySet<ZoneName> = new Set<ZoneName>(['company', 'benefits', 'legal', 'policies']);
/** Zones that a lead-in opens for its own line only. */
const ASIDES: ReadonlySet<ZoneName> = new Set<ZoneName>([
  'company',
  'benefits',
  'legal',
  'policies',
  'prerequisites',
  'materials',
]);
/** Longest piece whose wording is looked at: bounds the work on text without sentence ends. */
const LOOKED_AT = 600;

/**
 * Splits a document into zones by its own hints, its headings and lead-ins, and sentences that speak for themselves.
 * Returns zones that are sorted and cover the text from the first to the last word.
 */
export function zoneDocument(document: TextDocument): Zone[] {
  const pieces = splitSentences(document.text).flatMap((span) => splitGluedHeadings(document, span));
  const marked = new Set(document.headings.map((heading) => heading.start));
  const zones: Zone[] = [];
  let running: ZoneName = document.defaultZone;
  let stretch = 0;
  /** What a lead-in says of its own line alone: "Salary: ..." does not make the rest of the posting a matter of pay. */
  let line: { zone: ZoneName; end: number } | null = null;
  for (const piece of pieces) {
    const hint = hintAt(document.zoneHints, piece.start);
    const text = document.text.slice(piece.start, Math.min(piece.end, piece.start + LOOKED_AT));
    // A column of its own starts afresh: what ran before it says nothing.
    const column = document.zoneHints.findIndex((zone) => piece.start < zone.end);
    if (column !== stretch) {
      stretch = column;
      running = document.defaultZone;
    }
    const heading = findHeading(document, text, marked.has(piece.start));
    if (heading?.lead === true && heading.zone !== null && ASIDES.has(heading.zone)) {
      const end = document.text.indexOf('\n', piece.start);
      line = { zone: heading.zone, end: end < 0 ? document.text.length : end };
    } else if (heading !== null && (hint === null || hint === 'duties')) {
      running = afterHeading(document, heading, hint ?? running);
    }
    if (line !== null && piece.start < line.end) {
      extend(zones, piece, line.zone);
      continue;
    }
    const own =
      heading === null || heading.lead ? sentenceZone(document, text, heading?.zone ?? hint ?? running) : null;
    extend(
      zones,
      piece,
      own ?? (hint !== null && heading === null ? blend(hint, running, document.defaultZone) : running),
    );
  }
  return zones;
}

/** A heading nobody knows ends silence where the source marks it as one; below it the default zone holds. */
function afterHeading(document: TextDocument, heading: Heading, running: ZoneName): ZoneName {
  if (heading.zone !== null) return heading.zone;
  if (document.kind === 'posting') return SILENT.has(running) ? document.defaultZone : running;
  return running === 'materials' || running === 'prerequisites' ? 'topics' : running;
}

function blend(hint: ZoneName, running: ZoneName, fallback: ZoneName): ZoneName {
  return running === fallback ? hint : running;
}

function sentenceZone(document: TextDocument, sentence: string, zone: ZoneName): ZoneName | null {
  if (SILENT.has(zone) || zone === 'prerequisites') return null;
  if (document.kind === 'course') return findCourseSentenceZone(sentence);
  const own = findPostingSentenceZone(sentence);
  // "Experience with a leading provider" is a demand, not a self-portrait.
  if (own === 'company' && (zone === 'required' || zone === 'preferred')) return null;
  return own;
}

function hintAt(hints: readonly Zone[], offset: number): ZoneName | null {
  return hints.find((hint) => offset >= hint.start && offset < hint.end)?.name ?? null;
}

function extend(zones: Zone[], piece: Span, name: ZoneName): void {
  const last = zones.at(-1);
  if (last?.name === name) zones[zones.length - 1] = { name, start: last.start, end: piece.end };
  else zones.push({ name, start: piece.start, end: piece.end });
}
