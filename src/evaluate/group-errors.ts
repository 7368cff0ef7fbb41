import type { ErrorGroup } from '../model/index.js';
import { normalizeWord } from '../nlp/index.js';
import { compareBy, compareText } from '../support/index.js';
import type { DocumentScore, ErrorPlace } from './document-score.js';

/** Text shown on each side of an error, in UTF-16 units. */
const CONTEXT = 60;
/** Places shown for errors of the same kind. */
const EXAMPLES = 3;

/** Puts errors for the same reason at the same words together: most frequent first. */
export function groupErrors(
  scores: readonly DocumentScore[],
  which: 'misses' | 'falseHits',
  limit: number,
): { readonly count: number; readonly groups: readonly ErrorGroup[] } {
  const groups = new Map<
    string,
    { error: ErrorPlace; surface: string; count: number; examples: ErrorGroup['examples'] }
  >();
  let count = 0;
  for (const { documentId, text, ...score } of scores) {
    for (const error of score[which]) {
      count++;
      const surface = oneLine(text.slice(error.start, error.end));
      const key = `${error.reason}\n${which === 'falseHits' ? error.skill : ''}\n${toKey(surface)}`;
      const group = groups.get(key) ?? { error, surface, count: 0, examples: [] };
      group.count++;
      const context = cutContext(text, error);
      const isNew = group.examples.every((example) => example.documentId !== documentId || example.context !== context);
      if (isNew && group.examples.length < EXAMPLES) group.examples = [...group.examples, { documentId, context }];
      groups.set(key, group);
    }
  }
  const sorted = [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort(
      compareBy(
        (a, b) => b.count - a.count,
        (a, b) => compareText(a.error.reason, b.error.reason),
        (a, b) => compareText(a.key, b.key),
      ),
    );
  return {
    count,
    groups: sorted.slice(0, limit).map(({ error, surface, count: times, examples }) => ({
      reason: error.reason,
      skill: error.skill,
      type: error.type,
      surface,
      count: times,
      examples,
    })),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words that differ in case, number or spelling only are the same class of error. */
const toKey = (surface: string): string =>
  (surface.match(/[\p{L}\p{N}+#.'’]+/gu) ?? []).map((word) => normalizeWord(word)).join(' ');

function cutContext(text: string, { start, end }: ErrorPlace): string {
  const before = oneLine(text.slice(Math.max(0, start - CONTEXT), start));
  const after = oneLine(text.slice(end, end + CONTEXT));
  const glue = (side: string, at: number): string => (/\s/.test(text.charAt(at)) && side !== '' ? ' ' : '');
  return `${start > CONTEXT ? '… ' : ''}${before}${glue(before, start - 1)}[${oneLine(text.slice(start, end))}]${glue(after, end)}${after}${end + CONTEXT < text.length ? ' …' : ''}`;
}
