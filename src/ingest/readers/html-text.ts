import { Parser } from 'htmlparser2';
import { type PlainText, type Span, TextBuilder } from './text-builder.js';
import { takeTitleHeading } from './title-heading.js';

export type { PlainText, Span } from './text-builder.js';

/** The text of an HTML page with what it says of itself. */
export interface PageText extends PlainText {
  /** Content of the title element; `null` where there is none. */
  readonly title: string | null;
  /** Text of the h1 that begins the text or is the only one; `null` elsewhere. */
  readonly titleHeading: string | null;
  /** The first main element, else the only article; `null` where there is neither. */
  readonly main: Span | null;
}

const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed audio video canvas nav select button textarea datalist map'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(
  (
    'address article aside blockquote body details dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main ol p pre section ' +
    'summary table ul'
  ).split(' '),
);
const LINES = new Set('caption center dd div dt figcaption legend li option tbody tfoot thead tr'.split(' '));
const BOLD = new Set(['b', 'strong']);
const HEADING = /^h[1-6]$/;

/**
 * Turns HTML into plain text: block elements end lines, list items begin with `- `, table cells are separated by ` | `, entities are
 * decoded, white space is folded; scripts, styles, navigation and forms are left out. Headings are h1 to h6 and lines wholly in bold.
 * With `keepLineBreaks` the line breaks of the source count, for text that holds a few tags only.
 */
export function toPlainText(html: string, options: { readonly keepLineBreaks?: boolean } = {}): PlainText {
  const { text, headings } = toPageText(html, options);
  return { text, headings };
}

/** As `toPlainText`, with the title and the main part of a page. */
export function toPageText(html: string, options: { readonly keepLineBreaks?: boolean } = {}): PageText {
  const walk = new PageWalk(options.keepLineBreaks === true);
  const parser = new Parser({
    onopentag: (name, attributes) => walk.open(name, attributes),
    onclosetag: (name) => walk.close(name),
    ontext: (text) => walk.addText(text),
  });
  parser.write(html);
  parser.end();
  return walk.finish();
}

class PageWalk {
  private readonly builder = new TextBuilder();
  private readonly openBold: boolean[] = [];
  private readonly openRows: { hasCell: boolean }[] = [];
  private readonly regions: Record<'main' | 'article', Span[]> = { main: [], article: [] };
  private readonly openRegions: { name: 'main' | 'article'; start: number }[] = [];
  private skipped = 0;
  private bold = 0;
  private lists = 0;
  private preformatted = 0;
  private inTitle = false;
  private title = '';
  private readonly firstRank: Span[] = [];
  private firstRankStart = 0;

  constructor(private readonly keepLineBreaks: boolean) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const isSkipped = SKIPPED.has(name) || attributes.hidden !== undefined;
    // An element that is left out is counted even inside another, so that each closing tag finds its own.
    if (this.skipped > 0 || (isSkipped && !isVoid(name))) {
      if (name === 'nav') this.builder.breakLine(1);
      if (!isVoid(name)) this.skipped++;
      return;
    }
    if (!isVoid(name)) {
      const isBold = BOLD.has(name) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributes.style ?? '');
      this.openBold.push(isBold);
      if (isBold) this.bold++;
    }
    this.openBlock(name);
  }

  close(name: string): void {
    if (isVoid(name)) return;
    if (this.skipped > 0) {
      this.skipped--;
      return;
    }
    if (this.openBold.pop() === true) this.bold--;
    this.closeBlock(name);
  }

  addText(text: string): void {
    if (this.skipped > 0) return;
    if (this.inTitle) {
      this.title += text;
      return;
    }
    if (this.preformatted === 0 && !this.keepLineBreaks) {
      this.builder.add(text, this.bold > 0);
      return;
    }
    const lines = text.split(/\r\n|[\r\n]/);
    for (const [index, line] of lines.entries()) {
      const isEmpty = line.trim() === '' && index < lines.length - 1;
      if (index > 0) this.builder.breakLine(isEmpty ? 2 : 1);
      this.builder.add(line, this.bold > 0);
    }
  }

  finish(): PageText {
    const { text, headings } = this.builder.finish();
    const title = this.title.replace(/\s+/g, ' ').trim();
    return {
      text,
      headings,
      title: title === '' ? null : title,
      titleHeading: takeTitleHeading(text, this.firstRank),
      // Several articles are a list of teasers, none of them the page.
      main: this.regions.main[0] ?? (this.regions.article.length === 1 ? (this.regions.article[0] ?? null) : null),
    };
  }

  private openBlock(name: string): void {
    if (name === 'title') this.inTitle = true;
    else if (name === 'tr') this.openRows.push({ hasCell: false });
    else if (name === 'pre') this.preformatted++;
    else if (name === 'main' || name === 'article') this.openRegions.push({ name, start: this.builder.length });
    if (name === 'td' || name === 'th') {
      const row = this.openRows.at(-1);
      this.builder.beginCell(row?.hasCell !== true);
      if (row !== undefined) row.hasCell = true;
    } else if (name === 'li') {
      this.builder.beginItem();
    } else {
      this.breakAt(name);
    }
    if (name === 'ul' || name === 'ol') this.lists++;
    if (HEADING.test(name)) this.builder.beginHeading();
    if (name === 'h1') this.firstRankStart = this.builder.length;
  }

  private closeBlock(name: string): void {
    if (HEADING.test(name)) this.builder.endHeading();
    // A heading that holds a picture only names nothing.
    if (name === 'h1' && this.builder.length > this.firstRankStart) {
      this.firstRank.push({ start: this.firstRankStart, end: this.builder.length });
    }
    if (name === 'title') this.inTitle = false;
    else if (name === 'tr') this.openRows.pop();
    else if (name === 'pre') this.preformatted--;
    else if (name === 'ul' || name === 'ol') this.lists--;
    else if (name === 'main' || name === 'article') this.closeRegion();
    if (name === 'td' || name === 'th') this.builder.endCell();
    else if (name === 'li') this.builder.endItem();
    else this.breakAt(name);
  }

  private breakAt(name: string): void {
    // Paragraphs inside lists and cells are usually one a line; empty lines would tear the list apart.
    if (name === 'br') this.builder.breakLineAgain();
    else if (PARAGRAPHS.has(name)) this.builder.breakLine(this.lists > 0 || this.openRows.length > 0 ? 1 : 2);
    else if (LINES.has(name)) this.builder.breakLine(1);
  }

  private closeRegion(): void {
    const region = this.openRegions.pop();
    const isInside = this.openRegions.some((outer) => outer.name === region?.name);
    if (region !== undefined && !isInside) {
      this.regions[region.name].push({ start: region.start, end: this.builder.length });
    }
  }
}

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

function isVoid(name: string): boolean {
  return VOID.has(name);
}
