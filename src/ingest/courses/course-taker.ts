import type { Course } from '../../model/index.js';
import type { RawRecord } from '../raw.js';
import { filterReason, setAside } from '../read-options.js';
import type { RecordTaker, TakerInput } from '../record-taker.js';
import { createRecordFilter } from '../records/canonical-values.js';
import { type GivenDocument, readGivenDocument, toGivenTextDocument } from '../records/given-document.js';
import { readCells } from '../records/record-cells.js';
import type { IdRegistry } from '../records/record-ids.js';
import { nameSyllabus } from './name-syllabus.js';
import { createCourseRowReader } from './read-course-row.js';
import { createCourseCollector } from './read-courses.js';

/** Takes the courses of a table; rows of one course are merged, so that courses come when all rows were seen. */
export function createCourseTaker(input: TakerInput): RecordTaker {
  const { columns, context, tally } = input;
  const plan = columns.planFor('course');
  const reader = createCourseRowReader({ plan, index: columns.index });
  const collector = createCourseCollector(context);
  const passes = createRecordFilter(context.where, { plan, path: context.path, headers: columns.index.names.slice() });
  return {
    *take(record) {
      const cells = readCells(record, columns.index);
      const draft = reader.readRow(cells);
      const isWanted = passes(cells, reader.toCanonical(draft));
      const given = readGivenDocument(record, input.format);
      if (given === null) {
        collector.add(draft, isWanted);
      } else if (isWanted) {
        tally.documents++;
        yield { type: 'course', course: toGivenCourse(given, { path: context.path, ids: context.ids, record }) };
      } else {
        setAside(tally, filterReason('course'));
      }
    },
    *finish() {
      const { courses, setAside: left, filtered } = collector.finish();
      setAside(tally, filterReason('course'), filtered);
      for (const { reason, count } of left) setAside(tally, reason, count);
      for (const course of courses) {
        tally.documents++;
        yield { type: 'course', course };
      }
    },
  };
}

function toGivenCourse(
  given: GivenDocument,
  place: { readonly path: string; readonly ids: IdRegistry; readonly record: RawRecord },
): Course {
  const document = toGivenTextDocument(given, {
    kind: 'course',
    path: place.path,
    ids: place.ids,
    row: place.record.row,
  });
  const name = nameSyllabus({
    code: '',
    title: given.title,
    sourceTitle: given.title,
    text: given.text,
    path: place.path,
  });
  const title = given.title === '' ? name.title : given.title;
  return {
    document: { ...document, title },
    code: name.code,
    title,
    credits: null,
    hours: null,
    level: null,
    prerequisites: null,
    columns: {},
  };
}
