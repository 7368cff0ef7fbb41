import { describe, expect, it } from 'vitest';
import { parseCredits, parseEffort, parseHours } from '../../../../../src/ingest/records/values/quantities.js';

describe('parseCredits', () => {
  it.each([
    ['2 TO 3 hours.', 2],
    ['3 hours.', 3],
    ['4 undergraduate hours. 4 graduate hours.', 4],
    ['.5 to 5 hours.', 0.5],
    ['0 TO 16 hours.', 0],
    ['3.000', 3],
    ['7,5 ECTS', 7.5],
    ['6 OR 12 hours.', 6],
  ])('reads %s as %d', (value, expected) => {
    expect(parseCredits(value)).toBe(expected);
  });

  it.each(['Variable', 'N/A', '', '20241'])('gives null for %j', (value) => {
    expect(parseCredits(value)).toBeNull();
  });
});

describe('parseHours', () => {
  it.each([
    ['32', 32],
    ['32 hours / 4 days', 32],
    ['1 h 30 min', 1.5],
    ['90 minutes', 1.5],
    ['6 weeks, 3 hours per week', 18],
    ['10-20 hours', 15],
    ['150 Stunden', 150],
    ['2.5 total hours', 2.5],
  ])('reads %s as %d', (value, expected) => {
    expect(parseHours(value)).toBe(expected);
  });

  it.each(['4 weeks', '3 hours per week', '22 sessions', '0', 'self-paced'])(
    'gives null for %j, which is no total',
    (value) => {
      expect(parseHours(value)).toBeNull();
    },
  );
});

describe('parseEffort', () => {
  it('multiplies the middle of the weekly effort by the weeks', () => {
    expect(parseEffort('2–3 hours per week', '2 Weeks')).toBe(5);
    expect(parseEffort('6–18 hours per week', '12 Weeks')).toBe(144);
    expect(parseEffort('4', '10')).toBe(40);
  });

  it('gives null where the length is unknown', () => {
    expect(parseEffort('2 hours per week', 'one term')).toBeNull();
  });
});
