import type { Posting } from '../../model/index.js';
import type { RawText } from '../raw.js';
import { toBareDocument } from '../records/bare-document.js';
import { type CanonicalValues, toComparable } from '../records/canonical-values.js';
import { pickFields } from '../records/pick-fields.js';
import type { IdRegistry } from '../records/record-ids.js';
import { toEmployer, toLine, toLocation } from '../records/values/clean-text.js';
import { parseDate } from '../records/values/dates.js';
import { parseSalary } from '../records/values/salary.js';
import { findSeniority } from '../records/values/seniority.js';
import { firstLine } from './read-postings.js';

/** Reads a source that is one document as a posting: its values come from front matter, its title else from its first line. */
export function readPostingText(source: RawText, place: { readonly path: string; readonly ids: IdRegistry }): Posting {
  const fields = pickFields(source.fields, 'posting');
  const field = (name: string): string => fields.get(name) ?? '';
  const title = toLine(field('title')) || toLine(source.title ?? '') || firstLine(source.text);
  return {
    document: toBareDocument(source, {
      id: place.ids.claim(field('id'), { path: place.path, row: null }),
      kind: 'posting',
      title,
      path: place.path,
    }),
    title,
    employer: toEmployer(field('employer')),
    location: toLocation([field('location')]) ?? toLocation([field('city'), field('region'), field('country')]),
    date: parseDate(field('date')),
    salary: parseSalary({ text: field('salary'), low: field('salaryLow'), high: field('salaryHigh') }),
    seniority: findSeniority(toLine(field('seniority')), title),
    listedSkills: [],
    columns: Object.fromEntries(source.fields),
  };
}

/** The values of a posting that row filters compare. */
export function postingTextValues(posting: Posting): CanonicalValues {
  const { title, employer, location, date, salary, seniority, document } = posting;
  return { id: document.id, title, employer, location, date, salary: toComparable(salary), seniority };
}
