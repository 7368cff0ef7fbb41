import { describe, expect, it } from 'vitest';
import { toPageLines } from '../../../../src/ingest/readers/pdf-lines.js';

const texts = (pages: readonly string[]): string[] => toPageLines(pages).map((line) => line.text);

describe('toPageLines', () => {
  it('joins a word cut at the end of a line and keeps the line where it was', () => {
    expect(texts(['public adminis-\ntration, and more\nlast'])).toEqual(['public administration,', 'and more', 'last']);
  });

  it('joins a word cut at the end of a page', () => {
    expect(toPageLines(['the organi-\n1', 'zation acts\n2'])).toEqual([
      { text: 'the organization', page: 1 },
      { text: 'acts', page: 2 },
    ]);
  });

  it('keeps the hyphen of a compound', () => {
    expect(texts(['an evidence-\nbased plan'])).toEqual(['an evidence-based', 'plan']);
  });

  it.each(['grades A, B-\nc', 'see https://x.example/a-\nb', 'the years 2020-\nlater', 'a dash -\nthen'])(
    'leaves %j alone',
    (page) => {
      expect(texts([page])).toEqual(page.split('\n'));
    },
  );

  it('leaves out a line that a cut word has used up', () => {
    expect(texts(['pol-\nicy\nnext'])).toEqual(['policy', 'next']);
  });

  it('leaves out headers and footers that run through the pages', () => {
    const pages = [1, 2, 3, 4].map(
      (page) => `SOIL 101\nText of page ${page} and words ${'abcd'[page - 1]}\nKim Lee, page ${page}`,
    );
    expect(texts(pages)).toEqual(
      ['a', 'b', 'c', 'd'].map((letter, index) => `Text of page ${index + 1} and words ${letter}`),
    );
  });

  it('leaves out bare page numbers, but not on a single page', () => {
    expect(texts(['one\n1', 'two\n2'])).toEqual(['one', 'two']);
    expect(texts(['one\nPage 1 of 2', 'two\nPage 2 of 2'])).toEqual(['one', 'two']);
    expect(texts(['one\n1'])).toEqual(['one', '1']);
  });

  it('writes gaps between columns as bars, gaps after bullets as blanks', () => {
    expect(texts(['Grade \tPoints\n• \tFirst\n1. \tSecond\n \tindented'])).toEqual([
      'Grade | Points',
      '• First',
      '1. Second',
      'indented',
    ]);
  });
});
