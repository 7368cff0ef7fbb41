import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/ingest/readers/text.js';
import { toReaderInput } from '../../../helpers/reader-input.js';

describe('readText', () => {
  it('makes line ends equal and marks each line', async () => {
    const raw = await readText(toReaderInput('a.txt', 'one\r\n\rtwo\nthree'));
    expect(raw.text).toBe('one\n\ntwo\nthree');
    expect(raw.places).toEqual([
      { offset: 0, place: { line: 1 } },
      { offset: 4, place: { line: 2 } },
      { offset: 5, place: { line: 3 } },
      { offset: 9, place: { line: 4 } },
    ]);
    expect(raw).toMatchObject({ headings: [], title: null, fields: [], problems: [] });
  });

  it('rejects blanks', async () => {
    await expect(readText(toReaderInput('a.txt', ' \n '))).rejects.toMatchObject({
      code: 'empty-file',
      where: 'a.txt',
    });
  });
});
