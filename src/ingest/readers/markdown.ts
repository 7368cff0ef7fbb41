import type { RawText } from '../raw.js';
import { cannotRead } from './cannot-read.js';
import { decodeWhole, reportReplaced } from './decode.js';
import { readFrontMatter } from './front-matter.js';
import { toMarkdownText } from './markdown-text.js';
import { mendMojibake } from './mend-mojibake.js';
import { type ReaderInput, readWhole } from './reader.js';

/**
 * Reads Markdown as text without its marks, with the line of the source for each line and with YAML front matter as fields. The title
 * is that of the front matter, else the heading that names the document. Rejects with `empty-file` where there is neither text nor front matter.
 */
export async function readMarkdown(input: ReaderInput): Promise<RawText> {
  const decoded = decodeWhole(await readWhole(input));
  const source = mendMojibake(decoded.text).replace(/\r\n?/g, '\n');
  const matter = await readFrontMatter(source, input.path);
  const { text, headings, places, title } = toMarkdownText(matter.body, matter.firstLine);
  if (text === '' && matter.fields.length === 0)
    throw cannotRead('empty-file', { path: input.path, why: 'it holds no text' });
  const named = matter.fields.find(([name, value]) => name.toLowerCase() === 'title' && value.trim() !== '')?.[1];
  return {
    shape: 'text',
    format: 'markdown',
    encoding: decoded.encoding,
    text,
    places,
    headings,
    title: named?.trim() ?? title,
    fields: matter.fields,
    problems: [...matter.problems, ...reportReplaced(input.path, decoded)],
  };
}
