import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../src/ingest/readers/json.js';
import { collect, toReaderInput } from '../../../helpers/reader-input.js';

async function read(content: string, options: { path?: string; pieceBytes?: number } = {}) {
  const table = await readJson(toReaderInput(options.path ?? 'jobs.json', content, options.pieceBytes));
  return { table, records: await collect(table.records) };
}

describe('readJson', () => {
  it('reads a list of objects and numbers them from one', async () => {
    const { table, records } = await read('[{"title": "Nurse"}, {"title": "Cook"}]');
    expect(records).toEqual([
      { row: 1, fields: [['title', 'Nurse']] },
      { row: 2, fields: [['title', 'Cook']] },
    ]);
    expect(table).toMatchObject({ shape: 'table', format: 'json', encoding: 'utf-8', delimiter: null, problems: [] });
  });

  it.each(['jobs.json', 'jobs.ndjson'])('reads one object a line as a stream in %s', async (path) => {
    const { table, records } = await read('{"a":1}\r\n\r\n{"a":2}\n', { path, pieceBytes: 3 });
    expect(table.format).toBe('ndjson');
    expect(records).toEqual([
      { row: 1, fields: [['a', '1']] },
      { row: 3, fields: [['a', '2']] },
    ]);
  });

  it('reads one object over many lines in a file named as NDJSON', async () => {
    const { table, records } = await read('{\n  "a": 1\n}\n', { path: 'job.ndjson' });
    expect(table.format).toBe('json');
    expect(records).toHaveLength(1);
  });

  it('reads the text of a record to the letter', async () => {
    const text = '  two  blanks\tand\u00A0<b>tags</b> &amp;\r\n ';
    const { records } = await read(`${JSON.stringify({ id: '1', text })}\n${JSON.stringify({ id: '2', text: '' })}\n`);
    expect(records[0]?.fields).toEqual([
      ['id', '1'],
      ['text', text],
    ]);
  });

  it('reads text sequences', async () => {
    expect((await read('\u001E{"a":1}\n\u001E{"a":2}\n')).records).toHaveLength(2);
  });

  it('goes on after a broken line and tells which it was', async () => {
    const { table, records } = await read('{"a":1}\n{"a":\n[1]\n{"a":4}\n');
    expect(records.map((record) => record.row)).toEqual([1, 4]);
    expect(table.problems).toHaveLength(1);
    expect(table.problems[0]).toMatchObject({ code: 'skipped-rows', severity: 'warning', where: 'jobs.json:2' });
    expect(table.problems[0]?.message).toBe('2 lines of "jobs.json" are not JSON and left out, the first is line 2');
  });

  it('goes on after a broken first line where the name says NDJSON', async () => {
    expect((await read('{"a":\n{"a":2}\n{"a":3}\n', { path: 'x.jsonl' })).records).toHaveLength(2);
  });

  it('rejects a file of lines of which none is JSON', async () => {
    await expect(read('{"a"\n{"b"\n', { path: 'x.jsonl' })).rejects.toMatchObject({
      code: 'broken-json',
      where: 'x.jsonl',
    });
  });

  it('tells line and column where a file is broken', async () => {
    await expect(read('[{"a": 1},\n {"a" 2}]')).rejects.toMatchObject({
      code: 'broken-json',
      message: 'cannot read "jobs.json": the JSON is broken at 2:7',
    });
  });

  it('counts values that are no objects', async () => {
    const { table, records } = await read('[{"a": 1}, 2, "x"]');
    expect(records).toHaveLength(1);
    expect(table.problems[0]?.message).toBe('2 values in "jobs.json" are no objects and left out');
  });

  it('gives no record for an empty list', async () => {
    expect((await read('[]')).records).toEqual([]);
  });

  it('rejects a file of blanks', async () => {
    await expect(read(' \n')).rejects.toMatchObject({ code: 'empty-file' });
  });
});
