import { describe, expect, it } from 'vitest';
import { cleanTitle, isTitle } from '../../../../src/ingest/courses/clean-title.js';
import { findCourseCode, findWrittenCode, splitCodedTitle } from '../../../../src/ingest/courses/course-code.js';
import { findStubTarget, foldCode } from '../../../../src/ingest/courses/cross-listing.js';
import { nameSyllabus } from '../../../../src/ingest/courses/name-syllabus.js';
import { readSyllabus } from '../../../../src/ingest/courses/read-syllabus.js';
import type { RawText } from '../../../../src/ingest/raw.js';
import { createIdRegistry } from '../../../../src/ingest/records/record-ids.js';

describe('findCourseCode', () => {
  it.each([
    ['POSC 315-01 - Fall 2023', 'POSC 315'],
    ['CRJU/POSC 320: Introduction', 'CRJU/POSC 320'],
    ['LIS561-A', 'LIS 561'],
    ['POSC 3XX: AI', 'POSC 3XX'],
    ['Syllabus for HIST 3368C', 'HIST 3368C'],
    ['Course: PSYC/ANSO 2000: Minds', 'PSYC/ANSO 2000'],
  ])('finds the code in "%s"', (line, code) => {
    expect(findCourseCode(line)?.code).toBe(code);
  });

  it.each(['FALL 2023', 'Room 126', 'SPRING 1999', 'MI 48109', 'C++17', 'AT 10:30', 'Windows 95'])(
    'finds none in "%s"',
    (line) => {
      expect(findCourseCode(line)).toBeNull();
    },
  );

  it('finds a subject written out at the start of a part of a heading', () => {
    expect(findWrittenCode('American Radicalism: HISTORY 351')?.code).toBe('HISTORY 351');
    expect(findWrittenCode("Women's Studies 494")?.code).toBe("Women's Studies 494");
    expect(findWrittenCode('Mus 81: Introduction')?.code).toBe('Mus 81');
    expect(findWrittenCode('Device Tree 101')).toBeNull();
    expect(findWrittenCode('Track 14')).toBeNull();
  });
});

describe('splitCodedTitle', () => {
  it('takes the code off the beginning only', () => {
    expect(splitCodedTitle('CS 225: Data Structures')).toEqual({ code: 'CS 225', title: 'Data Structures' });
    expect(splitCodedTitle('Data Structures (CS 225)')).toBeNull();
    expect(splitCodedTitle('CS 225')).toBeNull();
  });
});

describe('findStubTarget', () => {
  it.each([
    ['Same as ARCH 415, HIST 415, and MUS 415. See HIST 415.', 'HIST 415'],
    ['See SWAH403.', 'SWAH 403'],
    ['Same as CS 440. 2 or 3 graduate hours, 3 hours for others. See CS 440.', 'CS 440'],
    ['Cross-listed with MATH 213; see MATH 213.', 'MATH 213'],
  ])('reads "%s"', (text, target) => {
    expect(findStubTarget(text)).toBe(target);
  });

  it.each([
    'Introduction to data. Same as CS 107. See CS 107.',
    'Can be taken twice, for 6 hours in all.',
    'See the sea.',
  ])('finds no stub in "%s"', (text) => {
    expect(findStubTarget(text)).toBeNull();
  });

  it('compares codes whatever their spacing', () => {
    expect(foldCode('cs-225')).toBe(foldCode('CS  225'));
  });
});

describe('cleanTitle', () => {
  it.each([
    ['## Syllabus for History of Science (Fall 2001)', 'History of Science'],
    ['`C#` Programming', 'C# Programming'],
    ['Course Description {#course-description-1}', 'Course Description'],
    ['(Principles of Design I)', 'Principles of Design I'],
  ])('cleans "%s"', (raw, title) => {
    expect(cleanTitle(raw)).toBe(title);
  });

  it('knows what is no title', () => {
    expect(['Course Information', 'Department of History', '[ home ]', '12'].map(isTitle)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['C#', 'Information Modeling'].map(isTitle)).toEqual([true, true]);
  });
});

