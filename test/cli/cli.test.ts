import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../helpers/make-folder.js';
import { runCli } from '../helpers/run-cli.js';

const POSTINGS = `id,title,company,location,posted,description
1,Data Analyst,Northwind,Leeds,2026-03-02,"Requirements: SQL, Python and Tableau. Strong communication skills."
2,BI Analyst,Fabrikam,York,2026-04-02,"Requirements: SQL, Tableau and Power BI. Knowledge of Python is a plus."
3,Analyst,Contoso,Hull,2026-05-02,"Requirements: SQL, Excel and Tableau."
3b,Analyst,Contoso,Hull,2026-06-02,"Requirements: SQL, Excel and Tableau."
4,Engineer,Contoso,Hull,2026-05-09,"Requirements: Python, SQL and Airflow."
5,Clerk,Contoso,Hull,2026-05-10,
`;
const COURSES = `code,title,description,credits
DA 101,Databases,"Learning outcomes: Students will be able to write SQL queries. Topics include the relational model.",3
DA 102,Programming,"Students will learn to develop programs in Python.",4
`;

let paths: Record<'jobs.csv' | 'courses.csv' | 'empty.csv' | 'noise.csv', string>;
let folder: string;
beforeAll(async () => {
  ({ paths, folder } = await makeFolder({
    'jobs.csv': POSTINGS,
    'courses.csv': COURSES,
    'empty.csv': '',
    'noise.csv': new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0,
    ]),
  }));
});
const analyze = (...more: string[]) =>
  runCli(['analyze', '--courses', paths['courses.csv'], '--jobs', paths['jobs.csv'], '--min-postings', '1', ...more]);

