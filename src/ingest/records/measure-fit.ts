import type { DocumentKind } from '../../model/index.js';
import type { ColumnChoice, TextChoice } from './column-plan.js';
import { headerWords } from './header-words.js';
import type { FieldName } from './names/name-list.js';

/** How much a recognised field says for its kind of record; fields not listed say nothing. */
const FIELD_WEIGHT: Readonly<Record<DocumentKind, Readonly<Partial<Record<FieldName, number>>>>> = {
  posting: { employer: 2, location: 1, city: 1, salary: 2, salaryLow: 1, seniority: 1, date: 1, title: 0.5 },
  course: {
    code: 2,
    subject: 1.5,
    credits: 2,
    hours: 1,
    effort: 1.5,
    length: 0.5,
    level: 0.5,
    provider: 0.5,
    title: 0.5,
  },
};

/** A text column of known purpose says so much for its kind. */
const ZONE_WEIGHT = 1;

const MARKERS: Readonly<Record<DocumentKind, ReadonlySet<string>>> = {
  posting: toSet(
    'job vacancy employer company salary hiring applicant applicants career employment recruiter candidate stelle empresa emploi',
  ),
  course: toSet(
    'course module credit credits instructor semester syllabus term enrolled lecture teacher student lesson curriculum kurs modul curso cours asignatura ects prerequisite prerequisites',
  ),
};

/** Sums what the recognised columns and the words of all headers say for a kind; only a comparison of kinds means anything. */
export function measureFit(found: {
  readonly kind: DocumentKind;
  readonly fields: ReadonlyMap<FieldName, ColumnChoice>;
  readonly texts: readonly TextChoice[];
  readonly headers: readonly string[];
}): number {
  let fit = 0;
  for (const [field, choice] of found.fields) fit += (FIELD_WEIGHT[found.kind][field] ?? 0) * choice.name;
  for (const text of found.texts) if (text.zone !== null) fit += ZONE_WEIGHT * text.name;
  for (const header of found.headers) if (headerWords(header).some((word) => MARKERS[found.kind].has(word))) fit += 1;
  return fit;
}

function toSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').flatMap((word) => headerWords(word)));
}
