import { describe, expect, it } from 'vitest';
import { detectDateOrder, isDateLike, parseDate } from '../../../../../src/ingest/records/values/dates.js';

describe('parseDate', () => {
  it.each([
    ['2018-12-27', '2018-12-27'],
    ['2018-12-27T10:50:17+0000', '2018-12-27'],
    ['2012-01-26T00:00:00.000', '2012-01-26'],
    ['2024/3/5', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024-03', '2024-03-01'],
    ['12/31/2020', '2020-12-31'],
    ['31/12/2020', '2020-12-31'],
    ['31.12.2020', '2020-12-31'],
    ['05.03.2024', '2024-03-05'],
    ['05-03-2024', '2024-03-05'],
    ['3/5/24', '2024-03-05'],
    ['Mar 5, 2024', '2024-03-05'],
    ['March 5th 2024', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
    ['24-Jan-2020', '2020-01-24'],
    ['Tuesday, March 5, 2024', '2024-03-05'],
    ['Tue, 5 Mar 2024 10:00:00 GMT', '2024-03-05'],
    ['5. März 2024', '2024-03-05'],
    ['5 de marzo de 2024', '2024-03-05'],
    ['12 août 2023', '2023-08-12'],
    ['Posted on 2024-03-05', '2024-03-05'],
    ['March 2024', '2024-03-01'],
    ['1700000000', '2023-11-14'],
    ['1700000000000', '2023-11-14'],
    ['1699999999999.0', '2023-11-14'],
    ['45356', '2024-03-05'],
  ])('reads %s as %s', (value, expected) => {
    expect(parseDate(value)).toBe(expected);
  });

  it.each([
    '30+ days ago',
    'Today',
    '',
    '2024',
    '31/31/2020',
    '2023-02-30',
    'hello',
    '123',
    '12345678901',
    'NYCHA has none',
  ])('gives null for %j, which is no day', (value) => {
    expect(parseDate(value)).toBeNull();
  });

  it('takes the year of another column for days that have none', () => {
    expect(parseDate('06-25', { year: '2026' })).toBe('2026-06-25');
    expect(parseDate('24-Jan', { year: '2019' })).toBe('2019-01-24');
    expect(parseDate('Jan-24', { year: '2019' })).toBe('2019-01-24');
    expect(parseDate('24-Jan')).toBeNull();
  });

  it('follows the order of the column where both readings make sense', () => {
    expect(parseDate('03/04/2024', { order: 'day-first' })).toBe('2024-04-03');
    expect(parseDate('03/04/2024', { order: 'month-first' })).toBe('2024-03-04');
  });

  it('reads a value that breaks the order of its column in the way that makes sense', () => {
    expect(parseDate('12/31/2020', { order: 'day-first' })).toBe('2020-12-31');
  });
});

describe('detectDateOrder', () => {
  it('lets a number above twelve decide', () => {
    expect(detectDateOrder(['03/04/2024', '25/04/2024'])).toBe('day-first');
    expect(detectDateOrder(['03/04/2024', '04/25/2024'])).toBe('month-first');
    expect(detectDateOrder(['06-25', '03-04'])).toBe('month-first');
  });

  it('says unknown where nothing decides', () => {
    expect(detectDateOrder(['03/04/2024', 'soon'])).toBe('unknown');
  });
});

describe('isDateLike', () => {
  it('counts times told from today on as dates of a column', () => {
    expect(isDateLike('30+ days ago')).toBe(true);
    expect(isDateLike('Just posted')).toBe(true);
    expect(isDateLike('Full-time')).toBe(false);
  });
});
