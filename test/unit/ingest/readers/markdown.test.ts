import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../src/ingest/readers/markdown.js';
import { toReaderInput } from '../../../helpers/reader-input.js';

async function read(markdown: string) {
  const raw = await readMarkdown(toReaderInput('course.md', markdown));
  const { text } = raw;
  const lineOf = (words: string): number | undefined => {
    const at = text.indexOf(words);
    return raw.places.findLast((mark) => mark.offset <= at)?.place.line;
  };
  return { ...raw, lineOf, headingTexts: raw.headings.map(({ start, end }) => text.slice(start, end)) };
}

describe('readMarkdown', () => {
  it.each([
    ['**bold**, *soft* and `code`', 'bold, soft and code'],
    ['[a link](http://x.example "t") and <http://y.example>', 'a link and http://y.example'],
    ['* one\n* two\n  * inner', '- one\n- two\n- inner'],
    ['1. one\n2. two', '- one\n- two'],
    ['- [ ] open\n- [x] done', '- open\n- done'],
    ['| Week | Topic |\n|---|---|\n| 1 | *Clay* |\n| 2 | |', 'Week | Topic\n1 | Clay\n2'],
    ['```js\nlet a;\n  b();\n```', 'let a;\n  b();'],
    ['> quoted\n> words', 'quoted\nwords'],
    ['wrapped\nline', 'wrapped\nline'],
    ['one<br>two', 'one\ntwo'],
    ['<!-- note -->\ntext', 'text'],
    ['<div><p>html</p></div>', 'html'],
    ['a < b, C\\#, R&amp;D, snake_case_name', 'a < b, C#, R&D, snake_case_name'],
  ])('turns %j into %j', async (markdown, text) => {
    expect((await read(markdown)).text).toBe(text);
  });

  it('notes headings of all kinds', async () => {
    const raw = await read(
      '# Soil `Science`\n\ntext\n\nMethods\n-------\n\n**Learning outcomes:**\n\ntext **bold** text\n',
    );
    expect(raw.headingTexts).toEqual(['Soil Science', 'Methods', 'Learning outcomes:']);
    expect(raw.title).toBe('Soil Science');
  });

  it('takes the only heading of first rank, or one that begins the text, for the title', async () => {
    expect((await read('intro\n\n# Soil\n\n## Part\n')).title).toBe('Soil');
    expect((await read('# Soil\n\n# Part\n')).title).toBe('Soil');
    expect((await read('intro\n\n# One\n\n# Two\n')).title).toBeNull();
    expect((await read('## Part\n\ntext')).title).toBeNull();
  });

  it('drops the attributes behind a heading and takes a very long one for text', async () => {
    const raw = await read(`## Outcomes {#outcomes .unnumbered}\n\n## About ${'many words '.repeat(30)}\n`);
    expect(raw.headingTexts).toEqual(['Outcomes']);
    expect(raw.text).toContain('many words');
  });

  it('finds the line of each piece of text, front matter counted', async () => {
    const raw = await read(
      '---\nlevel: basic\n---\n# Title\n\nfirst\nsecond\n\n- item\n  goes on\n\n| A | B |\n|---|---|\n| c | d |\n\n```\ncode\n```\n\n> quote\n\nend',
    );
    const lines = ['Title', 'first', 'second', 'item', 'goes on', 'A | B', 'c | d', 'code', 'quote', 'end'].map(
      raw.lineOf,
    );
    expect(lines).toEqual([4, 6, 7, 9, 10, 12, 14, 17, 20, 22]);
  });

  it('reads YAML front matter as fields', async () => {
    const raw = await read(
      '---\ntitle: "Soil: basics"\ntags: [clay, sand]\nhours:\n  lab: 3\ndate: 2026-01-02\n---\ntext',
    );
    expect(raw.fields).toEqual([
      ['title', 'Soil: basics'],
      ['tags', 'clay\nsand'],
      ['hours.lab', '3'],
      ['date', '2026-01-02'],
    ]);
    expect(raw.title).toBe('Soil: basics');
    expect(raw.text).toBe('text');
  });

  it('leaves out broken front matter and says so', async () => {
    const raw = await read('---\ntags: [clay\n---\ntext');
    expect(raw).toMatchObject({ text: 'text', fields: [] });
    expect(raw.problems).toHaveLength(1);
    expect(raw.problems[0]).toMatchObject({ code: 'broken-front-matter', where: 'course.md:1' });
  });

  it('does not take a paragraph between rulers for front matter', async () => {
    expect(await read('---\njust words\n---\nmore')).toMatchObject({
      text: 'just words\n\nmore',
      fields: [],
      problems: [],
    });
  });

  it('reads thousands of nested quotes as they stand', async () => {
    expect((await read(`${'>'.repeat(20_000)} deep`)).text).toContain('deep');
  });

  it('rejects a file without text', async () => {
    await expect(read('<!-- only a comment -->')).rejects.toMatchObject({ code: 'empty-file' });
  });
});
