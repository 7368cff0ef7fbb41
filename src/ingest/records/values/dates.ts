/** Which of two numbers comes first in `03/04/2024`; `unknown` where the values seen do not tell. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

/** Decides the order of day and month from the values of one column: a number above 12 can only be a day. */
export function detectDateOrder(values: Iterable<string>): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const value of values) {
    const match = NUMERIC.exec(stripLead(value)) ?? YEARLESS_NUMERIC.exec(stripLead(value));
    if (match === null) continue;
    if (Number(match[1]) > 12) dayFirst++;
    else if (Number(match[3]) > 12) monthFirst++;
  }
  if (dayFirst === monthFirst) return 'unknown';
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

/**
 * Reads a date in one of many styles as `YYYY-MM-DD`: ISO with or without time, `12/31/2020`, `31.12.2020`, `24-Jan-2020`,
 * `Mar 5, 2024`, `5 de marzo de 2024`, `20240305`, Unix seconds or milliseconds, Excel serial days. A month without a day
 * is its first day; a day without a year takes `year`. `null` for anything else, such as `30+ days ago`: there is no clock here.
 */
export function parseDate(
  value: string,
  options: { readonly order?: DateOrder; readonly year?: string | null } = {},
): string | null {
  const text = stripLead(value);
  const order = options.order ?? 'unknown';
  return (
    parseYearFirst(text) ??
    parseNumeric(text, order) ??
    parseNamedMonth(text) ??
    parseSerial(text) ??
    parseYearless(text, order, toYear(options.year ?? ''))
  );
}

/** Whether a value is a date, or a time such as `3 days ago` that stands where a date stands. */
export function isDateLike(value: string, year: string | null = '2000'): boolean {
  return parseDate(value, { year }) !== null || RELATIVE.test(value);
}

