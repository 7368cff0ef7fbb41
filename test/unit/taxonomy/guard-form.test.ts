import { describe, expect, it } from 'vitest';
import { normalizeWord } from '../../../src/nlp/index.js';
import { EVERYDAY_WORDS } from '../../../src/taxonomy/everyday-words.js';
import { guardForm } from '../../../src/taxonomy/guard-form.js';

const marksOf = (text: string): string => {
  const form = guardForm(text);
  return `${form.exactCase ? '=' : ''}${form.ambiguous ? '?' : ''}`;
};

describe('guardForm', () => {
  it('guards everyday words, and those with a capital in their case', () => {
    expect(marksOf('plan')).toBe('?');
    expect(marksOf('plans')).toBe('?');
    expect(marksOf('Absorb')).toBe('=?');
    expect(marksOf('REST')).toBe('=?');
  });

  it('guards names of one or two letters or digits', () => {
    expect(marksOf('R')).toBe('=?');
    expect(marksOf('Go')).toBe('=?');
    expect(marksOf('5S')).toBe('=?');
    expect(marksOf('C#')).toBe('');
  });

  it('knows everyday words by their normal form', () => {
    expect([...EVERYDAY_WORDS].filter((word) => normalizeWord(word) !== word)).toEqual([]);
  });

  it('keeps acronyms to their case', () => {
    expect(marksOf('SPSS')).toBe('=');
    expect(marksOf('CAD')).toBe('=');
  });

  it('leaves names alone that are no everyday words', () => {
    for (const name of ['haskell', 'physics', 'Kubernetes', 'plan budgets', 'C++']) expect(marksOf(name)).toBe('');
  });
});
