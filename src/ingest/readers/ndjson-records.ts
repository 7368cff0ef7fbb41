import { createProblem } from '../../errors/index.js';
import type { Problem } from '../../model/index.js';
import type { RawRecord } from '../raw.js';
import { cannotRead, quotePath } from './cannot-read.js';
import { flattenRecord, isObject } from './flatten-record.js';
import { parseJson } from './parse-json.js';

/** A line longer than this is taken for something else than NDJSON. */
const MAX_LINE_LENGTH = 64 * 1024 * 1024;

/**
 * Reads one JSON object a line as a stream; `row` is the line number. Lines that are no JSON objects are counted in one problem,
 * added to `problems` at the end. Rejects with `too-large` where a line has no end, with `broken-json` where no line is JSON.
 */
export async function* readNdjsonRecords(
  text: AsyncIterable<string>,
  source: { readonly path: string; readonly problems: Problem[] },
): AsyncGenerator<RawRecord> {
  let row = 0;
  let records = 0;
  const broken: number[] = [];
  for await (const lines of splitLines(text, source.path)) {
    for (const line of lines) {
      row++;
      // A record separator may stand before each text (RFC 7464).
      const content = line.charCodeAt(0) === 0x1e ? line.slice(1) : line;
      if (content.trim() === '') continue;
      const parsed = parseJson(content);
      if ('value' in parsed && isObject(parsed.value)) {
        records++;
        yield { row, fields: flattenRecord(parsed.value) };
      } else {
        broken.push(row);
      }
    }
  }
  if (broken.length === 0) return;
  if (records === 0) {
    throw cannotRead('broken-json', {
      path: source.path,
      why: `line ${broken[0]} is not a JSON object, nor is any other`,
    });
  }
  source.problems.push(reportBroken(source.path, broken));
}

function reportBroken(path: string, rows: readonly number[]): Problem {
  const lines =
    rows.length === 1 ? `line ${rows[0]} of ${quotePath(path)} is` : `${rows.length} lines of ${quotePath(path)} are`;
  const first = rows.length === 1 ? '' : `, the first is line ${rows[0]}`;
  const hint = 'each line has to hold one whole JSON object';
  return createProblem('skipped-rows', `${lines} not JSON and left out${first}`, { where: `${path}:${rows[0]}`, hint });
}

/** Cuts text into lines, handed on as many at a time as a piece of text ends. */
async function* splitLines(text: AsyncIterable<string>, path: string): AsyncGenerator<string[]> {
  let rest: string[] = [];
  let restLength = 0;
  for await (const piece of text) {
    const last = piece.lastIndexOf('\n');
    if (last === -1) {
      rest.push(piece);
      restLength += piece.length;
      if (restLength > MAX_LINE_LENGTH) {
        throw cannotRead('too-large', {
          path,
          why: `a line is longer than ${MAX_LINE_LENGTH / 1024 / 1024} million characters`,
        });
      }
      continue;
    }
    rest.push(piece.slice(0, last));
    yield rest.join('').split('\n');
    rest = [piece.slice(last + 1)];
    restLength = rest[0]?.length ?? 0;
  }
  const end = rest.join('');
  if (end !== '') yield [end];
}
