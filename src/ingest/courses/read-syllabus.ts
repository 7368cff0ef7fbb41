import type { Course } from '../../model/index.js';
import type { RawText } from '../raw.js';
import { toBareDocument } from '../records/bare-document.js';
import type { CanonicalValues } from '../records/canonical-values.js';
import { pickFields } from '../records/pick-fields.js';
import { findPrerequisites, readPrerequisites } from '../records/prerequisites.js';
import type { IdRegistry } from '../records/record-ids.js';
import { toLine } from '../records/values/clean-text.js';
import { parseCredits, parseEffort, parseHours } from '../records/values/quantities.js';
import { nameSyllabus } from './name-syllabus.js';

/** How much of a syllabus is read for credits and hours: they stand near its top. */
const HEAD = 6000;

/** Reads a source that is one document as a course: its values come from front matter, else from its first lines. */
export function readSyllabus(source: RawText, place: { readonly path: string; readonly ids: IdRegistry }): Course {
  const fields = pickFields(source.fields, 'course');
  const field = (name: string): string => fields.get(name) ?? '';
  const name = nameSyllabus({
    code: toLine(field('code')),
    title: toLine(field('title')),
    sourceTitle: source.title ?? '',
    text: source.text,
    path: place.path,
  });
  const head = source.text.slice(0, HEAD);
  const document = toBareDocument(source, {
    id: place.ids.claim(field('id'), { path: place.path, row: null }),
    kind: 'course',
    title: name.title,
    path: place.path,
  });
  return {
    document,
    code: name.code,
    title: name.title,
    credits: parseCredits(field('credits')) ?? findCredits(head),
    hours: parseHours(field('hours')) ?? parseEffort(field('effort'), field('length')) ?? findHours(head),
    level: toLine(field('level')) || null,
    prerequisites: toLine(field('prerequisites')) || readPrerequisites(head, findPrerequisites(head)),
    columns: Object.fromEntries(source.fields),
  };
}

/** The values of a course that row filters compare. */
export function syllabusValues(course: Course): CanonicalValues {
  const { code, title, credits, hours, level, document } = course;
  return { id: document.id, code, title, credits, hours, level };
}

const CREDITS_LABELLED =
  /\b(?:credits?|credit hours?|units?|ECTS(?: credits?)?|credit points?)\s{0,2}[:=]\s{0,2}(\d{1,2}(?:\.\d)?)(?![\d/])/i;
const CREDITS_COUNTED =
  /(?<![\d.])(\d{1,2}(?:\.\d)?)[\s-](?:GR |UG |semester |quarter |graduate |undergraduate )?(?:credits?|credit hours?|hours? credit|units|ECTS|semester hours|GR hours|UG hours)\b/i;
/** Counted credits have to stand this near the top: further down such words count something else. */
const COUNTED_HEAD = 1500;
/** Most credits of one syllabus. */
const MOST_CREDITS = 30;

function findCredits(head: string): number | null {
  const found = CREDITS_LABELLED.exec(head)?.[1] ?? CREDITS_COUNTED.exec(head.slice(0, COUNTED_HEAD))?.[1];
  const credits = found === undefined ? null : Number(found);
  return credits === null || credits > MOST_CREDITS || credits === 0 ? null : credits;
}

const DURATION =
  /(?:^|\n)[^\p{L}\n]{0,6}(?:course |total |estimated )?(?:duration|workload|length|total hours|learning hours)\b[^\p{L}\d\n]{0,6}\n{0,2}([^\n]{1,80})/iu;

function findHours(head: string): number | null {
  const told = DURATION.exec(head)?.[1];
  return told === undefined || !/\p{L}/u.test(told) ? null : parseHours(told);
}
