import { fieldToPlainText } from '../../readers/field-text.js';
import { isMissing } from './missing.js';

/** Longest title, name or place that is kept whole. */
const LONGEST = 300;

/** How much of a field is read for a single line. */
const READ = 4000;

/** One line of plain text out of a short field: entities and tags read, white space joined. Empty where nothing is said. */
export function toLine(value: string): string {
  const cut = value.slice(0, READ);
  const text = /[<&]/.test(cut) ? fieldToPlainText(cut).text : cut;
  const line = text.replace(/\s+/g, ' ').trim();
  return isMissing(line) ? '' : line.slice(0, LONGEST);
}

/** The name of an employer; a rating that the export glued on after a line break (`Acme\n3.8`) goes. `null` where unknown. */
export function toEmployer(value: string): string | null {
  const name = toLine(value.slice(0, LONGEST).replace(/[\r\n]+\s*\d(?:[.,]\d)?\s*(?:★|stars?)?\s*$/u, ''));
  return name === '' ? null : name;
}

/** A place joined from the parts that a source gives: city, region, country. `null` where it gives none. */
export function toLocation(parts: readonly string[]): string | null {
  const lines: string[] = [];
  for (const part of parts) {
    const line = toLine(part).replace(/^[\s,;]+|[\s,;]+$/g, '');
    if (line !== '' && !lines.some((known) => known.toLowerCase() === line.toLowerCase())) lines.push(line);
  }
  return lines.length === 0 ? null : lines.join(', ');
}
