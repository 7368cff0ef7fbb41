import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldToPlainText, unescapeFieldText } from '../../../../src/ingest/readers/field-text.js';

describe('fieldToPlainText', () => {
  it.each([
    'a < b and c > d',
    'if a <b and b> c',
    'R&D, AT&T; x & y',
    '<https://jobs.example> <Name>',
    'C++ / C# & .NET',
    'two  blanks\n\n\tand lines ',
  ])('leaves %j as it is', (text) => {
    expect(fieldToPlainText(text)).toEqual({ text, headings: [] });
  });

  it.each([
    ['R&amp;D &#39;quoted&#39;', "R&D 'quoted'"],
    ['5 &lt; 6, &lt;5 years', '5 < 6, <5 years'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a&nbsp;b', 'a b'],
    ['&lt;p&gt;Care &amp;amp; cure&lt;/p&gt;', 'Care & cure'],
    ['&amp;lt;p&amp;gt;Care&amp;lt;/p&amp;gt;', 'Care'],
    ['&#60;p&#62;Care&#60;/p&#62;', 'Care'],
    ['<p>use &lt;div&gt; well</p>', 'use <div> well'],
    ['<p>one\ntwo</p>\n<p>three</p>', 'one two\n\nthree'],
    ['one\ntwo <b>three</b>\nfour', 'one\ntwo three\nfour'],
    ['<p>&nbsp;</p>', ''],
    ['Cityâ€™s cafÃ©', 'City’s café'],
  ])('turns %j into %j', (value, text) => {
    expect(fieldToPlainText(value).text).toBe(text);
  });

  it('finds the headings of escaped HTML', () => {
    const { text, headings } = fieldToPlainText(
      '&lt;p&gt;&lt;strong&gt;Duties&lt;/strong&gt;&lt;/p&gt;&lt;p&gt;Care&lt;/p&gt;',
    );
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(['Duties']);
  });

  it('leaves any text without angle brackets, ampersands and odd letters alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        fc.pre(!/[<&\r]/.test(text));
        expect(fieldToPlainText(text).text).toBe(text);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('unescapeFieldText', () => {
  it('gives the text alone', () => {
    expect(unescapeFieldText('US Racial &amp; Ethnic Politics')).toBe('US Racial & Ethnic Politics');
  });
});
