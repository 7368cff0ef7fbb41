import type { TextDocument } from '../../src/model/index.js';

/** A document from its text: nothing hinted, nothing marked. */
export function makeDocument(kind: TextDocument['kind'], text: string, more: Partial<TextDocument> = {}): TextDocument {
  return {
    id: 'd1',
    kind,
    title: '',
    text,
    path: 'd1.txt',
    row: null,
    places: [{ offset: 0, place: { line: 1 } }],
    zoneHints: [],
    headings: [],
    listed: [],
    defaultZone: kind === 'course' ? 'description' : 'duties',
    ...more,
  };
}
