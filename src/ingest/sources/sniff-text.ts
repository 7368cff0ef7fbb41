import type { FormatName } from '../readers/index.js';
import { isSurelyTable, sniffDelimiter } from '../readers/sniff-delimiter.js';

/** What is known of a text whose format is looked for. */
export interface TextHead {
  /** Its begin. */
  readonly text: string;
  /** There is nothing after it. */
  readonly isComplete: boolean;
}

const HTML_START = /^<(?:!doctype\s+html|html|head|body|meta|title|article|div|h[1-6]|main|ol|p|section|table|ul)\b/i;

/** A short table of names separated by commas reads like prose; a file named as text has to be clearer than that. */
const CLEAR_RECORDS = 10;

/** Tells the format of a text without a name that says it: JSON, HTML, a table, Markdown or plain text. */
export function sniffText(head: TextHead): FormatName {
  if (isJson(head.text)) return 'json';
  if (HTML_START.test(skipComments(head.text))) return 'html';
  if (/^---[ \t]*\r?\n/.test(head.text)) return 'markdown';
  if (isSurelyTable(sniffDelimiter(head.text, { complete: head.isComplete }))) return 'csv';
  return /^ {0,3}#{1,6} \S/m.test(head.text) ? 'markdown' : 'text';
}

/** Tells what a file named as plain text holds in truth: a table, JSON or HTML; else it is text. */
export function sniffPlainText(head: TextHead): FormatName {
  const sniffed = sniffText(head);
  if (sniffed !== 'csv') return sniffed === 'markdown' ? 'text' : sniffed;
  const table = sniffDelimiter(head.text, { complete: head.isComplete });
  if (table === null) return 'text';
  const isClear = table.delimiter === '\t' ? table.records >= 3 : table.records >= CLEAR_RECORDS && table.columns >= 3;
  return isClear ? 'csv' : 'text';
}

function isJson(text: string): boolean {
  const begin = text.startsWith('\u001E') ? text.slice(1) : text;
  return /^\s*(?:\{\s*["}]|\[\s*[[{"\]\d-])/.test(begin);
}

/** Leaves out what may stand before the first element: comments and an XML declaration. */
function skipComments(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : null;
    const at = end === null ? -1 : rest.indexOf(end);
    if (end === null || at === -1) return rest;
    rest = rest.slice(at + end.length).trimStart();
  }
}
