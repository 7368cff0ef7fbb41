import type { Course } from '../../model/index.js';
import { composeDocument, type Part, withoutOverlap } from '../records/compose-document.js';
import { findPrerequisites, readPrerequisites } from '../records/prerequisites.js';
import type { IdRegistry } from '../records/record-ids.js';
import type { CourseDraft } from './course-draft.js';

/**
 * Composes one course out of the rows that a catalog has for it: the title as first line, then the distinct texts of each
 * column, the longest first; sentences that name prerequisites are marked. `null` where no row has any text.
 */
export function composeCourse(
  drafts: readonly CourseDraft[],
  source: { readonly path: string; readonly ids: IdRegistry },
): Course | null {
  const [first] = drafts;
  if (first === undefined) return null;
  const texts = distinctParts(drafts.flatMap((draft) => draft.parts));
  if (texts.length === 0) return null;
  const heading: Part = {
    value: first.title,
    place: first.titleColumn === null ? { row: first.row } : { row: first.row, column: first.titleColumn },
    zone: 'description',
    isPlain: true,
  };
  const notes = distinctParts(drafts.flatMap((draft) => draft.notes));
  const head = { id: '', kind: 'course' as const, title: first.title, path: source.path, row: first.row };
  const composed = composeDocument(head, [...(first.title === '' ? [] : [heading]), ...texts, ...notes]);
  const told = findPrerequisites(composed.text);
  const zoneHints = withoutOverlap([
    ...composed.zoneHints,
    ...told
      .filter((span) => !composed.zoneHints.some((hint) => hint.start < span.end && span.start < hint.end))
      .map((span) => ({ name: 'prerequisites' as const, ...span })),
  ]);
  const spans = zoneHints.filter((hint) => hint.name === 'prerequisites');
  return {
    document: { ...composed, id: source.ids.claim(first.id, { path: source.path, row: first.row }), zoneHints },
    code: first.code,
    title: first.title,
    credits: firstKnown(drafts.map((draft) => draft.credits)),
    hours: firstKnown(drafts.map((draft) => draft.hours)),
    level: firstKnown(drafts.map((draft) => draft.level)),
    prerequisites: readPrerequisites(composed.text, spans),
    columns: first.columns,
  };
}

/** Parts with the same text in the same column once; those of one column together, the longest first. */
function distinctParts(parts: readonly Part[]): readonly Part[] {
  const columns = new Map<string, Map<string, Part>>();
  for (const part of parts) {
    const column = part.place.column ?? '';
    const known = columns.get(column) ?? new Map<string, Part>();
    columns.set(column, known);
    if (!known.has(part.value)) known.set(part.value, part);
  }
  return [...columns.values()].flatMap((column) =>
    [...column.values()].sort((a, b) => b.value.length - a.value.length),
  );
}

function firstKnown<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}