describe('nameSyllabus', () => {
  const name = (text: string, rest: { sourceTitle?: string; title?: string; code?: string; path?: string } = {}) =>
    nameSyllabus({ code: '', title: '', sourceTitle: '', path: 'folder/12_some_file.txt', text, ...rest });

  it.each([
    [
      'Introduction to Policy\nPOSC 315-01 - Spring 2023\nInstructor: A',
      { code: 'POSC 315', title: 'Introduction to Policy' },
    ],
    ['POSC 315-50\nINTRODUCTION TO POLICY\nFall 2025', { code: 'POSC 315', title: 'INTRODUCTION TO POLICY' }],
    [
      'CRJU/POSC 320: Introduction to Public\nAdministration\nSummer 2025',
      { code: 'CRJU/POSC 320', title: 'Introduction to Public Administration' },
    ],
    [
      'POSC 427: Metropolitan Governance and\nPolicymaking',
      { code: 'POSC 427', title: 'Metropolitan Governance and Policymaking' },
    ],
    [
      'Information Modeling\nUniversity of X\nLIS561-A\nSpring 2017',
      { code: 'LIS 561', title: 'Information Modeling' },
    ],
    ['Natural Resources Law, PRLS 501, Course Schedule', { code: 'PRLS 501', title: 'Natural Resources Law' }],
    ['An article about the sea\nand other seas', { code: null, title: 'An article about the sea' }],
    ['Kustomize\n- Patches after JSON 6902', { code: null, title: 'Kustomize' }],
    ['Modern History\nPrerequisites: IS 112 or CO 120', { code: null, title: 'Modern History' }],
  ])('reads %j', (text, expected) => {
    expect(name(text)).toEqual(expected);
  });

  it('trusts front matter first, then a title that the text shows, and no file name', () => {
    expect(name('X\nCS 1', { title: 'From Matter', code: 'CS 9' })).toEqual({ code: 'CS 9', title: 'From Matter' });
    expect(name('Page one\nData Ethics for all', { sourceTitle: 'Data Ethics' }).title).toBe('Data Ethics');
    expect(name('Data Ethics', { sourceTitle: 'SecBFall17-final' }).title).toBe('Data Ethics');
  });

  it('falls back to the name of the file', () => {
    expect(name('[ home ]').title).toBe('12 some file');
    expect(name('[ home ]', { path: 'a/10510_Natural_History.txt' }).title).toBe('Natural History');
  });
});

describe('readSyllabus', () => {
  const raw = (text: string, fields: RawText['fields'] = []): RawText => ({
    shape: 'text',
    format: 'markdown',
    encoding: 'utf-8',
    text,
    places: [{ offset: 0, place: { line: 1 } }],
    headings: [],
    title: null,
    fields,
    problems: [],
  });
  const read = (text: string, fields: RawText['fields'] = []) =>
    readSyllabus(raw(text, fields), { path: 'a.md', ids: createIdRegistry() });

  it('takes values from front matter and leaves the text as it is', () => {
    const course = read('MLOps\n\nDescription', [
      ['duration_hours', '32'],
      ['level', 'advanced'],
      ['credits', '3'],
      ['prerequisites', 'Python'],
    ]);
    expect(course).toMatchObject({ title: 'MLOps', hours: 32, level: 'advanced', credits: 3, prerequisites: 'Python' });
    expect(course.document.text).toBe('MLOps\n\nDescription');
    expect(course.document.id).toBe('a.md');
  });

  it('reads credits, hours and prerequisites near the top of the text', () => {
    const course = read('Databases\nCS 411\n4 GR hours\nPrerequisite: CS 225.\nDuration\n32 hours / 4 days');
    expect(course).toMatchObject({ code: 'CS 411', credits: 4, hours: 32, prerequisites: 'CS 225.' });
  });

  it('says null where nothing is said', () => {
    expect(read('A text about bees.')).toMatchObject({
      code: null,
      credits: null,
      hours: null,
      level: null,
      prerequisites: null,
    });
  });
});
