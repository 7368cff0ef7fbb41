/**
 * The readers: one file a format, each loaded when a source of its format is opened. Bytes enter; a stream of records or one text
 * with places, headings and problems leaves. A new reader is one file and one line here; the contract test picks it up.
 *
 * Must not know: what a posting or a course is, which column means what, where the bytes come from.
 */
import type { RawSource } from '../raw.js';
import type { Reader } from './reader.js';

/** How a format is read and how its files are named. */
export interface ReaderEntry {
  /** File name endings in lower case, with the dot; `.gz` may follow each. */
  readonly extensions: readonly string[];
  /** `table` for many records, `text` for one document. */
  readonly shape: RawSource['shape'];
  readonly load: () => Promise<Reader>;
}

/** Every format that can be read, by name. */
export const READERS = {
  csv: {
    extensions: ['.csv', '.tsv', '.tab', '.psv'],
    shape: 'table',
    load: async () => (await import('./delimited.js')).readDelimited,
  },
  json: {
    extensions: ['.json', '.ndjson', '.jsonl', '.jsonlines', '.jsonld'],
    shape: 'table',
    load: async () => (await import('./json.js')).readJson,
  },
  xlsx: { extensions: ['.xlsx', '.xlsm'], shape: 'table', load: async () => (await import('./xlsx.js')).readXlsx },
  pdf: { extensions: ['.pdf'], shape: 'text', load: async () => (await import('./pdf.js')).readPdf },
  docx: { extensions: ['.docx', '.docm'], shape: 'text', load: async () => (await import('./docx.js')).readDocx },
  html: {
    extensions: ['.html', '.htm', '.xhtml'],
    shape: 'text',
    load: async () => (await import('./html.js')).readHtml,
  },
  markdown: {
    extensions: ['.md', '.markdown', '.qmd', '.rmd'],
    shape: 'text',
    load: async () => (await import('./markdown.js')).readMarkdown,
  },
  text: { extensions: ['.txt', '.text'], shape: 'text', load: async () => (await import('./text.js')).readText },
} as const satisfies Readonly<Record<string, ReaderEntry>>;

/** Name of a format that can be read. */
export type FormatName = keyof typeof READERS;

/** Gives the format that a file name stands for, `.gz` aside; `null` where its ending is not known. */
export function formatOfName(path: string): FormatName | null {
  const ending = endingOf(path);
  for (const [name, entry] of Object.entries(READERS) as [FormatName, ReaderEntry][]) {
    if (entry.extensions.includes(ending)) return name;
  }
  return null;
}

/** Gives the ending of a file name in lower case with its dot, `.gz` aside; empty where there is none. */
export function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/i, '');
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}
