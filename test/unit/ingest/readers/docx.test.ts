import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/ingest/readers/docx.js';
import { makeDocx } from '../../../helpers/make-documents.js';
import { toReaderInput } from '../../../helpers/reader-input.js';

const read = (bytes: Buffer) => readDocx(toReaderInput('notes.docx', bytes));

describe('readDocx', () => {
  it('reads headings, lists and tables', async () => {
    const raw = await read(await makeDocx());
    expect(raw.text).toBe(
      'Soil Science\n\nLearning outcomes\n\n- Classify soils\n- Measure pH\n\nSchedule\n\nWeek | Topic\n1 | Clay',
    );
    expect(raw.headings.map(({ start, end }) => raw.text.slice(start, end))).toEqual([
      'Soil Science',
      'Learning outcomes',
      'Schedule',
    ]);
    expect(raw.title).toBe('Soil Science');
  });

  it('rejects a file that is cut off', async () => {
    const bytes = await makeDocx();
    await expect(read(bytes.subarray(0, bytes.length - 500))).rejects.toMatchObject({
      code: 'broken-archive',
      where: 'notes.docx',
    });
  });

  it('rejects a file with a damaged part', async () => {
    const bytes = Buffer.from(await makeDocx());
    bytes.fill(0x55, 200, 260);
    await expect(read(bytes)).rejects.toMatchObject({ code: 'broken-archive' });
  });

  it('rejects a workbook under the name of a document', async () => {
    const { makeXlsx } = await import('../../../helpers/make-documents.js');
    await expect(read(await makeXlsx([{ name: 'A', rows: [['a']] }]))).rejects.toMatchObject({
      code: 'broken-archive',
    });
  });
});
