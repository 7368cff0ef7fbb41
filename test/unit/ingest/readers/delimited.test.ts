import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../../src/ingest/readers/delimited.js';
import type { Problem } from '../../../../src/model/index.js';
import { collect, toReaderInput } from '../../../helpers/reader-input.js';

async function read(content: string | Buffer, options: { path?: string; pieceBytes?: number } = {}) {
  const table = await readDelimited(toReaderInput(options.path ?? 'jobs.csv', content, options.pieceBytes));
  const records = await collect(table.records);
  return { table, records, rows: records.map((record) => record.fields.map(([, value]) => value)) };
}

const messages = (problems: readonly Problem[]): string[] => problems.map((problem) => problem.message);

describe('readDelimited', () => {
  it('gives each row its number and its fields in order', async () => {
    const { table, records } = await read('id,title\n7,Nurse\n8,"Cook, head"\n');
    expect(records).toEqual([
      {
        row: 1,
        fields: [
          ['id', '7'],
          ['title', 'Nurse'],
        ],
      },
      {
        row: 2,
        fields: [
          ['id', '8'],
          ['title', 'Cook, head'],
        ],
      },
    ]);
    expect(table).toMatchObject({ shape: 'table', format: 'csv', delimiter: ',', encoding: 'utf-8', problems: [] });
  });

  it('keeps both fields where two columns share a name', async () => {
    const { records } = await read('exp,exp\n1,2\n');
    expect(records[0]?.fields).toEqual([
      ['exp', '1'],
      ['exp', '2'],
    ]);
  });

  it('keeps line breaks and doubled quotes inside quoted cells', async () => {
    expect((await read('a,b\n"one\ntwo","say ""hi"""\n')).rows).toEqual([['one\ntwo', 'say "hi"']]);
  });

  it('keeps quotes in the middle of a cell', async () => {
    expect((await read('a,b\n5" pipe,"the "best" one"\n')).rows).toEqual([['5" pipe', '"the "best" one"']]);
  });

  it('reads a file that mixes line ends', async () => {
    expect((await read('a,b\r\n1,2\n3,4\r\n')).rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('reads a file with bare carriage returns', async () => {
    expect((await read('a,b\r1,2\r3,4\r')).rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('allows blanks around quoted cells', async () => {
    expect((await read('a, b\n1, "x, y" \n')).rows).toEqual([['1', 'x, y']]);
  });

  it('leaves out empty lines without counting them', async () => {
    expect((await read('\na,b\n\n1,2\n\n3,4\n')).records.map((record) => record.row)).toEqual([1, 2]);
  });

  it('reads one column without cutting it at commas', async () => {
    const { table, rows } = await read('skill\nPython\nSQL, advanced\nR\n');
    expect(rows).toEqual([['Python'], ['SQL, advanced'], ['R']]);
    expect(table.delimiter).toBeNull();
  });

  it('calls a table with tabs tsv and keeps its empty cells', async () => {
    const { table, rows } = await read('a\tb\tc\n\t\tx\n1\t\t\n', { path: 'jobs.txt' });
    expect(table.format).toBe('tsv');
    expect(rows).toEqual([
      ['', '', 'x'],
      ['1', '', ''],
    ]);
  });

  it('reads windows-1252 and tells so', async () => {
    const { table, rows } = await read(Buffer.from('id,text\n1,the patient\x92s\n', 'latin1'));
    expect(rows).toEqual([['1', 'the patient’s']]);
    expect(table.encoding).toBe('windows-1252');
  });

  it('reports uneven rows once, with counts and the first', async () => {
    const { table, records } = await read('a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,\n');
    expect(records[2]?.fields).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
      ['column 4', '4'],
    ]);
    expect(table.problems).toHaveLength(1);
    expect(table.problems[0]).toMatchObject({ code: 'ragged-rows', severity: 'warning', where: 'jobs.csv:2' });
    expect(messages(table.problems)).toEqual([
      '2 rows of "jobs.csv" have another number of cells than the header (1 more, 1 fewer), the first is row 2',
    ]);
  });

  it.each([65_536, 5])('loses no row to a quote that is never closed, in pieces of %i bytes', async (pieceBytes) => {
    const { table, rows } = await read('a,b,c\n1,x,y\n2,"open,z\n3,x,y\n4,x,y\n', { pieceBytes });
    expect(rows).toEqual([
      ['1', 'x', 'y'],
      ['2', '"open', 'z'],
      ['3', 'x', 'y'],
      ['4', 'x', 'y'],
    ]);
    expect(table.problems).toHaveLength(1);
    expect(table.problems[0]).toMatchObject({ code: 'skipped-rows', where: 'jobs.csv:2' });
  });

  it('gives up loudly where every line opens a quote', async () => {
    const lines = Array.from({ length: 50 }, (_, index) => `${index},"x,y`).join('\n');
    const { table } = await read(`a,b,c\n${lines}\n`);
    expect(table.problems.map((problem) => problem.severity)).toContain('error');
  });

  it('reads rows longer than the default limit of the parser', async () => {
    const long = 'word '.repeat(60_000).trim();
    expect((await read(`a,b\n1,${long}\n2,"${long}"\n3,x\n`)).rows).toEqual([
      ['1', long],
      ['2', long],
      ['3', 'x'],
    ]);
  });

  it('passes over title lines and says so', async () => {
    const { table, records } = await read(
      'Export 2026\n\nid,title,place\n1,Nurse,Ward\n2,Cook,Kitchen\n3,Porter,Gate\n',
    );
    expect(records[0]).toEqual({
      row: 1,
      fields: [
        ['id', '1'],
        ['title', 'Nurse'],
        ['place', 'Ward'],
      ],
    });
    expect(table.problems[0]).toMatchObject({ code: 'title-lines', severity: 'info' });
  });

  it('counts the first row of a table without a header', async () => {
    const { records } = await read('1,Nurse\n2,Cook\n');
    expect(records.map((record) => record.row)).toEqual([1, 2]);
    expect(records[0]?.fields).toEqual([
      ['column 1', '1'],
      ['column 2', 'Nurse'],
    ]);
  });

  it('gives no record for a header alone', async () => {
    expect((await read('id,title,text\n')).records).toEqual([]);
  });

  it('gives back any table written by the rules, however it is cut into pieces', async () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\0\r]/g, '').trim());
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 64 }), async (cells, pieceBytes) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const csv = [['alpha', 'beta', 'gamma'], ...cells].map((row) => row.map(quote).join(',')).join('\r\n');
        expect((await read(csv, { pieceBytes })).rows).toEqual(cells);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
