import { isMissing } from './missing.js';
import { findNumbers } from './numbers.js';

/** Longest text that is read for a quantity. */
const LONGEST = 200;

/** Most credits a single course can bring; a larger number is something else. */
const MOST_CREDITS = 180;

/** Most learner hours a single course can take. */
const MOST_HOURS = 5000;

/**
 * Reads credits as a source writes them; the lower end of a range. `2 TO 3 hours.` is 2, `4 undergraduate hours. 4
 * graduate hours.` is 4, `3.000` is 3. `null` where there is no number or it cannot be credits.
 */
export function parseCredits(value: string): number | null {
  if (isMissing(value)) return null;
  const text = value.slice(0, LONGEST).replace(/(\d)[.,]0+(?!\d)/g, '$1');
  const first = findNumbers(text)[0]?.value;
  return first === undefined || first > MOST_CREDITS ? null : first;
}

/**
 * Reads learner hours: `32`, `32 hours / 4 days`, `1 h 30 min`, `90 minutes`, `6 weeks, 3 hours per week` (18).
 * The middle of a range. `null` where the text gives no total, such as `4 weeks`.
 */
export function parseHours(value: string): number | null {
  if (isMissing(value)) return null;
  const text = value.slice(0, LONGEST).toLowerCase();
  if (/^\s*[\d.,]+\s*$/.test(text)) return within(findNumbers(text)[0]?.value ?? null);
  const weekly = parseWeeklyHours(text);
  if (weekly !== null) return within(multiply(weekly, parseWeeks(text)));
  const hours = amountBefore(text, HOUR);
  const minutes = amountBefore(text, MINUTE);
  if (hours === null && minutes === null) return null;
  return within((hours ?? 0) + (minutes ?? 0) / 60);
}

/** Multiplies weekly effort (`2–3 hours per week`) by length (`2 Weeks`): 5. `null` where either is unknown. */
export function parseEffort(effort: string, length: string): number | null {
  const weekly = parseWeeklyHours(effort.slice(0, LONGEST).toLowerCase()) ?? bareNumber(effort);
  const weeks = parseWeeks(length.slice(0, LONGEST).toLowerCase()) ?? bareNumber(length);
  return weekly === null ? null : within(multiply(weekly, weeks));
}

const HOUR =
  /^\s?-?(?:total |contact |learning |clock )?(?:h|hrs?|hours?|stunden?|std|horas?|heures?|ore|uren|uur|timmar|godzin\p{L}?)(?!\p{L})/u;
const MINUTE = /^\s?-?(?:m|mins?|minutes?|minuten|minutos?)(?!\p{L})/u;
const WEEK =
  /^\s?-?(?:weeks?|wks?|wochen?|semanas?|semaines?|settimane|weken|veckor|uger|uker|tygodni\p{L}?)(?!\p{L})/u;
const PER_WEEK =
  /(?:per|a|each|\/|pro|por|par|alla|per\s)\s?(?:week|wk|woche|semana|semaine|settimana|vecka)|weekly|wöchentlich/u;

function parseWeeklyHours(text: string): number | null {
  if (!PER_WEEK.test(text)) return null;
  return amountBefore(text, HOUR);
}

function parseWeeks(text: string): number | null {
  const weeks = amountBefore(text, WEEK);
  if (weeks !== null) return weeks;
  const months = amountBefore(text, /^\s?-?(?:months?|monate?|meses|mes|mois|mesi)(?!\p{L})/u);
  return months === null ? null : months * WEEKS_PER_MONTH;
}

const WEEKS_PER_MONTH = 52 / 12;

/** The number before a unit; the middle where the number is the upper end of a range. */
function amountBefore(text: string, unit: RegExp): number | null {
  const numbers = findNumbers(text);
  for (const [index, number] of numbers.entries()) {
    if (!unit.test(text.slice(number.end, number.end + 20))) continue;
    const before = numbers[index - 1];
    const isRange =
      before !== undefined && /^\s?(?:[-–—~]|to|or|bis|a|à|y)\s?$/.test(text.slice(before.end, number.start));
    return isRange ? (before.value + number.value) / 2 : number.value;
  }
  return null;
}

function bareNumber(text: string): number | null {
  const numbers = findNumbers(text.slice(0, LONGEST));
  if (!/^[\s\d.,–-]{1,20}$/.test(text) || numbers.length === 0) return null;
  return numbers.reduce((sum, number) => sum + number.value, 0) / numbers.length;
}

const multiply = (one: number, other: number | null): number | null => (other === null ? null : one * other);

function within(hours: number | null): number | null {
  return hours === null || hours <= 0 || hours > MOST_HOURS ? null : Math.round(hours * 100) / 100;
}
