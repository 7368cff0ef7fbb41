import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/ingest/readers/html.js';
import { toReaderInput } from '../../../helpers/reader-input.js';

const read = (html: string | Buffer) => readHtml(toReaderInput('page.html', html));

describe('readHtml', () => {
  it('reads the main part, its headings where they stand in it', async () => {
    const page = await read(
      '<html><head><title>Site</title></head><body><p>Menu</p><main> <h1>Soil Science</h1><p>Clay and sand in the field.</p></main>' +
        '<p>Foot</p></body></html>',
    );
    expect(page.text).toBe('Soil Science\n\nClay and sand in the field.');
    expect(page.headings).toEqual([{ start: 0, end: 12 }]);
    expect(page.title).toBe('Soil Science');
    expect(page.places).toEqual([
      { offset: 0, place: { line: 1 } },
      { offset: 13, place: { line: 2 } },
      { offset: 14, place: { line: 3 } },
    ]);
  });

  it('reads the whole page where the main part is only a teaser', async () => {
    const page = await read(`<main>Hi</main><p>${'The course itself stands here. '.repeat(5)}</p>`);
    expect(page.text).toContain('The course itself');
  });

  it('falls back to the title element', async () => {
    expect((await read('<title> Soil\n Science </title><p>text</p>')).title).toBe('Soil Science');
  });

  it('reads the encoding the page declares', async () => {
    const page = await read(
      Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), Buffer.from('cff0e8e2e5f2', 'hex')]),
    );
    expect(page).toMatchObject({ text: 'Привет', encoding: 'windows-1251' });
  });

  it('rejects a page without text', async () => {
    await expect(read('<html><body><script>x</script></body></html>')).rejects.toMatchObject({ code: 'empty-file' });
  });
});
