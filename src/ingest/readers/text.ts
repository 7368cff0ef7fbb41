import type { RawText } from '../raw.js';
import { cannotRead } from './cannot-read.js';
import { decodeWhole, reportReplaced } from './decode.js';
import { markLines } from './mark-lines.js';
import { mendMojibake } from './mend-mojibake.js';
import { type ReaderInput, readWhole } from './reader.js';

/** Reads plain text as it stands, line ends made equal. Rejects with `empty-file`. */
export async function readText(input: ReaderInput): Promise<RawText> {
  const decoded = decodeWhole(await readWhole(input));
  const text = mendMojibake(decoded.text).replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw cannotRead('empty-file', { path: input.path, why: 'it is empty' });
  return {
    shape: 'text',
    format: 'text',
    encoding: decoded.encoding,
    text,
    places: markLines(text),
    headings: [],
    title: null,
    fields: [],
    problems: reportReplaced(input.path, decoded),
  };
}
