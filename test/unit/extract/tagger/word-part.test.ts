import { describe, expect, it } from 'vitest';
import { readGap } from '../../../../src/extract/tagger/gap-code.js';
import { guessPart, PART_COUNT } from '../../../../src/extract/tagger/word-part.js';

const part = (word: string): number => guessPart(word, word.toLowerCase());

describe('rough parts of speech', () => {
  it.each([
    ['the', 'These'],
    ['with', 'among'],
    ['develop', 'Manage'],
    ['knowledge', 'Ability'],
    ['planning', 'scheduling'],
    ['communication', 'management'],
    ['SQL', 'AWS'],
    ['economics', 'radiology'],
  ])('put %s and %s together', (a, b) => {
    expect(part(a)).toBe(part(b));
  });

  it.each([
    ['Tableau', 'tableau'],
    ['2019', 'h264'],
    ['nursing', 'nurses'],
    ['Training', 'training'],
    ['C++', 'care'],
  ])('tell %s from %s', (a, b) => {
    expect(part(a)).not.toBe(part(b));
  });

  it('stay below their number', () => {
    for (const word of ['', 'x', 'naïve', 'Ünïcode', '…', 'A'.repeat(1000)])
      expect(part(word)).toBeLessThan(PART_COUNT);
  });
});

describe('signs between words', () => {
  it('name the strongest of them', () => {
    const text = 'SQL, (NoSQL)\n- Spark and R';
    expect(readGap(text, 3, 6)).toBe(readGap('a (b', 1, 3));
    expect(readGap(text, 12, 15)).toBe(15);
    expect(readGap(text, 20, 21)).toBe(0);
  });
});
