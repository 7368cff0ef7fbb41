import type { DocumentKind, Place, PlaceMark, TextDocument, Zone, ZoneName } from '../../model/index.js';
import { fieldToPlainText } from '../readers/field-text.js';
import { findCopy, foldText } from './fold-text.js';

/** A piece of a document as its source gives it. */
export interface Part {
  /** May hold markup unless `isPlain`. */
  readonly value: string;
  readonly place: Place;
  /** Zone it belongs to; `null` where its own headings tell. */
  readonly zone: ZoneName | null;
  /** Text made by us: taken as it is, and kept even if it repeats another part. */
  readonly isPlain?: boolean;
  /** Each of its lines is one skill of a skills column. */
  readonly isSkillList?: boolean;
}

/** The record around the parts. */
export interface DocumentHead {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly path: string;
  readonly row: number | null;
}

const SEPARATOR = '\n\n';

/** Above this number of parts copies are not looked for: comparing all pairs would take too long. */
const MOST_COMPARED = 200;

/** The purpose of text that nothing else decides. */
export const DEFAULT_ZONE: Readonly<Record<DocumentKind, ZoneName>> = { posting: 'duties', course: 'description' };

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface PlainPart extends Part {
  readonly text: string;
  readonly headings: readonly Stretch[];
}

/**
 * Joins the parts of a record into one document: markup becomes text, an empty line stands between parts, each part keeps
 * its row and column, and its zone where it has one. A part that another part contains is used once: its zone then marks
 * the stretch of the other part.
 */
export function composeDocument(head: DocumentHead, parts: readonly Part[]): TextDocument {
  const plain = parts.map(toPlain).filter((part) => /[\p{L}\p{N}]/u.test(part.text));
  const { kept, copies } = separateCopies(plain);
  const places: PlaceMark[] = [];
  const zoneHints: Zone[] = [];
  const headings: Stretch[] = [];
  const listed: Stretch[] = [];
  let text = '';
  for (const part of kept) {
    if (text !== '') text += SEPARATOR;
    const offset = text.length;
    text += part.text;
    places.push({ offset, place: part.place });
    if (part.zone !== null) zoneHints.push({ name: part.zone, start: offset, end: text.length });
    for (const heading of part.headings) headings.push({ start: heading.start + offset, end: heading.end + offset });
    if (part.isSkillList === true) listed.push(...linesOf(part.text, offset));
    for (const copy of copies.get(part) ?? []) zoneHints.push(...hintOfCopy(copy, part, offset));
  }
  if (places.length === 0) places.push({ offset: 0, place: head.row === null ? {} : { row: head.row } });
  return {
    ...head,
    text,
    places,
    zoneHints: withoutOverlap(zoneHints),
    headings,
    listed,
    defaultZone: DEFAULT_ZONE[head.kind],
  };
}

/** Hints in order of their start, each cut off from what an earlier one holds. */
export function withoutOverlap(hints: readonly Zone[]): readonly Zone[] {
  const sorted = [...hints].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Zone[] = [];
  let end = 0;
  for (const hint of sorted) {
    const start = Math.max(hint.start, end);
    if (start >= hint.end) continue;
    kept.push({ name: hint.name, start, end: hint.end });
    end = hint.end;
  }
  return kept;
}

function toPlain(part: Part): PlainPart {
  if (part.isPlain === true) return { ...part, text: part.value, headings: [] };
  const { text, headings } = fieldToPlainText(part.value);
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  return {
    ...part,
    text: text.slice(from, Math.max(from, to)),
    headings: headings
      .map(({ start, end }) => ({ start: Math.max(0, start - from), end: Math.min(end, to) - from }))
      .filter(({ start, end }) => start < end),
  };
}

function linesOf(text: string, offset: number): readonly Stretch[] {
  const lines: Stretch[] = [];
  let start = offset;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** Sets parts aside that repeat another one, by the part that contains them. */
function separateCopies(parts: readonly PlainPart[]): {
  readonly kept: readonly PlainPart[];
  readonly copies: ReadonlyMap<PlainPart, readonly PlainPart[]>;
} {
  const copies = new Map<PlainPart, PlainPart[]>();
  const rest = parts.filter((part) => part.isPlain !== true);
  if (rest.length < 2 || rest.length > MOST_COMPARED) return { kept: parts, copies };
  const folded = new Map(rest.map((part) => [part, foldText(part.text)]));
  const dropped = new Set<PlainPart>();
  // Shortest first, so that a chain of copies ends in the longest text; of equal ones the later goes.
  const byLength = [...rest].sort((a, b) => size(a) - size(b) || parts.indexOf(b) - parts.indexOf(a));
  function size(part: PlainPart): number {
    return folded.get(part)?.length ?? 0;
  }
  for (const [at, part] of byLength.entries()) {
    const own = folded.get(part) ?? '';
    const holder = byLength.slice(at + 1).find((other) => folded.get(other)?.includes(own));
    if (holder === undefined) continue;
    dropped.add(part);
    copies.set(holder, [...(copies.get(holder) ?? []), part, ...(copies.get(part) ?? [])]);
  }
  return { kept: parts.filter((part) => !dropped.has(part)), copies };
}

function hintOfCopy(copy: PlainPart, holder: PlainPart, offset: number): readonly Zone[] {
  if (copy.zone === null || holder.zone !== null) return [];
  const span = findCopy(holder.text, copy.text);
  return span === null ? [] : [{ name: copy.zone, start: span.start + offset, end: span.end + offset }];
}
