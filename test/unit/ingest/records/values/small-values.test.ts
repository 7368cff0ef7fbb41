import { describe, expect, it } from 'vitest';
import { toEmployer, toLine, toLocation } from '../../../../../src/ingest/records/values/clean-text.js';
import { isMissing } from '../../../../../src/ingest/records/values/missing.js';
import { findNumbers, toNumber } from '../../../../../src/ingest/records/values/numbers.js';
import { findSeniority } from '../../../../../src/ingest/records/values/seniority.js';

describe('isMissing', () => {
  it.each(['', ' ', '-1', 'N/A', 'null', 'Not specified', 'see job description', 'SEE BELOW', '[]'])(
    'takes %j for nothing',
    (value) => {
      expect(isMissing(value)).toBe(true);
    },
  );

  it.each(['0', 'No', 'See the world with us', 'Nonesuch Ltd', '-10'])('takes %j for a value', (value) => {
    expect(isMissing(value)).toBe(false);
  });
});

describe('numbers', () => {
  it.each([
    ['28,333.20', 28_333.2],
    ['45.000', 45_000],
    ['1 200,50', 1200.5],
    ['.5', 0.5],
    ['1,234,567', 1_234_567],
    ['12.5', 12.5],
  ])('reads %s as %d', (text, expected) => {
    expect(toNumber(text)).toBe(expected);
    expect(findNumbers(`about ${text} or so`).map((number) => number.value)).toEqual([expected]);
  });

  it('reads no number out of words', () => {
    expect(toNumber('ten')).toBeNull();
    expect(findNumbers('none')).toEqual([]);
  });
});

describe('findSeniority', () => {
  it.each([
    ['Senior Data Engineer', 'senior'],
    ['Sr. Analyst', 'senior'],
    ['Data Science Intern', 'intern'],
    ['Junior Developer', 'junior'],
    ['Lead AI Engineer', 'lead'],
    ['Director of Nursing', 'director'],
    ['Chief Data Officer', 'executive'],
    ['Entry Level Software Engineer', 'entry'],
    ['Internal Medicine Physician', null],
    ['Lead Generation Specialist', null],
    ['Staff Nurse', null],
  ])('finds in "%s" %s', (title, expected) => {
    expect(findSeniority('', title)).toBe(expected);
  });

  it('prefers what a column says, unless it says nothing', () => {
    expect(findSeniority('Mid-Senior level', 'Data Intern')).toBe('Mid-Senior level');
    expect(findSeniority('Not Applicable', 'Data Intern')).toBe('intern');
  });
});

describe('names and places', () => {
  it('takes a rating off the name of an employer', () => {
    expect(toEmployer('Acme Research\n3.8')).toBe('Acme Research');
    expect(toEmployer('Studio 54')).toBe('Studio 54');
    expect(toEmployer('-1')).toBeNull();
  });

  it('joins the parts of a place once each', () => {
    expect(toLocation(['Leeds', '', 'GB'])).toBe('Leeds, GB');
    expect(toLocation(['Berlin', 'berlin', 'Germany'])).toBe('Berlin, Germany');
    expect(toLocation(['', 'unknown'])).toBeNull();
  });

  it('reads entities in a line', () => {
    expect(toLine(' US Racial &amp;  Ethnic\nPolitics ')).toBe('US Racial & Ethnic Politics');
  });
});
