import type { Salary } from '../../../model/index.js';
import { isMissing } from './missing.js';
import { findNumbers } from './numbers.js';

/** What the columns of a record say of its pay. */
export interface SalaryParts {
  /** Text such as `$53K-$91K (Glassdoor est.)`. */
  readonly text?: string | undefined;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly currency?: string | undefined;
  readonly period?: string | undefined;
}

/** Reads a pay range; `null` where no part holds an amount. Zero and negative amounts mean that there is none. */
export function parseSalary(parts: SalaryParts): Salary | null {
  const text = present(parts.text);
  const stated = [present(parts.low), present(parts.high)].flatMap((part) => toAmounts(part).slice(0, 1));
  const amounts = stated.length > 0 ? stated : toAmounts(text);
  if (amounts.length === 0) return null;
  return {
    low: Math.min(...amounts),
    high: Math.max(...amounts),
    currency: toCurrency(present(parts.currency)) ?? toCurrency(`${text} ${present(parts.low)}`),
    period: toPeriod(present(parts.period)) ?? toPeriod(text),
  };
}

/** Whether a text reads like a pay range: an amount with a currency, a thousands mark or a period. */
export function isSalaryLike(text: string): boolean {
  return toAmounts(text).length > 0 && (/\d\s?k\b/i.test(text) || toCurrency(text) !== null || toPeriod(text) !== null);
}

/** Longest text that is read for a pay range. */
const LONGEST = 160;

const present = (part: string | undefined): string =>
  part === undefined || isMissing(part) ? '' : part.slice(0, LONGEST);

/** The first amount and, where a range mark follows it, the second. */
function toAmounts(text: string): readonly number[] {
  const numbers = findNumbers(text).filter((number) => number.value > 0);
  const [first, second] = numbers;
  if (first === undefined) return [];
  const low = first.value * scaleAfter(text, first.end);
  if (second === undefined || !isRange(text.slice(first.end, second.start))) return [low];
  const high = second.value * scaleAfter(text, second.end);
  // "53-91K": the mark at the end counts for both.
  return [
    low < 1000 && high >= 1000 && scaleAfter(text, first.end) === 1 ? low * scaleAfter(text, second.end) : low,
    high,
  ];
}

/** What may stand between the two ends of a range: `-`, `K - $`, ` to £`, ` EUR bis `, ` per hour to $`. */
function isRange(between: string): boolean {
  if (between.length > 24) return false;
  const bare = between.toLowerCase().replace(/[\s$£€¥₹]/g, '');
  return (
    /^[km]?(?:per(?:hour|year|annum|month|day|week)|\/(?:hr|yr|hour|year))?(?:[-–—~]|to|and|bis|a|à|upto)?(?:[-–—~])?(?:[a-z]{3})?$/.test(
      bare.replace(/^(?:usd|eur|gbp|cad|aud|chf|inr|sek|pln|lkr)/, ''),
    ) && /[-–—~]|to|and|bis|a|à/.test(bare)
  );
}

function scaleAfter(text: string, end: number): number {
  if (/^\s?k(?![\p{L}])/iu.test(text.slice(end, end + 3))) return 1000;
  if (/^\s?(?:lpa|lakh|lac)/i.test(text.slice(end, end + 6))) return 100_000;
  return /^\s?(?:m|million)(?![\p{L}])/iu.test(text.slice(end, end + 9)) ? 1_000_000 : 1;
}

const SYMBOLS: readonly (readonly [mark: string, code: string])[] = [
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['S$', 'SGD'],
  ['HK$', 'HKD'],
  ['R$', 'BRL'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₹', 'INR'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['zł', 'PLN'],
];

const CODE =
  /(?<!\p{L})(USD|EUR|GBP|CAD|AUD|NZD|CHF|JPY|CNY|INR|SEK|NOK|DKK|PLN|CZK|BRL|MXN|ZAR|SGD|HKD|LKR|AED|ILS|KRW|RUB|TRY|PHP|MYR|THB|IDR|NGN|KES|PKR|BDT|VND|HUF|RON)(?!\p{L})/u;

function toCurrency(text: string): string | null {
  const code = CODE.exec(text.length === 3 ? text.toUpperCase() : text)?.[1];
  if (code !== undefined) return code;
  return SYMBOLS.find(([mark]) => text.includes(mark))?.[1] ?? null;
}

const PERIODS: readonly (readonly [pattern: RegExp, period: NonNullable<Salary['period']>])[] = [
  [/\b(?:hour|hourly|hr|hrs|p\/?h|stunde|heure|hora|ora|uur)\b/i, 'hour'],
  [/\b(?:day|daily|per diem|p\/d|tag|jour|día|giorno)\b/i, 'day'],
  [/(?<!bi)(?<!bi-)\b(?:week|weekly|p\/w|woche|semaine|semana)\b/i, 'week'],
  [/(?<!bi)(?<!bi-)\b(?:month|monthly|p\/?m|monat|mois|mes|mese|maand|mth)\b/i, 'month'],
  [/\b(?:year|yearly|annual|annually|annum|p\.?a|yr|jahr|par an|año|anno|jaar|lpa)\b/i, 'year'],
];

function toPeriod(text: string): Salary['period'] {
  return PERIODS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
