import { createProblem } from '../../errors/index.js';
import type { Problem } from '../../model/index.js';
import type { RawTable } from '../raw.js';
import { cannotRead, quotePath } from './cannot-read.js';
import { createDecoder, type Decoder, decodeStream, decodeWhole, reportReplaced } from './decode.js';
import { type Dialect, readDelimitedRows } from './delimited-rows.js';
import { HEAD_BYTES, type ReaderInput } from './reader.js';
import { sniffDelimiter } from './sniff-delimiter.js';
import { type TableRow, toTableRecords } from './table-records.js';

/**
 * Reads comma, tab, semicolon or pipe separated text as a stream of records. The delimiter is found by looking at the first lines,
 * whatever the file is called. Rejects with `empty-file`.
 */
export async function readDelimited(input: ReaderInput): Promise<RawTable> {
  const head = decodeWhole(input.head).text;
  if (head.trim() === '') throw cannotRead('empty-file', { path: input.path, why: 'it is empty' });
  const prefer = /\.(?:tsv|tab)(?:\.gz)?$/i.test(input.path) ? '\t' : undefined;
  const complete = input.head.length < HEAD_BYTES;
  const guess = sniffDelimiter(head, { complete, ...(prefer === undefined ? {} : { prefer }) });
  const dialect: Dialect = { delimiter: guess?.delimiter ?? null, bareReturns: !head.includes('\n') };
  const decoder = createDecoder();
  const problems: Problem[] = [];
  return {
    shape: 'table',
    format: dialect.delimiter === '\t' ? 'tsv' : 'csv',
    get encoding() {
      return decoder.encoding;
    },
    delimiter: dialect.delimiter,
    records: toTableRecords(readRows(input, { decoder, dialect, problems }), {
      path: input.path,
      shortRowsMatter: true,
      problems,
      finish: () => problems.push(...reportReplaced(input.path, decoder)),
    }),
    problems,
  };
}

interface Reading {
  readonly decoder: Decoder;
  readonly dialect: Dialect;
  readonly problems: Problem[];
}

async function* readRows(input: ReaderInput, reading: Reading): AsyncGenerator<TableRow[]> {
  const unclosed: number[] = [];
  let position = 0;
  for await (const batch of readDelimitedRows(toUtf8(input.chunks, reading.decoder), reading.dialect)) {
    // The header stands at position 0, so the next position is the number of the next data row.
    if (batch.type === 'rows') yield batch.rows.map((cells) => ({ cells, position: position++ }));
    else if (batch.type === 'unclosed-quote') unclosed.push(position);
    else reading.problems.push(reportGivenUp(input.path, position));
  }
  if (unclosed.length > 0) reading.problems.push(reportUnclosed(input.path, unclosed));
}

function reportUnclosed(path: string, rows: readonly number[]): Problem {
  const quotes =
    rows.length === 1 ? `1 quote, in row ${rows[0]},` : `${rows.length} quotes, the first in row ${rows[0]},`;
  const message = `${quotes} of ${quotePath(path)} never closed; each such line was taken as it stands`;
  return createProblem('skipped-rows', message, { where: `${path}:${rows[0]}` });
}

function reportGivenUp(path: string, position: number): Problem {
  const message = `everything after row ${position - 1} of ${quotePath(path)} was set aside: its quotes or line ends are broken there`;
  return createProblem('skipped-rows', message, { severity: 'error', where: `${path}:${position}` });
}

async function* toUtf8(chunks: AsyncIterable<Buffer>, decoder: Decoder): AsyncGenerator<Buffer> {
  for await (const text of decodeStream(chunks, decoder)) yield Buffer.from(text);
}
