import type { DocumentKind, TextDocument } from '../../model/index.js';
import type { RawText } from '../raw.js';
import { DEFAULT_ZONE } from './compose-document.js';

/** A source that is one document, as it is: nothing is added to its text, so that all offsets hold. */
export function toBareDocument(
  source: RawText,
  head: { readonly id: string; readonly kind: DocumentKind; readonly title: string; readonly path: string },
): TextDocument {
  return {
    ...head,
    text: source.text,
    row: null,
    places: source.places.length > 0 ? source.places : [{ offset: 0, place: {} }],
    zoneHints: [],
    listed: [],
    headings: source.headings,
    defaultZone: DEFAULT_ZONE[head.kind],
  };
}
