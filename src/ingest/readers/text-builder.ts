/** A stretch of text, UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Plain text with the stretches that the source marks as headings. */
export interface PlainText {
  readonly text: string;
  /** Sorted, not overlapping. */
  readonly headings: readonly Span[];
}

/** A line in bold that is longer than this is emphasis, not a heading. */
const MAX_BOLD_HEADING = 120;

/** A heading element longer than this is a paragraph that only looks like a heading. */
const MAX_HEADING = 200;

/** Characters that are only there for line breaking and search engines. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const LETTER = /[\p{L}\p{N}]/u;

/** Puts text together out of the pieces of a marked-up document: folds white space, breaks lines, notes headings. */
export class TextBuilder {
  private text = '';
  private headings: Span[] = [];
  private boldLines: Span[] = [];
  private lines = 0;
  private lineStart = 0;
  private lineHoldsBold = false;
  private lineHoldsPlain = false;
  private lineHoldsHeading = false;
  /** Line breaks owed before the next text: 1 ends a line, 2 leaves one empty. */
  private owedBreaks = 0;
  private owesSpace = false;
  private owesCellBreak = false;
  private prefix = '';
  private cellIsEmpty = false;
  private headingStart: number | null = null;
  private inHeading = false;

  /** Length of the text so far. */
  get length(): number {
    return this.text.length;
  }

  /** Adds text; white space is folded into single spaces. */
  add(piece: string, isBold: boolean): void {
    const folded = piece.replace(INVISIBLE, '').replace(/\s+/g, ' ');
    if (folded === '') return;
    if (folded === ' ') {
      this.owesSpace = true;
      return;
    }
    if (folded.startsWith(' ')) this.owesSpace = true;
    this.settle();
    const words = folded.trim();
    if (this.inHeading) this.headingStart ??= this.text.length;
    this.text += words;
    // A colon outside the bold text does not make the line less of a heading.
    if (LETTER.test(words)) {
      if (isBold) this.lineHoldsBold = true;
      else this.lineHoldsPlain = true;
    }
    this.owesSpace = folded.endsWith(' ');
  }

  /** Ends the line before the next text, with an empty line where `count` is 2; breaks at the begin of a table cell do not count. */
  breakLine(count: 1 | 2): void {
    if (this.cellIsEmpty) return;
    this.owedBreaks = Math.max(this.owedBreaks, count);
  }

  /** Ends the line; a second time in a row it leaves an empty line. */
  breakLineAgain(): void {
    this.breakLine(this.owedBreaks === 0 ? 1 : 2);
  }

  /** Begins a list item: the next text stands on a line of its own after `- `. */
  beginItem(): void {
    this.breakLine(1);
    this.prefix = '- ';
  }

  /** Ends a list item. */
  endItem(): void {
    this.breakLine(1);
    this.prefix = '';
  }

  /** Begins a table cell; the cells of a row share a line, with ` | ` between them. */
  beginCell(isFirst: boolean): void {
    if (isFirst) {
      this.cellIsEmpty = false;
      this.breakLine(1);
    } else {
      this.owedBreaks = 0;
      this.owesCellBreak = true;
    }
    this.cellIsEmpty = true;
  }

  /** Ends a table cell. */
  endCell(): void {
    this.cellIsEmpty = false;
  }

  beginHeading(): void {
    this.inHeading = true;
    this.headingStart = null;
  }

  endHeading(): void {
    this.inHeading = false;
    if (this.headingStart === null) return;
    this.lineHoldsHeading = true;
    if (this.text.length - this.headingStart <= MAX_HEADING)
      this.headings.push({ start: this.headingStart, end: this.text.length });
  }

  /** Gives the text; lines wholly in bold count as headings unless most of the text is bold. */
  finish(): PlainText {
    this.endLine();
    const bold = this.boldLines.length > 3 && this.boldLines.length * 2 > this.lines ? [] : this.boldLines;
    return { text: this.text, headings: [...this.headings, ...bold].sort((a, b) => a.start - b.start) };
  }

  /** Writes what is owed before text can follow. */
  private settle(): void {
    if (this.text !== '' && this.owedBreaks > 0) {
      this.endLine();
      this.text += '\n'.repeat(this.owedBreaks);
      this.lineStart = this.text.length;
    } else if (this.text.length > this.lineStart) {
      if (this.owesCellBreak) this.text += ' | ';
      else if (this.owesSpace) this.text += ' ';
    }
    if (this.prefix !== '') {
      this.text += this.prefix;
      this.lineHoldsHeading = true;
    }
    this.prefix = '';
    this.owedBreaks = 0;
    this.owesSpace = false;
    this.owesCellBreak = false;
    this.cellIsEmpty = false;
  }

  private endLine(): void {
    const line = { start: this.lineStart, end: this.text.length };
    if (line.end > line.start) this.lines++;
    const isBold = this.lineHoldsBold && !this.lineHoldsPlain;
    if (isBold && !this.lineHoldsHeading && line.end - line.start <= MAX_BOLD_HEADING) this.boldLines.push(line);
    this.lineHoldsBold = false;
    this.lineHoldsPlain = false;
    this.lineHoldsHeading = false;
  }
}
