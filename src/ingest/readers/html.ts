import type { RawText } from '../raw.js';
import { cannotRead } from './cannot-read.js';
import { decodeWhole, reportReplaced } from './decode.js';
import { type PageText, type PlainText, toPageText } from './html-text.js';
import { markLines } from './mark-lines.js';
import { mendMojibake } from './mend-mojibake.js';
import { type ReaderInput, readWhole } from './reader.js';

/** A main part shorter than this share of the page is taken for a teaser; the whole page is read instead. */
const LEAST_MAIN_SHARE = 0.2;

/**
 * Reads an HTML page: its main part where it marks one, else all of it. The title is the heading that names the page, else the
 * title element. Rejects with `empty-file` where there is no text.
 */
export async function readHtml(input: ReaderInput): Promise<RawText> {
  const bytes = await readWhole(input);
  const decoded = decodeWhole(bytes, findDeclaredEncoding(input.head));
  const html = mendMojibake(decoded.text);
  const page = toPageText(html);
  const { text, headings } = takeMain(page);
  if (text === '') throw cannotRead('empty-file', { path: input.path, why: 'it holds no text' });
  return {
    shape: 'text',
    format: 'html',
    encoding: decoded.encoding,
    text,
    places: markLines(text),
    headings,
    title: page.titleHeading ?? page.title,
    fields: [],
    problems: reportReplaced(input.path, decoded),
  };
}

function findDeclaredEncoding(head: Buffer): string | null {
  return /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head.toString('latin1'))?.[1] ?? null;
}

function takeMain(page: PageText): PlainText {
  const { main } = page;
  if (main === null || main.end - main.start < page.text.length * LEAST_MAIN_SHARE) return page;
  const slice = page.text.slice(main.start, main.end);
  const start = main.start + (slice.length - slice.trimStart().length);
  const text = slice.trim();
  const headings = page.headings
    .filter((heading) => heading.start >= start && heading.end <= start + text.length)
    .map((heading) => ({ start: heading.start - start, end: heading.end - start }));
  return { text, headings };
}
