import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPdf } from '../../../../src/ingest/readers/pdf.js';
import { makePdf } from '../../../helpers/make-documents.js';
import { toReaderInput } from '../../../helpers/reader-input.js';

const read = (bytes: Buffer) => readPdf(toReaderInput('notes.pdf', bytes));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('readPdf', () => {
  it('marks where each page begins', async () => {
    const raw = await read(await makePdf([['Soil Science', 'Clay and sand'], ['Second page of it']]));
    expect(raw.text).toBe('Soil Science\nClay and sand\nSecond page of it');
    expect(raw.places).toEqual([
      { offset: 0, place: { page: 1 } },
      { offset: 27, place: { page: 2 } },
    ]);
    expect(raw).toMatchObject({ format: 'pdf', encoding: null, headings: [], fields: [], problems: [] });
  });

  it('takes the title of the properties only where the first page shows it', async () => {
    const info = { Title: 'Soil  Science' };
    expect((await read(await makePdf([['SOIL SCIENCE', 'Clay and sand']], { info }))).title).toBe('Soil Science');
    expect((await read(await makePdf([['Rock Science', 'Clay and sand']], { info }))).title).toBeNull();
  });

  it('rejects pages that are pictures', async () => {
    await expect(read(await makePdf([[], []]))).rejects.toMatchObject({ code: 'no-text-layer', where: 'notes.pdf' });
  });

  it('says so where many pages are pictures', async () => {
    const raw = await read(await makePdf([['Soil Science is taught here, in many words and more'], [], [], []]));
    expect(raw.problems[0]?.message).toBe('3 of 4 pages of "notes.pdf" have no text, the first is page 2');
  });

  it('rejects a file with a password', async () => {
    const bytes = await makePdf([['secret']], { userPassword: 'a', ownerPassword: 'b' });
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'encrypted',
      message: 'cannot read "notes.pdf": the file is encrypted',
    });
  });

  it('reads a file that only may not be changed', async () => {
    expect((await read(await makePdf([['Words that all may read']], { ownerPassword: 'b' }))).text).toBe(
      'Words that all may read',
    );
  });

  it('rejects what is cut off, without a word on the console', async () => {
    const spies = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const bytes = await makePdf([['Soil Science']]);
    await expect(read(bytes.subarray(0, bytes.length / 2))).rejects.toMatchObject({ code: 'broken-pdf' });
    await expect(read(Buffer.from(`%PDF-1.7\n${'x'.repeat(500)}`))).rejects.toMatchObject({ code: 'broken-pdf' });
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });
});
