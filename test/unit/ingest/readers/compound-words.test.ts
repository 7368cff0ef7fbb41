import { describe, expect, it } from 'vitest';
import { isCompound } from '../../../../src/ingest/readers/compound-words.js';

const none: ReadonlySet<string> = new Set();

describe('isCompound', () => {
  it.each([
    ['evidence', 'based'],
    ['student', 'led'],
    ['decision', 'making'],
    ['in', 'class'],
    ['two', 'week'],
    ['self', 'assessment'],
    ['non-class', 'related'],
    ['Street', 'level'],
  ])('keeps the hyphen of %s-%s', (left, right) => {
    expect(isCompound({ left, right }, none)).toBe(true);
  });

  it.each([
    ['adminis', 'tration'],
    ['in', 'cludes'],
    ['ex', 'plain'],
    ['cor', 'related'],
    ['with', 'out'],
    ['feed', 'back'],
    ['self', 'ish'],
    ['seven', 'teen'],
  ])('joins %s-%s', (left, right) => {
    expect(isCompound({ left, right }, none)).toBe(false);
  });

  it('follows the document where it writes the word elsewhere', () => {
    expect(isCompound({ left: 'team', right: 'work' }, new Set(['team-work']))).toBe(true);
    expect(isCompound({ left: 'evidence', right: 'based' }, new Set(['evidencebased']))).toBe(false);
  });
});
