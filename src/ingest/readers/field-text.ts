import { Parser } from 'htmlparser2';
import { toPlainText } from './html-text.js';
import { mendMojibake } from './mend-mojibake.js';
import type { PlainText } from './text-builder.js';

const TAG_NAMES =
  'a abbr address article b big blockquote body br center code dd div dl dt em font footer h[1-6] head header hr html i img ins li main ' +
  'meta o:p ol p pre s script section small span strike strong style sub sup table tbody td tfoot th thead title tr u ul';

/** A whole tag of HTML: a known name, then its end or an attribute. `a < b` and `<b and c` are none. */
const TAG = new RegExp(`<(?:/(?:${alternatives()})\\s*>|(?:${alternatives()})(?:\\s*/?>|\\s+[a-z:-]+\\s*=))`, 'i');

/** The same with its angle brackets escaped, once or more often. */
const ESCAPED_TAG = new RegExp(`&(?:amp;)*(?:lt|#0*60|#x0*3c);(?:/?(?:${alternatives()}))(?=[\\s/&>])`, 'i');

const BLOCK_TAG = /<(?:p|br|div|li|ul|ol|tr|table|h[1-6]|section|article)(?=[\s/>])/gi;

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/gi;

/** Markup escaped more often than this is not meant to be read as markup. */
const MAX_ESCAPES = 3;

/**
 * Turns a field of an export into plain text: HTML in it, also escaped once or twice (`&lt;p&gt;`), becomes lines and headings;
 * stray entities (`&amp;`, `&#39;`) are decoded; a bare `<` or `&` (`a < b`, `R&D`) stays; UTF-8 once misread as windows-1252 is mended.
 */
export function fieldToPlainText(value: string): PlainText {
  const mended = mendMojibake(value);
  if (!mended.includes('<') && !mended.includes('&')) return { text: normalizeLineEnds(mended), headings: [] };
  const unescaped = unescapeMarkup(mended);
  if (!TAG.test(unescaped)) return { text: normalizeLineEnds(decodeEntities(unescaped)), headings: [] };
  return toPlainText(unescaped, { keepLineBreaks: hasMeaningfulLineBreaks(unescaped) });
}

/** As `fieldToPlainText`, the text alone: for titles, names and places. */
export function unescapeFieldText(value: string): string {
  return fieldToPlainText(value).text;
}

function alternatives(): string {
  return TAG_NAMES.replaceAll(' ', '|');
}

function unescapeMarkup(value: string): string {
  let text = value;
  for (let times = 0; times < MAX_ESCAPES && !TAG.test(text) && ESCAPED_TAG.test(text); times++)
    text = decodeEntities(text);
  return text;
}

/** Where line breaks outnumber block tags, the tags only decorate a text whose lines are lines. */
function hasMeaningfulLineBreaks(html: string): boolean {
  const breaks = html.match(/\n|\r(?!\n)/g)?.length ?? 0;
  return breaks > (html.match(BLOCK_TAG)?.length ?? 0) * 2;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, decodeEntity).replace(/\u00A0/g, ' ');
}

const DECODED = new Map<string, string>();

function decodeEntity(entity: string): string {
  const known = DECODED.get(entity);
  if (known !== undefined) return known;
  let text = '';
  const parser = new Parser({
    ontext: (piece) => {
      text += piece;
    },
  });
  parser.end(entity);
  // Numeric entities have a million forms; the map is for the few that repeat.
  if (DECODED.size < 2_000) DECODED.set(entity, text);
  return text;
}

function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
