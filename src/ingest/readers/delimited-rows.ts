import { type Options, type Parser, parse } from 'csv-parse';
import { parse as parseWhole } from 'csv-parse/sync';

/** What comes out of delimited text, several rows at a time: handing on each row alone would cost more than cutting it. */
export type RowBatch =
  | { readonly type: 'rows'; readonly rows: readonly (readonly string[])[] }
  /** A quote that is never closed: its line was taken as it stands and reading went on after it. */
  | { readonly type: 'unclosed-quote' }
  /** A line without end, or too many unclosed quotes: the rest was given up. */
  | { readonly type: 'given-up' };

/** How delimited text is written. */
export interface Dialect {
  /** `null` where the text is one column. */
  readonly delimiter: string | null;
  /** The lines end in a bare carriage return, as old Macintosh files do. */
  readonly bareReturns: boolean;
}

/** A control character made for separating, which no export uses. */
const NO_DELIMITER = '\u001F';

/** A row longer than this is taken for the work of an unclosed quote. */
const MAX_ROW_BYTES = 10 * 1024 * 1024;

/** Each unclosed quote costs another pass over what follows it. */
const MAX_RECOVERIES = 20;

/** Cuts delimited UTF-8 text into rows; empty lines are left out, and a quote that is never closed costs its own line only. */
export async function* readDelimitedRows(chunks: AsyncIterable<Buffer>, dialect: Dialect): AsyncGenerator<RowBatch> {
  const source = new ReplayableSource(chunks);
  try {
    for (let recoveries = 0; ; recoveries++) {
      yield* readUntilUnclosedQuote(source, dialect);
      if (source.isRead && !source.isUnclosed) return;
      if (!source.isUnclosed || recoveries === MAX_RECOVERIES) {
        yield { type: 'given-up' };
        return;
      }
      yield { type: 'unclosed-quote' };
      yield { type: 'rows', rows: parseWhole(source.takeLine(), { ...toOptions(dialect), quote: null }) };
    }
  } finally {
    await source.close();
  }
}

async function* readUntilUnclosedQuote(source: ReplayableSource, dialect: Dialect): AsyncGenerator<RowBatch> {
  source.begin();
  let rows: string[][] = [];
  const parser: Parser = parse({
    ...toOptions(dialect),
    skip_records_with_error: true,
    on_skip: () => {
      source.isUnclosed = true;
      return undefined;
    },
    // Taking the rows here and passing nothing on spares the parser's own stream of rows.
    on_record: (cells: string[]) => {
      source.consumed = parser.info.bytes;
      rows.push(cells);
      return null;
    },
  });
  for await (const chunk of source.read()) {
    await new Promise<void>((resolve, reject) => {
      parser.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
    if (rows.length > 0) yield { type: 'rows', rows };
    rows = [];
  }
  await new Promise<void>((resolve) => {
    parser.end(resolve);
  });
  if (rows.length > 0) yield { type: 'rows', rows };
}

function toOptions(dialect: Dialect): Options<string[]> {
  return {
    delimiter: dialect.delimiter ?? NO_DELIMITER,
    record_delimiter: dialect.bareReturns ? ['\r'] : ['\r\n', '\n'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: dialect.delimiter !== '\t',
  };
}

/** Chunks that can be read again from the end of the last whole row. */
class ReplayableSource {
  /** Bytes of this pass that made whole rows; the parser counts them. */
  consumed = 0;
  /** This pass ended inside a quoted cell. */
  isUnclosed = false;
  /** All chunks have been handed out at least once. */
  isRead = false;
  private readonly chunks: AsyncIterator<Buffer>;
  private kept: Buffer[] = [];
  /** Where in this pass the first kept chunk begins. */
  private keptFrom = 0;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  begin(): void {
    this.consumed = 0;
    this.keptFrom = 0;
    this.isUnclosed = false;
  }

  async *read(): AsyncGenerator<Buffer> {
    let fed = 0;
    for (const chunk of [...this.kept]) {
      fed += chunk.length;
      yield chunk;
    }
    while (!this.isRead && fed - this.consumed <= MAX_ROW_BYTES) {
      const next = await this.chunks.next();
      if (next.done === true) {
        this.isRead = true;
        return;
      }
      this.dropConsumed();
      this.kept.push(next.value);
      fed += next.value.length;
      yield next.value;
    }
  }

  /** Takes the line that begins after the last whole row out of what is read next. */
  takeLine(): Buffer {
    const rest = Buffer.concat(this.kept).subarray(this.consumed - this.keptFrom);
    let from = 0;
    while (rest[from] === 0x0a || rest[from] === 0x0d) from++;
    let to = from;
    while (to < rest.length && rest[to] !== 0x0a && rest[to] !== 0x0d) to++;
    this.kept = [rest.subarray(to)];
    return rest.subarray(from, to);
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  private dropConsumed(): void {
    let [first] = this.kept;
    while (first !== undefined && this.keptFrom + first.length <= this.consumed) {
      this.keptFrom += first.length;
      this.kept.shift();
      [first] = this.kept;
    }
  }
}