describe('skillgap analyze', () => {
  it('prints the report on stdout and nothing on stderr', async () => {
    const { code, stdout, stderr } = await analyze();
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('2 courses · 4 postings from 3 named employers, Mar–May 2026 · 1 repeat merged');
    expect(stdout).toContain('1 posting record (no description)');
    expect(stdout).toMatch(/1 {2}Tableau/);
    expect(stdout).not.toContain('\u001b[');
  });

  it('gives the whole report as JSON, the same twice but for its run', async () => {
    const [first, second] = await Promise.all([analyze('-f', 'json'), analyze('-f', 'json')]);
    const [a, b] = [JSON.parse(first.stdout), JSON.parse(second.stdout)];
    expect(a.schemaVersion).toBe('1.0');
    expect({ ...a, run: null }).toEqual({ ...b, run: null });
    const sql = a.skills.find((skill: { name: string }) => skill.name === 'SQL');
    expect(sql.demand).toMatchObject({ required: 4, preferred: 0, weight: 1, employers: 3 });
    expect(sql.evidence.postings[0]).toMatchObject({ path: paths['jobs.csv'], row: 1, zone: 'required' });
    expect(a.inputs.repeats).toMatchObject({ merged: 1, clusters: [{ title: 'Analyst', employer: 'Contoso' }] });
  });

  it('gives tidy tables as CSV', async () => {
    for (const [table, first] of [
      ['skills', 'skill_id,skill,'],
      ['courses', 'course_id,code,'],
      ['bundles', 'bundle_id,title,'],
      ['matrix', 'course_id,course,'],
    ] as const) {
      const { stdout } = await analyze('-f', 'csv', '--table', table);
      expect(stdout.startsWith(first)).toBe(true);
    }
  });

  it('gives Markdown', async () => {
    expect((await analyze('-f', 'markdown')).stdout).toContain('| **Coverage of demand** |');
  });

  it('writes a file whole and leaves no draft behind', async () => {
    const target = join(folder, 'report.json');
    const { code, stdout } = await analyze('-f', 'json', '-o', target);
    expect([code, stdout]).toEqual([0, '']);
    expect(JSON.parse(await readFile(target, 'utf8')).inputs.postings).toBe(4);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('goes on after an unreadable input and says so with code 2', async () => {
    const { code, stdout, stderr } = await runCli([
      'analyze',
      '-c',
      paths['courses.csv'],
      join(folder, 'gone.pdf'),
      '-j',
      paths['jobs.csv'],
      paths['empty.csv'],
      paths['noise.csv'],
      '--min-postings',
      '1',
    ]);
    expect(code).toBe(2);
    expect(stdout).toContain('Coverage of demand');
    for (const name of ['gone.pdf', 'empty.csv', 'noise.csv'])
      expect(stderr).toMatch(new RegExp(`^skillgap: .*${name}`, 'm'));
    expect(stderr.match(/^hint: /gm)?.length).toBeGreaterThanOrEqual(3);
  });

  it('takes unreadable inputs for warnings where asked to', async () => {
    const { code } = await runCli([
      'analyze',
      '-c',
      paths['courses.csv'],
      '-j',
      paths['jobs.csv'],
      paths['empty.csv'],
      '--min-postings',
      '1',
      '--skip-unreadable',
    ]);
    expect(code).toBe(0);
  });

  it.each([
    ['95%', 1],
    ['1%', 0],
  ])('with --fail-under %s exits with %i', async (share, expected) => {
    const { code, stdout } = await analyze('--fail-under', share);
    expect(code).toBe(expected);
    expect(stdout).toMatch(expected === 1 ? /Check FAILED: coverage/ : /Check passed: coverage/);
  });

  it('warns where postings were given as courses', async () => {
    const { stdout } = await runCli([
      'analyze',
      '-c',
      paths['jobs.csv'],
      '-j',
      paths['jobs.csv'],
      '--min-postings',
      '1',
    ]);
    expect(stdout.replace(/\s+/g, ' ')).toContain('looks like job postings but is read as courses');
  });

  it('selects rows', async () => {
    const { stdout } = await analyze('--where-jobs', 'title ~ analyst', '-f', 'json');
    expect(JSON.parse(stdout).inputs.postings).toBe(3);
  });

  it('prints each option with its origin', async () => {
    const { stdout } = await analyze('--print-config');
    expect(stdout).toMatch(/^minPostings +flag +1$/m);
    expect(stdout).toMatch(/^seed +default +1$/m);
  });

  it('is plain in a pipe and coloured where forced', async () => {
    const colored = await runCli([
      'analyze',
      '-c',
      paths['courses.csv'],
      '-j',
      paths['jobs.csv'],
      '--min-postings',
      '1',
      '--color',
    ]);
    expect(colored.stdout).toContain('\u001b[');
  });

  it('fits the width of the terminal', async () => {
    const { stdout } = await runCli(
      ['analyze', '-c', paths['courses.csv'], '-j', paths['jobs.csv'], '--min-postings', '1', '--no-color'],
      { isTty: true, columns: 80 },
    );
    for (const line of stdout.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
  });

  it('stops when interrupted, with code 130', async () => {
    const { code, stdout, stderr } = await runCli(['analyze', '-c', paths['courses.csv'], '-j', paths['jobs.csv']], {
      signal: AbortSignal.abort(),
    });
    expect([code, stdout]).toEqual([130, '']);
    expect(stderr).toContain('interrupted');
  });
});

describe('fatal errors leave stdout empty, say what and hint, and exit with 2', () => {
  it.each([
    ['no inputs', ['analyze'], /nothing to compare: --courses and --jobs missing/],
    ['an unknown flag', ['analyze', '--job', 'x'], /unknown option '--job'/],
    ['an unknown command', ['analyse'], /unknown command 'analyse'/],
    ['an unknown format', ['analyze', '-c', 'a', '-j', 'b', '-f', 'docx'], /unknown format "docx"/],
    ['an unknown table', ['analyze', '-c', 'a', '-j', 'b', '--table', 'x'], /unknown table "x"/],
    ['a number that is none', ['analyze', '--top', 'many'], /it must be a number/],
    [
      'too few resamples',
      ['analyze', '-c', 'a', '-j', 'b', '--resamples', '0'],
      /--resamples 0: .* from 100 to 100000/,
    ],
    ['too many resamples', ['evaluate', 'a', '--resamples', '1e12'], /--resamples 1000000000000: .* from 100/],
    [
      'no hours a credit',
      ['analyze', '-c', 'a', '-j', 'b', '--hours-per-credit', '0'],
      /--hours-per-credit 0: .* at least 1/,
    ],
    ['half a posting', ['analyze', '-c', 'a', '-j', 'b', '--min-postings', '1.5'], /it must be a whole number/],
    ['a format explain has not', ['explain', 'SQL', '-f', 'csv'], /unknown format "csv"/],
    ['a report that is none', ['report', import.meta.filename], /is not JSON/],
    ['a report that is not there', ['report', 'gone.json'], /cannot read the report "gone.json"/],
    [
      'a taxonomy that is not there',
      ['analyze', '-c', 'a', '-j', 'b', '--taxonomy', 'gone.csv'],
      /cannot read the taxonomy "gone.csv"/,
    ],
  ])('for %s', async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^hint: /m);
  });

  it('for a column that is not there', async () => {
    const { code, stdout, stderr } = await runCli([
      'analyze',
      '-c',
      paths['courses.csv'],
      '-j',
      paths['jobs.csv'],
      '--where-jobs',
      'Tilte = x',
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/Tilte/);
  });

  it('for a config with a typo, naming line, key and the nearest key', async () => {
    const { folder: cwd } = await makeFolder({
      'skillgap.config.json': '{\n  "course": ["a.csv"],\n  "minPosting": 3\n}\n',
    });
    const { code, stdout, stderr } = await runCli(['analyze'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('skillgap.config.json:2: unknown key "course"');
    expect(stderr).toContain('did you mean "courses"?');
    expect(stderr).toContain('skillgap.config.json:3: unknown key "minPosting"');
  });
});

describe('the config file', () => {
  it('gives what flags do not', async () => {
    const { folder: cwd } = await makeFolder({
      'skillgap.config.json': JSON.stringify({
        courses: paths['courses.csv'],
        jobs: [paths['jobs.csv']],
        minPostings: 1,
        failUnder: 0.99,
      }),
    });
    expect((await runCli(['analyze'], { cwd })).code).toBe(1);
    expect((await runCli(['analyze', '--fail-under', '0'], { cwd })).code).toBe(0);
    const named = await runCli(['analyze', '--config', 'skillgap.config.json', '--print-config'], { cwd });
    expect(named.stdout).toMatch(/^failUnder +config +0.99$/m);
  });
});

describe('skillgap explain', () => {
  it('shows formulas and every quote behind one number', async () => {
    const { code, stdout } = await runCli([
      'explain',
      'tableau',
      '-c',
      paths['courses.csv'],
      '-j',
      paths['jobs.csv'],
      '--min-postings',
      '1',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('(3 required + 0 preferred) / 4 postings = 75 %');
    expect(stdout).toContain('Postings that ask for it (3)');
    expect(stdout).toContain('jobs.csv, row 1, required');
  });

  it('suggests a name for one that nobody knows', async () => {
    const { code, stderr } = await runCli(['explain', 'Tablaeu', '-c', paths['courses.csv'], '-j', paths['jobs.csv']]);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean: Tableau');
  });

  it('explains from a saved report', async () => {
    const target = join(folder, 'saved.json');
    await analyze('-f', 'json', '-o', target);
    const { stdout } = await runCli(['explain', 'SQL', '--report', target]);
    expect(stdout).toContain('weight   = (4 + 0 / 2) / 4 = 1.000');
  });
});

describe('skillgap report', () => {
  it('renders a saved report like the run itself', async () => {
    const target = join(folder, 'again.json');
    await analyze('-f', 'json', '-o', target);
    expect((await runCli(['report', target])).stdout).toBe((await analyze()).stdout);
  });
});
