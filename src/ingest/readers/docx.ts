import type { RawText } from '../raw.js';
import { cannotRead } from './cannot-read.js';
import { toPageText } from './html-text.js';
import { markLines } from './mark-lines.js';
import { assertReadableArchive } from './office-archive.js';
import { type ReaderInput, readWhole } from './reader.js';

/** Word's own title and subtitle are headings like the others. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * Reads a Word document: paragraphs, lists, tables and headings. The title is the heading that names the document. Rejects with
 * `broken-archive`, `encrypted`, `too-large`, and `empty-file` where there is no text.
 */
export async function readDocx(input: ReaderInput): Promise<RawText> {
  const bytes = await readWhole(input);
  assertReadableArchive(bytes, input.path);
  const page = toPageText(await convert(bytes, input.path));
  if (page.text === '') throw cannotRead('empty-file', { path: input.path, why: 'it holds no text' });
  return {
    shape: 'text',
    format: 'docx',
    encoding: null,
    text: page.text,
    places: markLines(page.text),
    headings: page.headings,
    title: page.titleHeading,
    fields: [],
    problems: [],
  };
}

async function convert(bytes: Buffer, path: string): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  // Pictures would be written into the HTML as text a hundred times longer than the document.
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { styleMap: STYLES, convertImage });
    return value;
  } catch (cause) {
    throw cannotRead('broken-archive', { path, why: 'it is not a whole Word document' }, { cause });
  }
}
