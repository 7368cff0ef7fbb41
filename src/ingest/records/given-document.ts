import type { DocumentKind, TextDocument } from '../../model/index.js';
import type { RawRecord } from '../raw.js';
import { DEFAULT_ZONE } from './compose-document.js';
import type { IdRegistry } from './record-ids.js';

/** A record that is already a document: exactly `text` and some of `id`, `kind`, `title`. */
export interface GivenDocument {
  readonly id: string;
  readonly kind: DocumentKind | null;
  readonly title: string;
  readonly text: string;
}

const NAMES: ReadonlySet<string> = new Set(['id', 'kind', 'title', 'text']);

/** Reads a JSON record of the form `{id, kind, title, text}`; `null` where it has other fields or no text. */
export function readGivenDocument(record: RawRecord, format: string): GivenDocument | null {
  if (!/json/i.test(format) || record.fields.length > NAMES.size) return null;
  const values = new Map(record.fields);
  const text = values.get('text');
  if (text === undefined || values.size !== record.fields.length) return null;
  for (const name of values.keys()) if (!NAMES.has(name)) return null;
  return { id: values.get('id') ?? '', kind: toKind(values.get('kind') ?? ''), title: values.get('title') ?? '', text };
}

/** What a value of a `kind` field says; `null` where it is no kind. */
export function toKind(value: string): DocumentKind | null {
  if (/^(?:posting|job|job posting|vacancy)s?$/i.test(value.trim())) return 'posting';
  return /^(?:course|syllabus|module)s?$/i.test(value.trim()) ? 'course' : null;
}

/** Its text is the document's text, byte for byte. */
export function toGivenTextDocument(
  given: GivenDocument,
  place: { readonly kind: DocumentKind; readonly path: string; readonly row: number; readonly ids: IdRegistry },
): TextDocument {
  return {
    id: place.ids.claim(given.id, { path: place.path, row: place.row }),
    kind: place.kind,
    title: given.title,
    text: given.text,
    path: place.path,
    row: place.row,
    places: [{ offset: 0, place: { row: place.row, column: 'text' } }],
    zoneHints: [],
    listed: [],
    headings: [],
    defaultZone: DEFAULT_ZONE[place.kind],
  };
}
