import type { Span } from './text-builder.js';

/**
 * Takes the heading that names a document out of its headings of first rank: the one that begins the text, else the only one; `null`
 * where there are several, for then they name its parts.
 */
export function takeTitleHeading(text: string, firstRank: readonly Span[]): string | null {
  const [first] = firstRank;
  if (first === undefined || (firstRank.length > 1 && text.slice(0, first.start).trim() !== '')) return null;
  return text.slice(first.start, first.end).replace(/\s+/g, ' ').trim();
}
