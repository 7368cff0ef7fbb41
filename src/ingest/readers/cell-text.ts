/** What a formula shows that could not be worked out; there is no value behind it. */
const FAILED_FORMULAS = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
]);

/** Writes the value of a workbook cell as text: dates as ISO 8601 without a time zone, empty cells and failed formulas as nothing. */
export function toCellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return toDateText(value);
  const text = String(value);
  return FAILED_FORMULAS.has(text) ? '' : text.replace(/\r\n?/g, '\n');
}

/** A workbook counts days from 1900; what lies before is a time of day, and midnight is a day without a time. */
function toDateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', rest = ''] = date.toISOString().split('T');
  const time = rest.slice(0, 8);
  if (date.getUTCFullYear() < 1900) return time;
  return time === '00:00:00' ? day : `${day}T${time}`;
}
