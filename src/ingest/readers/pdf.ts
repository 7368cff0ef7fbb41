import { createProblem } from '../../errors/index.js';
import type { PlaceMark, Problem } from '../../model/index.js';
import type { RawText } from '../raw.js';
import { cannotRead, quotePath } from './cannot-read.js';
import { loadPdfParse } from './load-pdf-parse.js';
import { mendMojibake } from './mend-mojibake.js';
import { type PageLine, toPageLines } from './pdf-lines.js';
import { type ReaderInput, readWhole } from './reader.js';

/** A document with fewer letters than this per page is a scan with stray marks. */
const LEAST_LETTERS_PER_PAGE = 10;

/**
 * Reads the text layer of a PDF, each page's place marked. The title is that of the document properties where the first page shows
 * it. Rejects with `encrypted`, `broken-pdf`, and `no-text-layer` where the pages are pictures.
 */
export async function readPdf(input: ReaderInput): Promise<RawText> {
  const { pages, title } = await extractPages(await readWhole(input), input.path);
  const letters = pages.reduce((sum, page) => sum + countLetters(page), 0);
  if (letters < pages.length * LEAST_LETTERS_PER_PAGE) {
    throw cannotRead('no-text-layer', { path: input.path, why: 'its pages are pictures without text' });
  }
  const { text, places } = joinLines(toPageLines(pages.map(mendMojibake)));
  return {
    shape: 'text',
    format: 'pdf',
    encoding: null,
    text,
    places,
    headings: [],
    title: confirmTitle(title, pages[0] ?? ''),
    fields: [],
    problems: reportEmptyPages(input.path, pages),
  };
}

interface Extracted {
  readonly pages: readonly string[];
  readonly title: string | null;
}

async function extractPages(bytes: Buffer, path: string): Promise<Extracted> {
  const { PDFParse } = await loadPdfParse();
  // The library takes over the memory of what it is given.
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  try {
    const { pages } = await parser.getText({ pageJoiner: '' });
    return { pages: pages.map((page) => page.text), title: await readTitle(parser) };
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw cannotRead('encrypted', { path, why: 'the file is encrypted' }, { cause });
    }
    throw cannotRead('broken-pdf', { path, why: 'the PDF is cut off or damaged' }, { cause });
  } finally {
    await parser.destroy().catch(() => undefined);
  }
}

async function readTitle(parser: { getInfo(): Promise<{ readonly info?: unknown }> }): Promise<string | null> {
  try {
    const { info } = await parser.getInfo();
    const title: unknown = typeof info === 'object' && info !== null ? Reflect.get(info, 'Title') : null;
    return typeof title === 'string' ? title : null;
  } catch {
    // Damaged properties do not make the text less readable.
    return null;
  }
}

/** The title of the properties is often that of the template or the file; it counts only where the first page shows it too. */
function confirmTitle(title: string | null, firstPage: string): string | null {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const folded = fold(title ?? '');
  return title !== null && folded !== '' && fold(firstPage).includes(folded) ? title.replace(/\s+/g, ' ').trim() : null;
}

function joinLines(lines: readonly PageLine[]): { readonly text: string; readonly places: readonly PlaceMark[] } {
  const places: PlaceMark[] = [];
  let text = '';
  let page = 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0) text += '\n';
    if (line.page !== page) places.push({ offset: text.length, place: { page: line.page } });
    page = line.page;
    text += line.text;
  }
  return { text, places };
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function reportEmptyPages(path: string, pages: readonly string[]): Problem[] {
  const empty = pages.flatMap((page, index) => (countLetters(page) === 0 ? [index + 1] : []));
  // One or two empty pages are blank paper; more are pictures between pages of text.
  if (empty.length < 3 && empty.length * 3 < pages.length) return [];
  const message = `${empty.length} of ${pages.length} pages of ${quotePath(path)} have no text, the first is page ${empty[0]}`;
  return [createProblem('no-text-layer', message, { where: `${path}:page ${empty[0]}` })];
}
