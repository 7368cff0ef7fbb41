import { describe, expect, it } from 'vitest';
import { toCellText } from '../../../../src/ingest/readers/cell-text.js';
import { readXlsx } from '../../../../src/ingest/readers/xlsx.js';
import { makeXlsx } from '../../../helpers/make-documents.js';
import { collect, toReaderInput } from '../../../helpers/reader-input.js';

async function read(bytes: Buffer) {
  const table = await readXlsx(toReaderInput('jobs.xlsx', bytes));
  return { table, records: await collect(table.records) };
}

describe('readXlsx', () => {
  it('reads the sheet that holds a table and names the others', async () => {
    const { table, records } = await read(
      await makeXlsx([
        { name: 'Notes', rows: [['About this file'], ['made by HR']] },
        {
          name: 'Jobs',
          rows: [['id', 'title', 'posted'], [1, 'Nurse', new Date(Date.UTC(2026, 0, 2))], [], [2, 'Cook', null]],
        },
      ]),
    );
    expect(records).toEqual([
      {
        row: 1,
        fields: [
          ['id', '1'],
          ['title', 'Nurse'],
          ['posted', '2026-01-02'],
        ],
      },
      {
        row: 3,
        fields: [
          ['id', '2'],
          ['title', 'Cook'],
          ['posted', ''],
        ],
      },
    ]);
    expect(table.problems).toHaveLength(1);
    expect(table.problems[0]).toMatchObject({ code: 'sheets-set-aside', severity: 'info' });
    expect(table.problems[0]?.message).toBe('only the sheet "Jobs" of "jobs.xlsx" was read, not "Notes"');
  });

  it('reads a sheet of one column where there is no other', async () => {
    expect((await read(await makeXlsx([{ name: 'A', rows: [['skill'], ['SQL'], ['R']] }]))).records).toHaveLength(2);
  });

  it('reads more rows than the header needs', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => [index, `title ${index}`]);
    const { records } = await read(await makeXlsx([{ name: 'A', rows: [['id', 'title'], ...rows] }]));
    expect(records).toHaveLength(500);
    expect(records.at(-1)).toEqual({
      row: 500,
      fields: [
        ['id', '499'],
        ['title', 'title 499'],
      ],
    });
  });

  it('rejects an empty workbook', async () => {
    await expect(read(await makeXlsx([{ name: 'A', rows: [] }]))).rejects.toMatchObject({ code: 'empty-file' });
  });

  it('rejects a file that is cut off', async () => {
    const bytes = await makeXlsx([
      {
        name: 'A',
        rows: [
          ['a', 'b'],
          [1, 2],
        ],
      },
    ]);
    await expect(read(bytes.subarray(0, bytes.length - 100))).rejects.toMatchObject({ code: 'broken-archive' });
  });
});

describe('toCellText', () => {
  it.each([
    [new Date(Date.UTC(2026, 4, 6)), '2026-05-06'],
    [new Date(Date.UTC(2026, 4, 6, 13, 5)), '2026-05-06T13:05:00'],
    [new Date(Date.UTC(1899, 11, 30, 9, 30)), '09:30:00'],
    [true, 'true'],
    [1.5, '1.5'],
    [null, ''],
    ['#N/A', ''],
    ['a\r\nb', 'a\nb'],
  ])('writes %s as %j', (value, text) => {
    expect(toCellText(value)).toBe(text);
  });
});
