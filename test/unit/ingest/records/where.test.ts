import { describe, expect, it } from 'vitest';
import { createTest, parseWhere } from '../../../../src/ingest/records/where.js';

const test = (filter: string, cell: string): boolean => createTest(parseWhere(filter))(cell);

describe('parseWhere', () => {
  it.each([
    ['Subject = CS', { column: 'Subject', operator: '=', value: 'CS' }],
    ['date>=2024-01-01', { column: 'date', operator: '>=', value: '2024-01-01' }],
    ['title !~ nurse', { column: 'title', operator: '!~', value: 'nurse' }],
    ['Full-Time/Part-Time indicator = "F"', { column: 'Full-Time/Part-Time indicator', operator: '=', value: 'F' }],
    ['note =', { column: 'note', operator: '=', value: '' }],
  ])('reads %s', (text, expected) => {
    expect(parseWhere(text)).toEqual(expected);
  });

  it.each(['no operator here', '= CS'])('refuses %j', (text) => {
    expect(() => parseWhere(text)).toThrow('is no row filter');
  });
});

describe('createTest', () => {
  it('compares whole values without case, any of a comma list', () => {
    expect(test('s = CS, STAT', 'stat')).toBe(true);
    expect(test('s = CS', 'CSE')).toBe(false);
    expect(test('s != CS, STAT', 'ECON')).toBe(true);
    expect(test('s = Nurse, Registered', 'Nurse, registered')).toBe(true);
    expect(test('s =', '')).toBe(true);
  });

  it('looks for text, or for a pattern between slashes', () => {
    expect(test('t ~ nurse', 'Senior Nurse')).toBe(true);
    expect(test('t ~ c.t', 'cat')).toBe(false);
    expect(test('t ~ /^c.t$/', 'CAT')).toBe(true);
    expect(test('t !~ nurse', 'Teacher')).toBe(true);
    expect(() => test('t ~ /(/', 'x')).toThrow('is no regular expression');
  });

  it('compares numbers', () => {
    expect(test('s >= 50000', '$53,000 a year')).toBe(true);
    expect(test('s < 10', '9.5 hours')).toBe(true);
    expect(test('s > 10', '')).toBe(false);
  });

  it('compares dates', () => {
    expect(test('d >= 2024-03-01', 'Mar 5, 2024')).toBe(true);
    expect(test('d < 2024-03-01', '2024-03-01')).toBe(false);
    expect(test('d <= 2024-03-01', '2024-03-01')).toBe(true);
    expect(test('d < 2024-03-01', 'soon')).toBe(false);
    expect(test('d >= 2020', '2024-03-05')).toBe(true);
  });
});
