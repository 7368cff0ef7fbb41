import { describe, expect, it } from 'vitest';
import { isSalaryLike, parseSalary } from '../../../../../src/ingest/records/values/salary.js';

describe('parseSalary', () => {
  it.each([
    ['$53K-$91K (Glassdoor est.)', { low: 53_000, high: 91_000, currency: 'USD', period: null }],
    ['Employer Provided Salary:$150K-$160K', { low: 150_000, high: 160_000, currency: 'USD', period: null }],
    ['$17-$24 Per Hour(Glassdoor est.)', { low: 17, high: 24, currency: 'USD', period: 'hour' }],
    ['£28,333.20 per annum', { low: 28_333.2, high: 28_333.2, currency: 'GBP', period: 'year' }],
    ['£26,120.50 to £33,900 DOE (trainees £21,700)', { low: 26_120.5, high: 33_900, currency: 'GBP', period: null }],
    ['45.000 - 55.000 € pro Jahr', { low: 45_000, high: 55_000, currency: 'EUR', period: 'year' }],
    ['60-80k EUR', { low: 60_000, high: 80_000, currency: 'EUR', period: null }],
    ['1 200,50 € par mois', { low: 1200.5, high: 1200.5, currency: 'EUR', period: 'month' }],
    ['$120,000/yr - $150,000/yr', { low: 120_000, high: 150_000, currency: 'USD', period: 'year' }],
    ['CHF 90000 bis 110000', { low: 90_000, high: 110_000, currency: 'CHF', period: null }],
    ['3.5 - 5 lakh INR', { low: 350_000, high: 500_000, currency: 'INR', period: null }],
  ])('reads %s', (text, expected) => {
    expect(parseSalary({ text })).toEqual(expected);
  });

  it.each(['-1', 'negotiable', '', 'Competitive', '0.0', 'N/A'])('gives null for %j, which names no amount', (text) => {
    expect(parseSalary({ text })).toBeNull();
  });

  it('prefers the columns for the ends of the range to the text', () => {
    const salary = parseSalary({
      text: 'about 50k',
      low: '61380.8',
      high: '72716.8',
      currency: 'usd',
      period: 'yearly',
    });
    expect(salary).toEqual({ low: 61_380.8, high: 72_716.8, currency: 'USD', period: 'year' });
  });

  it('takes zero and -1 in the columns for no amount', () => {
    expect(parseSalary({ low: '0.0', high: '-1' })).toBeNull();
    expect(parseSalary({ low: '0', high: '90000', period: 'YEAR' })).toEqual({
      low: 90_000,
      high: 90_000,
      currency: null,
      period: 'year',
    });
  });

  it('knows no period for pay every two weeks', () => {
    expect(parseSalary({ text: '$1,000', period: 'biweekly' })?.period).toBeNull();
  });
});

describe('isSalaryLike', () => {
  it('needs a currency, a thousands mark or a period beside the amount', () => {
    expect(isSalaryLike('$50')).toBe(true);
    expect(isSalaryLike('50k')).toBe(true);
    expect(isSalaryLike('20 per hour')).toBe(true);
    expect(isSalaryLike('501 to 1000 employees')).toBe(false);
  });
});
