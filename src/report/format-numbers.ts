import type { Interval } from '../model/index.js';

/** Writes a share as whole percent: `58 %`. */
export const toPercent = (share: number): string => `${Math.round(share * 100)} %`;

/** Writes the bounds of an interval as percents, whole where that tells them apart: `55–61 %`, `16.1–16.4 %`. */
export function toRange({ low, high }: Pick<Interval, 'low' | 'high'>): string {
  const digits = Math.round(low * 100) === Math.round(high * 100) ? 1 : 0;
  return `${(low * 100).toFixed(digits)}–${(high * 100).toFixed(digits)} %`;
}

/** Writes a whole number with thousands separated: `1,204`. */
export const toCount = (n: number): string =>
  Math.round(n)
    .toString()
    .replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Writes a number with its noun: `1 posting`, `1,204 postings`. */
export const toCounted = (n: number, noun: string, plural = `${noun}s`): string =>
  `${toCount(n)} ${n === 1 ? noun : plural}`;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Writes a period by its months: `Mar–Oct 2026`, `Nov 2025 – Feb 2026`. */
export function toPeriod(from: string, to: string): string {
  const [yearFrom, monthFrom] = [from.slice(0, 4), MONTHS[Number(from.slice(5, 7)) - 1]];
  const [yearTo, monthTo] = [to.slice(0, 4), MONTHS[Number(to.slice(5, 7)) - 1]];
  if (yearFrom !== yearTo) return `${monthFrom} ${yearFrom} – ${monthTo} ${yearTo}`;
  return monthFrom === monthTo ? `${monthFrom} ${yearFrom}` : `${monthFrom}–${monthTo} ${yearFrom}`;
}

/** Names of the levels 0 to 4. */
export const LEVEL_NAMES = ['absent', 'mentioned', 'introduced', 'practised', 'mastered'] as const;
