import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Inspection,
  inspectSource,
  parseWhere,
  type ReadEvent,
  type ReadOptions,
  readSource,
} from '../../../src/ingest/index.js';
import type { Course, Posting, Problem, SourceSummary } from '../../../src/model/index.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skillgap-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

interface Outcome {
  readonly postings: readonly Posting[];
  readonly courses: readonly Course[];
  readonly problems: readonly Problem[];
  readonly summary: SourceSummary | undefined;
}

async function read(path: string, options: Partial<ReadOptions> = {}): Promise<Outcome> {
  const events: ReadEvent[] = [];
  const source = { path, kind: 'detect' as const, sizeBytes: 1 };
  for await (const event of readSource(source, { map: {}, where: [], ...options })) events.push(event);
  expect(events.at(-1)?.type).toBe('summary');
  return {
    postings: events.flatMap((event) => (event.type === 'posting' ? [event.posting] : [])),
    courses: events.flatMap((event) => (event.type === 'course' ? [event.course] : [])),
    problems: events.flatMap((event) => (event.type === 'problem' ? [event.problem] : [])),
    summary: events.flatMap((event) => (event.type === 'summary' ? [event.summary] : []))[0],
  };
}

const DUTY =
  'You will plan the work of our team, write reports for clients and keep the records in good order every day.';

describe('readSource on postings', () => {
  it('reads values and text of every row', async () => {
    const path = await write(
      'jobs.csv',
      `Job Title,Company Name,Location,Salary Estimate,Job Description,skills\n` +
        `Senior Analyst,"Acme Ltd\n3.8","Austin, TX",$53K-$91K (est.),${DUTY.replaceAll(',', '')},"Python, Power BI"\n`,
    );
    const { postings, summary } = await read(path);
    expect(postings).toHaveLength(1);
    expect(postings[0]).toMatchObject({
      title: 'Senior Analyst',
      employer: 'Acme Ltd',
      location: 'Austin, TX',
      salary: { low: 53_000, high: 91_000, currency: 'USD', period: null },
      seniority: 'senior',
      listedSkills: ['Python', 'Power BI'],
    });
    const document = postings[0]?.document;
    expect(document?.id).toBe(`${path}#1`);
    expect(document?.text.startsWith('You will plan')).toBe(true);
    expect(document?.text.endsWith('\n\nPython\nPower BI')).toBe(true);
    expect(document?.zoneHints.at(-1)?.name).toBe('required');
    expect(Object.keys(postings[0]?.columns ?? {})).toEqual([
      'Job Title',
      'Company Name',
      'Location',
      'Salary Estimate',
    ]);
    expect(summary).toMatchObject({
      kind: 'posting',
      format: 'csv',
      records: 1,
      documents: 1,
      setAside: [],
      sizeBytes: 1,
    });
  });

  it('says loudly that most rows have no text', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `${at},Clerk,${at === 0 ? DUTY.replaceAll(',', '') : ''}`);
    const path = await write('empty.csv', `Job ID,Business Title,Job Description\n${rows.join('\n')}\n`);
    const { problems, summary } = await read(path);
    expect(problems.map((problem) => [problem.code, problem.severity, problem.message])).toEqual([
      ['mostly-no-text', 'warning', `8 of 9 rows of "${path}" have no text in Job Description`],
    ]);
    expect(summary?.setAside).toEqual([{ reason: 'no description', count: 8 }]);
  });

  it('says that no column holds text, with the columns that there are', async () => {
    const path = await write('bare.csv', 'Job ID,Posted,Pay\n1,2024-01-02,30000\n2,2024-01-03,40000\n');
    const { problems } = await read(path, { kind: 'posting' });
    expect(problems.map((problem) => [problem.code, problem.severity])).toEqual([['no-text-column', 'error']]);
  });

  it('filters rows and says so where none is left', async () => {
    const path = await write(
      'two.csv',
      `title,company,description\nNurse,Acme,${DUTY.replaceAll(',', '')}\nCook,Acme,${DUTY.replaceAll(',', '')}\n`,
    );
    const some = await read(path, { where: [parseWhere('title ~ nurse')] });
    expect(some.postings.map((posting) => posting.title)).toEqual(['Nurse']);
    expect(some.summary?.setAside).toEqual([{ reason: 'did not match --where-jobs', count: 1 }]);
    const none = await read(path, { where: [parseWhere('employer = Contoso')] });
    expect(none.problems.map((problem) => problem.code)).toEqual(['no-row-matches']);
    const wrong = await read(path, { where: [parseWhere('compny = Acme')] });
    expect(wrong.problems.map((problem) => problem.message)).toEqual([
      `"${path}" has no column "compny"; did you mean "company"?`,
    ]);
  });

  it('takes a record that is a document as it is, to the byte', async () => {
    const text = ' <p>a &amp; b</p>\r\n\u00a0Python ';
    const lines = [
      { id: 'x-1', kind: 'posting', title: 'T', text },
      { id: 'x-2', kind: 'course', text: 'Algebra\n\nNumbers.' },
      { id: 'x-1', kind: 'posting', text: '' },
    ].map((record) => JSON.stringify(record));
    const path = await write('docs.ndjson', `${lines.join('\n')}\n`);
    const { postings, courses } = await read(path);
    expect(postings.map((posting) => [posting.document.id, posting.document.text])).toEqual([
      ['x-1', text],
      [`${path}#3`, ''],
    ]);
    expect(courses.map((course) => [course.document.id, course.title])).toEqual([['x-2', 'Algebra']]);
    const onlyCourses = await read(path, { kind: 'course' });
    expect(onlyCourses.summary?.setAside).toEqual([{ reason: 'not a course', count: 2 }]);
  });

  it('reads schema.org records', async () => {
    const record = {
      '@type': 'JobPosting',
      title: 'Registered Nurse',
      datePosted: '2021-02-03T08:15:00+0000',
      description:
        '&lt;p&gt;Care for patients on the ward.&lt;/p&gt;&lt;h3&gt;Duties&lt;/h3&gt;&lt;p&gt;Plan care.&lt;/p&gt;',
      qualifications: ['A nursing degree', 'Registration'],
      hiringOrganization: { name: 'Acme Trust', url: 'https://acme.example' },
      jobLocation: { address: { addressLocality: 'Leeds', addressCountry: 'GB' } },
      baseSalary: {
        currency: 'GBP',
        value: { minValue: '27373', maxValue: '34510', unitText: 'YEAR', value: 'from £27,373' },
      },
    };
    const path = await write('schema.json', JSON.stringify([record]));
    const [posting] = (await read(path)).postings;
    expect(posting).toMatchObject({
      title: 'Registered Nurse',
      employer: 'Acme Trust',
      location: 'Leeds, GB',
      date: '2021-02-03',
      salary: { low: 27_373, high: 34_510, currency: 'GBP', period: 'year' },
    });
    expect(posting?.document.text).not.toMatch(/[<&]/);
    expect(posting?.document.text).toContain('A nursing degree\nRegistration');
  });
});

