import { createProblem } from '../../errors/index.js';
import type { Problem } from '../../model/index.js';
import type { RawRecord, RawTable } from '../raw.js';
import { cannotRead, quotePath } from './cannot-read.js';
import { createDecoder, decodeStream, decodeWhole, reportReplaced } from './decode.js';
import { findRecordList, type JsonRecord } from './find-record-list.js';
import { flattenRecord } from './flatten-record.js';
import { readNdjsonRecords } from './ndjson-records.js';
import { parseJson, toLineAndColumn } from './parse-json.js';
import { HEAD_BYTES, type ReaderInput, readWhole } from './reader.js';

/**
 * Reads JSON: one object a line as a stream, else the whole file at once. Which of the two is decided by the content, not by the
 * name. Rejects with `empty-file`, `broken-json` (with line and column) and `too-large`.
 */
export async function readJson(input: ReaderInput): Promise<RawTable> {
  const head = decodeWhole(input.head).text;
  if (head.trim() === '') throw cannotRead('empty-file', { path: input.path, why: 'it is empty' });
  const isWhole = input.head.length < HEAD_BYTES;
  return isNdjson(head, { path: input.path, isWhole }) ? readLines(input) : readOne(input);
}

function isNdjson(head: string, options: { readonly path: string; readonly isWhole: boolean }): boolean {
  const text = head.trimStart();
  if (text.startsWith('[')) return false;
  if (text.startsWith('\u001E')) return true;
  const end = text.indexOf('\n');
  const isNamed = /\.(?:ndjson|jsonl|jsonlines)(?:\.gz)?$/i.test(options.path);
  // A first line that does not end in sight says nothing; then the name decides.
  if (end === -1) return isNamed && !options.isWhole;
  const isObjectLine = 'value' in parseJson(text.slice(0, end));
  // With more lines than one and a name that says so, a broken first line is only a broken line.
  return isObjectLine || (isNamed && text.slice(end).includes('\n{'));
}

function readLines(input: ReaderInput): RawTable {
  const decoder = createDecoder();
  const problems: Problem[] = [];
  return {
    shape: 'table',
    format: 'ndjson',
    get encoding() {
      return decoder.encoding;
    },
    delimiter: null,
    records: withEnd(readNdjsonRecords(decodeStream(input.chunks, decoder), { path: input.path, problems }), () => {
      problems.push(...reportReplaced(input.path, decoder));
    }),
    problems,
  };
}

async function* withEnd<T>(items: AsyncIterable<T>, end: () => void): AsyncGenerator<T> {
  yield* items;
  end();
}

async function readOne(input: ReaderInput): Promise<RawTable> {
  const decoded = decodeWhole(await readWhole(input));
  const parsed = parseJson(decoded.text);
  if (!('value' in parsed)) {
    const { line, column } = toLineAndColumn(decoded.text, parsed.brokenAt);
    const why = `the JSON is broken at ${line}:${column}`;
    throw cannotRead('broken-json', { path: input.path, why });
  }
  const { records, leftOut } = findRecordList(parsed.value);
  const problems = [...reportReplaced(input.path, decoded), ...reportLeftOut(input.path, leftOut)];
  return {
    shape: 'table',
    format: 'json',
    encoding: decoded.encoding,
    delimiter: null,
    records: toRecords(records),
    problems,
  };
}

async function* toRecords(records: readonly JsonRecord[]): AsyncGenerator<RawRecord> {
  let row = 0;
  for (const record of records) yield { row: ++row, fields: flattenRecord(record) };
}

function reportLeftOut(path: string, count: number): Problem[] {
  if (count === 0) return [];
  const values = count === 1 ? '1 value' : `${count} values`;
  const message = `${values} in ${quotePath(path)} ${count === 1 ? 'is no object' : 'are no objects'} and left out`;
  return [createProblem('skipped-rows', message, { where: path, hint: 'records are JSON objects in a list' })];
}
