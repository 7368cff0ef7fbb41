import { describe, expect, it } from 'vitest';
import { createCourseRowReader } from '../../../../src/ingest/courses/read-course-row.js';
import { createCourseCollector } from '../../../../src/ingest/courses/read-courses.js';
import { detectColumns } from '../../../../src/ingest/records/columns.js';
import { readCells } from '../../../../src/ingest/records/record-cells.js';
import { createIdRegistry } from '../../../../src/ingest/records/record-ids.js';
import { toRecords } from '../../../helpers/raw-records.js';

type Row = Readonly<Record<string, string>>;

function collect(rows: readonly Row[], passes: (row: Row) => boolean = () => true) {
  const records = toRecords(rows);
  const columns = detectColumns(records, { kind: 'course', map: {}, path: 'catalog.csv' });
  const reader = createCourseRowReader({ index: columns.index, plan: columns.planFor('course') });
  const collector = createCourseCollector({ path: 'catalog.csv', ids: createIdRegistry() });
  for (const [at, record] of records.entries()) {
    collector.add(reader.readRow(readCells(record, columns.index)), passes(rows[at] ?? {}));
  }
  const { courses, setAside, filtered } = collector.finish();
  return { courses, filtered, setAside: Object.fromEntries(setAside.map(({ reason, count }) => [reason, count])) };
}

const row = (subject: string, number: string, name: string, description: string, rest: Row = {}): Row => ({
  Subject: subject,
  Number: number,
  Name: name,
  Description: description,
  'Credit Hours': '2 TO 3 hours.',
  Section: 'A',
  ...rest,
});

const DATABASES = row(
  'CS',
  '411',
  'Database Systems',
  'Examines the logical organization of databases and query languages. Prerequisite: CS 225.',
);

describe('createCourseCollector', () => {
  it('composes title, text, prerequisites and values of a row', () => {
    const [course] = collect([DATABASES]).courses;
    expect(course).toMatchObject({ code: 'CS 411', title: 'Database Systems', credits: 2, prerequisites: 'CS 225.' });
    expect(course?.document.text).toBe(
      'Database Systems\n\nExamines the logical organization of databases and query languages. Prerequisite: CS 225.',
    );
    const hints = course?.document.zoneHints.map((hint) => [
      hint.name,
      course.document.text.slice(hint.start, hint.end),
    ]);
    expect(hints).toEqual([
      ['description', 'Database Systems'],
      ['prerequisites', 'Prerequisite: CS 225.'],
    ]);
    expect(course?.document.places).toEqual([
      { offset: 0, place: { row: 1, column: 'Name' } },
      { offset: 18, place: { row: 1, column: 'Description' } },
    ]);
  });

  it('makes one course of the rows of its sections, with their distinct texts', () => {
    const other = row('CS', '411', 'Database Systems', 'A section on graph stores.');
    const { courses, setAside } = collect([DATABASES, DATABASES, other]);
    expect(courses).toHaveLength(1);
    expect(courses[0]?.document.text).toContain('query languages');
    expect(courses[0]?.document.text).toContain('graph stores');
    expect(setAside).toEqual({ 'merged into another row of the same course': 2 });
  });

  it('keeps topics under one code apart by their titles', () => {
    expect(
      collect([row('CS', '498', 'Topics: Vision', 'Seeing.'), row('CS', '498', 'Topics: Speech', 'Hearing.')]).courses,
    ).toHaveLength(2);
  });

  it('merges a cross-listing stub into the course it points to', () => {
    const stub = row('STAT', '411', 'Database Systems', 'Same as CS 411. See CS 411.');
    const { courses, setAside } = collect([stub, DATABASES]);
    expect(courses.map((course) => course.code)).toEqual(['CS 411']);
    expect(setAside).toEqual({ 'cross-listing stub of a course in the catalog': 1 });
  });

  it('sets a stub aside whose course is not in the catalog', () => {
    const { courses, setAside } = collect([row('STAT', '9', 'Lost', 'Same as ABC 9. See ABC 9.'), DATABASES]);
    expect(courses).toHaveLength(1);
    expect(setAside).toEqual({ 'cross-listing stub': 1 });
  });

  it('brings in the course that a stub points to although the filter is on the stub', () => {
    const stub = row('STAT', '411', 'Database Systems', 'Same as CS 411. See CS 411.');
    const { courses, setAside, filtered } = collect(
      [stub, DATABASES, DATABASES, row('ART', '1', 'Art', 'Drawing.')],
      (each) => each.Subject === 'STAT',
    );
    expect(courses.map((course) => course.code)).toEqual(['CS 411']);
    expect(setAside).toEqual({
      'cross-listing stub of a course in the catalog': 1,
      'merged into another row of the same course': 1,
    });
    expect(filtered).toBe(1);
  });

  it('sets rows without text aside', () => {
    const { courses, setAside } = collect([DATABASES, row('CS', '599', 'Thesis', 'N/A')]);
    expect(courses).toHaveLength(1);
    expect(setAside).toEqual({ 'no description': 1 });
  });

  it('reads prerequisites out of a column that is no text column', () => {
    const rows = [
      row('CS', '1', 'One', 'Teaches one thing and another thing.', {
        'Section Info': 'Meets twice. Prerequisite: MATH 2.',
      }),
      row('CS', '2', 'Two', 'Teaches two things and another one.', { 'Section Info': 'Meets twice.' }),
    ];
    const [course] = collect(rows).courses;
    expect(course?.prerequisites).toBe('MATH 2.');
    expect(course?.document.text).not.toContain('Meets twice');
  });

  it('keeps courses of the same title apart where two institutions offer them', () => {
    const rows = [
      {
        title: 'Marketing',
        institution: 'A College',
        course_description: 'Brands and markets, an introduction for everyone.',
      },
      {
        title: 'Marketing',
        institution: 'B College',
        course_description: 'Selling to people, an introduction for nobody.',
      },
      {
        title: 'Marketing',
        institution: 'B College',
        course_description: 'Selling to people, an introduction for nobody.',
      },
    ];
    expect(collect(rows).courses).toHaveLength(2);
  });
});
