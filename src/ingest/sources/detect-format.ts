import type { ErrorCode } from '../../errors/index.js';
import { endingOf, type FormatName, formatOfName } from '../readers/index.js';
import { guessUtf16 } from '../readers/unicode-bytes.js';
import { hintForForeign } from './foreign-formats.js';
import { sniffPlainText, sniffText, type TextHead } from './sniff-text.js';

/** The format of a content, or why it cannot be read. */
export type Detection =
  | { readonly format: FormatName }
  | { readonly code: ErrorCode; readonly why: string; readonly hint?: string };

/** What is known of a content before it is read. */
export interface Content {
  /** Path without the `.gz` of a compressed file; `-` for standard input. */
  readonly path: string;
  /** The first bytes. */
  readonly head: Buffer;
  /** There is nothing after them. */
  readonly isComplete: boolean;
}

/** Tells the format by the first bytes, and by the name where they do not decide. */
export async function detectFormat(content: Content): Promise<Detection> {
  const named = content.path === '-' ? null : formatOfName(content.path);
  const ending = content.path === '-' ? '' : endingOf(content.path);
  const hint = hintForForeign(ending);
  const signed = detectBySignature(content.head, { named, hint });
  if (signed !== null) return signed;
  if (looksBinary(content.head)) return refuseBinary({ named, ending, hint });
  // Web applications often serve tables of text under the name of an old workbook.
  if (hint !== null && ending !== '.xls')
    return { code: 'unknown-format', why: `${ending} files are not among those read`, hint };
  if (named === 'pdf' || named === 'docx' || named === 'xlsx') {
    return { code: 'binary-content', why: `it is text, not ${named.toUpperCase()}` };
  }
  const { decodeWhole } = await import('../readers/decode.js');
  return checkName(named, { text: decodeWhole(content.head).text, isComplete: content.isComplete });
}

/** A name is believed, except where a web page stands in place of data: the login page of the site it was to come from. */
function checkName(named: FormatName | null, head: TextHead): Detection {
  if (named === null) return { format: sniffText(head) };
  if (named === 'text') return { format: sniffPlainText(head) };
  if ((named === 'csv' || named === 'json') && sniffText(head) === 'html') {
    return { code: 'binary-content', why: 'it is a web page, not data', hint: 'export it again, signed in' };
  }
  return { format: named };
}

interface Naming {
  readonly named: FormatName | null;
  readonly hint: string | null;
}

const ZIP = Buffer.from('PK\u0003\u0004');
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

function detectBySignature(head: Buffer, naming: Naming): Detection | null {
  // Some programs write a few bytes before the mark; readers of PDF allow them.
  if (head.subarray(0, 1024).includes('%PDF-')) return { format: 'pdf' };
  if (head.subarray(0, 8).equals(COMPOUND_FILE)) return detectCompoundFile(naming);
  if (head.subarray(0, 4).equals(ZIP)) return detectZip(head, naming);
  if (head.subarray(0, 5).equals(Buffer.from('{\\rtf'))) {
    return { code: 'unknown-format', why: 'it is rich text', hint: 'save it as .docx or .pdf' };
  }
  return null;
}

/** Documents with a password and those of old Office versions share one container; the reader tells them apart. */
function detectCompoundFile({ named, hint }: Naming): Detection {
  if (named === 'docx' || named === 'xlsx') return { format: named };
  return {
    code: 'unknown-format',
    why: 'it was saved by an old version of Office',
    hint: hint ?? 'save it as .docx, .xlsx or .pdf',
  };
}

function detectZip(head: Buffer, { named, hint }: Naming): Detection {
  if (head.includes('word/')) return { format: 'docx' };
  if (head.includes('xl/')) return { format: 'xlsx' };
  if (named === 'docx' || named === 'xlsx') return { format: named };
  if (named !== null) return { code: 'binary-content', why: 'it is a zip archive' };
  return { code: 'unknown-format', why: 'it is a zip archive', hint: hint ?? 'unpack it and name the folder' };
}

function refuseBinary(file: Naming & { readonly ending: string }): Detection {
  if (file.hint !== null)
    return { code: 'unknown-format', why: `${file.ending} files are not among those read`, hint: file.hint };
  if (file.named === 'docx' || file.named === 'xlsx')
    return { code: 'broken-archive', why: 'the file is damaged at its begin' };
  if (file.named === 'pdf') return { code: 'broken-pdf', why: 'the PDF is damaged at its begin' };
  if (file.named !== null) return { code: 'binary-content', why: 'it holds binary data' };
  return { code: 'unknown-format', why: 'its format is not known' };
}

/** UTF-16 is full of NUL bytes, all at odd or all at even places; in other text a rare one is a slip of the program that wrote it. */
function looksBinary(head: Buffer): boolean {
  if (isUtf16(head)) return false;
  let nul = 0;
  let control = 0;
  for (const byte of head) {
    if (byte === 0) nul++;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32 && byte !== 30)) control++;
  }
  return nul * 500 > head.length || control * 50 > head.length;
}

function isUtf16(head: Buffer): boolean {
  const mark = head.length >= 2 ? head.readUInt16BE(0) : 0;
  return mark === 0xfffe || mark === 0xfeff || guessUtf16(head) !== null;
}
