import type { Mention, Place, PlaceMark, Quote, TextDocument } from '../model/index.js';
import { findSpan, splitSentences, unwrapSentence } from '../nlp/index.js';
import { detachText } from '../support/index.js';

/** Longest quote in UTF-16 units; longer sentences are cut around the mention. */
const LONGEST = 220;
/** Longest stretch that is searched for sentence ends around a mention. */
const WINDOW = 800;

/** Finds where in the source an offset comes from. */
export function findPlace(places: readonly PlaceMark[], offset: number): Place {
  let found: Place = {};
  for (const mark of places) {
    if (mark.offset > offset) break;
    found = mark.place;
  }
  return found;
}

/** Cuts the sentence around a span out of a text; a long one is cut around the span. */
export function cutQuote(text: string, mention: { readonly start: number; readonly end: number }): string {
  const from = Math.max(0, mention.start - WINDOW);
  const around = text.slice(from, mention.end + WINDOW);
  const found = findSpan(splitSentences(around), mention.start - from);
  const sentence = found === null ? null : unwrapSentence(around, found);
  let start = from + (sentence?.start ?? mention.start - from);
  let end = Math.max(mention.end, from + (sentence?.end ?? mention.end - from));
  let before = '';
  let after = '';
  if (end - start > LONGEST) {
    const spare = Math.max(0, LONGEST - (mention.end - mention.start));
    const left = Math.max(start, mention.start - Math.floor(spare / 2));
    const right = Math.min(end, left + LONGEST);
    if (left > start) before = '… ';
    if (right < end) after = ' …';
    start = left > start ? text.indexOf(' ', left) + 1 || left : left;
    if (start > mention.start) start = mention.start;
    end = right < end ? Math.max(mention.end, text.lastIndexOf(' ', right)) : right;
  }
  return `${before}${text.slice(start, end).replace(/\s+/g, ' ').trim()}${after}`;
}

/** Cuts the sentence around a mention out of its document, with the place it comes from. */
export function quoteMention(document: TextDocument, by: string | null, mention: Mention): Quote {
  const { row, page, line } = findPlace(document.places, mention.start);
  return {
    text: detachText(cutQuote(document.text, mention)),
    documentId: document.id,
    title: document.title,
    by,
    path: document.path,
    ...(row === undefined ? {} : { row }),
    ...(page === undefined ? {} : { page }),
    ...(line === undefined ? {} : { line }),
    start: mention.start,
    end: mention.end,
    zone: mention.zone,
  };
}

/** Keeps the quotes of a run: few a skill, so that memory follows the number of skills and not of texts. */
export interface QuoteKeeper {
  readonly offer: (
    skill: number,
    mention: Mention,
    source: { readonly document: TextDocument; readonly by: string | null },
  ) => void;
  readonly of: (skill: number) => readonly Quote[];
}

/**
 * Creates a keeper of at most `limit` quotes a skill. The first come stay, but one voice (employer, course) speaks a second
 * time only while there is room that other voices leave.
 */
export function createQuoteKeeper(limitOf: (skill: number) => number): QuoteKeeper {
  const kept = new Map<number, { quote: Quote; voice: string }[]>();
  return {
    offer: (skill, mention, { document, by }) => {
      const list = kept.get(skill) ?? [];
      const limit = limitOf(skill);
      const voice = by ?? document.id;
      const heard = list.some((entry) => entry.voice === voice);
      if (list.length >= limit) {
        if (heard) return;
        const spare = list.findIndex((entry, i) => list.findIndex((other) => other.voice === entry.voice) < i);
        if (spare < 0) return;
        list.splice(spare, 1);
      }
      list.push({ quote: quoteMention(document, by, mention), voice });
      kept.set(skill, list);
    },
    of: (skill) => kept.get(skill)?.map((entry) => entry.quote) ?? [],
  };
}