const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const NUMERIC = /^(\d{1,2})([-/. ])(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;
const DAY_NAMED =
  /^(\d{1,2})(?:st|nd|rd|th)?[-\s./,]{1,3}(?:of |de )?(\p{L}{3,12})\.?[-\s./,]{1,3}(?:de )?'?(\d{4}|\d{2})(?!\d)/iu;
const NAMED_DAY = /^(\p{L}{3,12})\.?[-\s]{1,2}(\d{1,2})(?:st|nd|rd|th)?[,\s-]{1,3}(\d{4})(?!\d)/iu;
const NAMED_YEAR = /^(\p{L}{3,12})\.?[-\s,]{1,2}(?:de )?(\d{4})$/iu;
const YEARLESS_NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\.?$/;
const YEARLESS_DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[-\s.]{1,2}(\p{L}{3,12})\.?$/iu;
const YEARLESS_NAMED_DAY = /^(\p{L}{3,12})\.?[-\s]{1,2}(\d{1,2})(?:st|nd|rd|th)?$/iu;
const WEEKDAY = /^\p{L}{2,10}\.?,?\s(?=\p{L}|\d)/u;
const LABEL = /^(?:date |job )?(?:posted|published|listed|date|created)(?: on)?:?\s/i;
const RELATIVE =
  /^(?:posted |active |reposted )?(?:\d{1,3}\+?|an?|about|over|one|just|today|yesterday|vor|il y a|hace)\b[^\n]{0,30}\b(?:ago|now|posted|today|yesterday|tagen?|wochen?|monaten?|stunden?|jours?|mois|días?|semanas?|horas?)\b|^(?:just posted|today|yesterday|new)$/i;

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan ene gen sty',
    'feb fev fév',
    'mar mär mrz maa',
    'apr abr avr kwi',
    'may mai mag mei maj',
    'jun jui giu juin cze',
    'jul lug juil lip',
    'aug ago aoû aou sie',
    'sep set wrz',
    'oct okt out ott paź',
    'nov lis',
    'dec dez dic déc gru',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

function stripLead(value: string): string {
  const text = value.trim().slice(0, 60).replace(LABEL, '');
  const bare = text.replace(WEEKDAY, '');
  return bare !== text && /^(?:\p{L}{3,12}\.?\s)?\d/u.test(bare) && monthOf(text) === null ? bare : text;
}

function parseYearFirst(text: string): string | null {
  const match = YEAR_FIRST.exec(text);
  if (match !== null) return toDate(match[1], match[3], match[4]);
  const compact = COMPACT.exec(text);
  if (compact !== null) return toDate(compact[1], compact[2], compact[3]);
  const month = YEAR_MONTH.exec(text);
  return month === null ? null : toDate(month[1], month[2], 1);
}

function parseNumeric(text: string, order: DateOrder): string | null {
  const match = NUMERIC.exec(text);
  if (match === null) return null;
  const [, first, separator, second, year] = match;
  const dayFirst = order === 'day-first' || (order === 'unknown' && separator !== '/');
  return inOrder(first, second, { year: toYear(year ?? ''), dayFirst: separator === '.' || dayFirst });
}

function parseNamedMonth(text: string): string | null {
  const day = DAY_NAMED.exec(text);
  if (day !== null) return toDate(toYear(day[3] ?? ''), monthOf(day[2]), day[1]);
  const named = NAMED_DAY.exec(text);
  if (named !== null) return toDate(named[3], monthOf(named[1]), named[2]);
  const month = NAMED_YEAR.exec(text);
  return month === null ? null : toDate(month[2], monthOf(month[1]), 1);
}

/** Unix times of the years 2001 to 2036 and Excel days of 1995 to 2064; smaller and larger numbers are no dates. */
function parseSerial(text: string): string | null {
  const match = /^(\d{5}|\d{10}|\d{13})(?:\.\d{1,6})?$/.exec(text);
  if (match === null) return null;
  const digits = match[1] ?? '';
  const value = Number(digits);
  if (digits.length === 5) return value < 34_700 || value > 60_000 ? null : fromTime((value - 25_569) * 86_400_000);
  const seconds = digits.length === 13 ? value / 1000 : value;
  return seconds < 978_307_200 || seconds > 2_114_380_800 ? null : fromTime(seconds * 1000);
}

function parseYearless(text: string, order: DateOrder, year: number | null): string | null {
  if (year === null) return null;
  const numeric = YEARLESS_NUMERIC.exec(text);
  if (numeric !== null) {
    return inOrder(numeric[1], numeric[3], { year, dayFirst: order === 'day-first' || numeric[2] === '.' });
  }
  const day = YEARLESS_DAY_NAMED.exec(text);
  if (day !== null) return toDate(year, monthOf(day[2]), day[1]);
  const named = YEARLESS_NAMED_DAY.exec(text);
  return named === null ? null : toDate(year, monthOf(named[1]), named[2]);
}

/** The column's order where it gives a date, else the other one: a single value may break the rule of its column. */
function inOrder(
  first: string | undefined,
  second: string | undefined,
  options: { readonly year: number | null; readonly dayFirst: boolean },
): string | null {
  const { year, dayFirst } = options;
  return dayFirst
    ? (toDate(year, second, first) ?? toDate(year, first, second))
    : (toDate(year, first, second) ?? toDate(year, second, first));
}

function monthOf(name: string | undefined): number | null {
  const word = (name ?? '').toLowerCase();
  return MONTHS[word.slice(0, 4)] ?? MONTHS[word.slice(0, 3)] ?? null;
}

function toYear(text: string): number | null {
  const match = /^\s*(\d{4}|\d{2})(?:\.0)?\s*$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  return year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
}

type Part = string | number | null | undefined;

function toDate(yearPart: Part, monthPart: Part, dayPart: Part): string | null {
  const [year, month, day] = [Number(yearPart), Number(monthPart), Number(dayPart)];
  if (!(year >= 1970 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 ? fromTime(time) : null;
}

function fromTime(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
