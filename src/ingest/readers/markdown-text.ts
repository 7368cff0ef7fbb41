import { lexer, type Token, type Tokens } from 'marked';
import type { PlaceMark } from '../../model/index.js';
import { unescapeFieldText } from './field-text.js';
import { toPlainText } from './html-text.js';
import type { PlainText, Span } from './text-builder.js';
import { takeTitleHeading } from './title-heading.js';

/** Text of a Markdown document, each line with the line of the source it comes from. */
export interface MarkdownText extends PlainText {
  readonly places: readonly PlaceMark[];
  /** The first heading of first rank where it begins the text or is the only one; `null` elsewhere. */
  readonly title: string | null;
}

/** A paragraph wholly in bold that is longer than this is emphasis, not a heading. */
const MAX_BOLD_HEADING = 120;

/** A heading longer than this is a paragraph with a wrong mark before it. */
const MAX_HEADING = 200;

/** Rank of a paragraph in bold among headings. */
const LEAST_RANK = 6;

/** Attributes that some converters write behind a heading: `{#outcomes .unnumbered}`. */
const ATTRIBUTES = /\s*\{[#.][^{}]*\}$/;

/** Stands for a line break that is not one in the source, such as that of a `br` tag. */
const ADDED_BREAK = '\u2028';

/**
 * Turns Markdown into plain text: marks are dropped, links leave their text, list items begin with `- `, table cells are separated by
 * ` | `, code stays as it is, comments go. Headings are those of Markdown and paragraphs wholly in bold. `firstLine` is the
 * number of the first line in its file.
 */
export function toMarkdownText(markdown: string, firstLine: number): MarkdownText {
  const writer = new MarkdownWriter();
  try {
    writer.writeBlocks(lexer(markdown), firstLine);
    return writer.finish();
  } catch (error) {
    // Thousands of nested quotes or lists exhaust the stack; such a text is read as it stands.
    if (!(error instanceof RangeError)) throw error;
    const plain = new MarkdownWriter();
    plain.writeLines(markdown, firstLine);
    return plain.finish();
  }
}

class MarkdownWriter {
  private text = '';
  private readonly headings: Span[] = [];
  private readonly firstRank: Span[] = [];
  private readonly places: PlaceMark[] = [];
  /** Line breaks owed before the next line. */
  private owed = 0;
  private prefix = '';

  writeBlocks(tokens: readonly Token[], firstLine: number, isTight = false): void {
    let line = firstLine;
    for (const token of tokens) {
      this.writeBlock(token as Tokens.Generic, line, isTight);
      line += countBreaks(token.raw);
    }
  }

  finish(): MarkdownText {
    return {
      text: this.text,
      headings: this.headings,
      places: this.places.length === 0 ? [{ offset: 0, place: { line: 1 } }] : this.places,
      title: takeTitleHeading(this.text, this.firstRank),
    };
  }

  private writeBlock(token: Tokens.Generic, line: number, isTight: boolean): void {
    const separate = (): void => {
      this.owed = Math.max(this.owed, isTight ? 1 : 2);
    };
    switch (token.type) {
      case 'heading':
        separate();
        this.writeHeading(toInlineText(token.tokens ?? []), { line, depth: Number(token.depth) });
        separate();
        break;
      case 'paragraph':
      case 'text':
        separate();
        this.writeParagraph(token, line);
        separate();
        break;
      case 'list':
        separate();
        this.writeList(token as Tokens.List, line);
        separate();
        break;
      case 'code':
        separate();
        // The fence takes a line of its own.
        this.writeLines(String(token.text), /^ {0,3}[`~]{3}/.test(token.raw) ? line + 1 : line);
        separate();
        break;
      case 'table':
        separate();
        this.writeTable(token as Tokens.Table, line);
        separate();
        break;
      case 'blockquote':
        this.writeBlocks(token.tokens ?? [], line, isTight);
        break;
      case 'html':
        separate();
        this.writeLines(toPlainText(token.raw).text, line);
        separate();
        break;
      default:
        break;
    }
  }

  private writeHeading(text: string, heading: { readonly line: number; readonly depth: number }): void {
    const words = text.replace(/\s+/g, ' ').trim().replace(ATTRIBUTES, '');
    if (words === '') return;
    const start = this.writeLine(words, heading.line);
    if (words.length > MAX_HEADING) return;
    this.headings.push({ start, end: this.text.length });
    if (heading.depth === 1) this.firstRank.push({ start, end: this.text.length });
  }

  private writeParagraph(token: Tokens.Generic, line: number): void {
    const text = toInlineText(token.tokens ?? [{ type: 'text', raw: token.raw, text: String(token.text) } as Token]);
    if (isAllBold(token.tokens ?? []) && text.length <= MAX_BOLD_HEADING && this.prefix === '')
      this.writeHeading(text, { line, depth: LEAST_RANK });
    else this.writeLines(text, line);
  }

  private writeList(list: Tokens.List, firstLine: number): void {
    let line = firstLine;
    for (const item of list.items) {
      this.owed = Math.max(this.owed, 1);
      this.prefix = '- ';
      this.writeBlocks(item.tokens, line, true);
      this.prefix = '';
      line += countBreaks(item.raw);
    }
  }

  private writeTable(table: Tokens.Table, line: number): void {
    const rows = [table.header, ...table.rows];
    for (const [index, row] of rows.entries()) {
      const cells = row
        .map((cell) => toInlineText(cell.tokens).replace(/\s+/g, ' ').trim())
        .filter((cell) => cell !== '');
      this.owed = Math.max(this.owed, 1);
      // The line of dashes under the header holds no text.
      if (cells.length > 0) this.writeLine(cells.join(' | '), index === 0 ? line : line + index + 1);
    }
  }

  writeLines(text: string, firstLine: number): void {
    for (const [index, source] of text.split('\n').entries()) {
      if (index > 0) this.owed = Math.max(this.owed, source.trim() === '' ? 2 : 1);
      for (const [part, content] of source.split(ADDED_BREAK).entries()) {
        if (part > 0) this.owed = Math.max(this.owed, 1);
        if (content.trim() !== '') this.writeLine(content.trimEnd(), firstLine + index);
      }
    }
  }

  private writeLine(content: string, line: number): number {
    if (this.text !== '') this.text += '\n'.repeat(Math.max(1, this.owed));
    this.owed = 0;
    this.places.push({ offset: this.text.length, place: { line } });
    this.text += this.prefix;
    this.prefix = '';
    const start = this.text.length;
    this.text += content;
    return start;
  }
}

/** Writes the text of inline tokens; a break in the source stays a break, so that each line can be found again. */
function toInlineText(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens as readonly Tokens.Generic[]) {
    if (token.type === 'br') text += '\n';
    else if (token.type === 'html') text += /^<br\s*\/?>/i.test(token.raw) ? ADDED_BREAK : '';
    else if (token.type === 'codespan') text += String(token.text);
    else if (token.tokens !== undefined && token.type !== 'image') text += toInlineText(token.tokens);
    else text += unescapeFieldText(String(token.text ?? ''));
  }
  return text.replace(/\n[ \t]+/g, '\n');
}

function isAllBold(tokens: readonly Token[]): boolean {
  const rest = tokens.filter((token) => token.type !== 'strong').map((token) => token.raw);
  return rest.length < tokens.length && !/[\p{L}\p{N}]/u.test(rest.join(''));
}

function countBreaks(raw: string): number {
  let count = 0;
  for (let at = raw.indexOf('\n'); at !== -1; at = raw.indexOf('\n', at + 1)) count++;
  return count;
}
