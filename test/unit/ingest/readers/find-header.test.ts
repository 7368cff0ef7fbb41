import { describe, expect, it } from 'vitest';
import { findHeader } from '../../../../src/ingest/readers/find-header.js';

const data = [
  ['1', 'Nurse', 'Ward 3', 'care'],
  ['2', 'Cook', 'Kitchen', 'soup'],
  ['3', 'Porter', 'Gate', 'lift'],
];

describe('findHeader', () => {
  it('takes the first row', () => {
    expect(findHeader([['id', 'title', 'place', 'text'], ...data])).toEqual({
      at: 0,
      names: ['id', 'title', 'place', 'text'],
    });
  });

  it('passes over title lines of an export', () => {
    const rows = [['Postings 2026', '', '', ''], ['made by HR'], ['id', 'title', 'place', 'text'], ...data];
    expect(findHeader(rows).at).toBe(2);
  });

  it('names columns by position where the first row holds a number in a column of numbers', () => {
    expect(findHeader(data)).toEqual({ at: -1, names: ['column 1', 'column 2', 'column 3', 'column 4'] });
  });

  it.each(['https://jobs.example/1', 'kim@example.org', 'x'.repeat(121)])('takes a row with %s for data', (cell) => {
    expect(findHeader([[cell, 'Nurse']]).at).toBe(-1);
  });

  it('takes years for column names', () => {
    const rows = [
      ['skill', '2024', '2025'],
      ['SQL', '12', '14'],
      ['R', '3', '2'],
    ];
    expect(findHeader(rows)).toEqual({ at: 0, names: ['skill', '2024', '2025'] });
  });

  it('keeps two columns of one name, folds white space and names the nameless', () => {
    expect(
      findHeader([
        ['', 'Max\n Exp', 'Max Exp'],
        ['a', 'b', 'c'],
      ]).names,
    ).toEqual(['column 1', 'Max Exp', 'Max Exp']);
  });

  it('takes a header of which one cell is empty for a header', () => {
    expect(
      findHeader([
        ['', 'text'],
        ['1', 'care'],
        ['2', 'soup'],
      ]).at,
    ).toBe(0);
  });
});