describe('readSource on courses and broken sources', () => {
  it('reads a document as a course and lets filters for tables pass it', async () => {
    const path = await write('syllabus.md', '# CS 411: Databases\n\nInstructor: A\n\nGrading: exam and assignments\n');
    const { courses, summary } = await read(path, { where: [parseWhere('Subject = CS')] });
    expect(courses[0]).toMatchObject({ code: 'CS 411', title: 'Databases' });
    expect(summary).toMatchObject({ kind: 'course', records: 1, documents: 1 });
    expect((await read(path, { where: [parseWhere('title ~ statistics')] })).courses).toEqual([]);
  });

  it('balances records with documents and what was set aside', async () => {
    const rows = [
      'CS,1,A,Teaches one thing after another.',
      'CS,1,A,Teaches one thing after another.',
      'XX,1,A,See CS 1.',
      'YY,2,B,See ZZ 9.',
      'CS,3,C,',
    ];
    const path = await write('catalog.csv', `Subject,Number,Name,Description\n${rows.join('\n')}\n`);
    const { summary } = await read(path);
    const aside = summary?.setAside.reduce((sum, each) => sum + each.count, 0) ?? 0;
    expect(summary?.records).toBe(5);
    expect((summary?.documents ?? 0) + aside).toBe(5);
  });

  it('turns a source that cannot be read into a problem and still sums up', async () => {
    const { problems, summary } = await read(join(folder, 'nowhere.csv'));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.severity).toBe('error');
    expect(summary).toMatchObject({ format: null, records: 0, documents: 0 });
  });
});

describe('inspectSource', () => {
  const inspect = (path: string): Promise<Inspection> =>
    inspectSource({ path, kind: 'detect', sizeBytes: 1 }, { map: {}, where: [] });

  it('says which column gives what and shows sample records', async () => {
    const rows = Array.from({ length: 4 }, (_, at) => `Clerk ${at},Acme,${DUTY.replaceAll(',', '')} ${at},x${at}`);
    const path = await write('inspect.csv', `Job Title,Company,Job Description,Misc\n${rows.join('\n')}\n`);
    const found = await inspect(path);
    expect(found).toMatchObject({
      format: 'csv',
      delimiter: ',',
      kind: 'posting',
      sampled: 4,
      unused: ['Misc'],
      problems: [],
    });
    expect(
      found.fields.map(({ field, zone, columns }) => [field, zone, columns[0]?.header, columns[0]?.origin]),
    ).toEqual([
      ['title', null, 'Job Title', 'detected'],
      ['employer', null, 'Company', 'detected'],
      ['description', null, 'Job Description', 'detected'],
    ]);
    expect(found.samples).toHaveLength(2);
    expect(found.samples[0]).toMatchObject({ title: 'Clerk 0', employer: 'Acme', date: null });
  });

  it('shows a document by its values', async () => {
    const found = await inspect(await write('one.md', '# CS 411: Databases\n\nInstructor: A. Grading: exam.\n'));
    expect(found).toMatchObject({ shape: 'text', kind: 'course', sampled: 1, fields: [] });
    expect(found.samples[0]).toMatchObject({ code: 'CS 411', title: 'Databases' });
  });
});
