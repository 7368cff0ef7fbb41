import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../helpers/make-folder.js';
import { runCli } from '../helpers/run-cli.js';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'taxonomies');

const importTo = async (folder: string): Promise<string> => {
  const path = join((await makeFolder({})).folder, 'own.taxonomy.json');
  const { code } = await runCli(['taxonomy', 'import', join(FIXTURES, folder), '-o', path, '-q']);
  expect(code).toBe(0);
  return path;
};

describe('skillgap taxonomy import', () => {
  it('writes the file and tells on stderr what was taken, the licence and how to use it', async () => {
    const path = join((await makeFolder({})).folder, 'esco.taxonomy.json');
    const { code, stdout, stderr } = await runCli(['taxonomy', 'import', join(FIXTURES, 'esco'), '-o', path]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/ESCO unversioned \(esco\): 6 skills/);
    expect(stderr).toContain('2011/833/EU');
    expect(stderr).toContain(`--taxonomy builtin ${path}`);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ format: 'skillgap-taxonomy', formatVersion: 1 });
  });

  it('writes to stdout without -o, and says nothing else with -q', async () => {
    const { code, stdout, stderr } = await runCli(['taxonomy', 'import', join(FIXTURES, 'csv'), '-q']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ name: 'skills' });
  });

  it.each([
    [['import'], /nothing to import/],
    [['import', join(FIXTURES, 'case'), '--format', 'onet'], /cannot import .+framework\.json/],
    [['import', join(FIXTURES, 'case'), '--format', 'xml'], /unknown format "xml"/],
    [['frobnicate'], /unknown action "frobnicate"/],
  ])('fails with 2 and a hint on %j', async (args, message) => {
    const { code, stdout, stderr } = await runCli(['taxonomy', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain('hint: ');
  });

  it('makes a file that check accepts and show reads', async () => {
    const path = await importTo('esco');
    const shown = await runCli(['taxonomy', 'show', 'tune pipe organs', '--taxonomy', path]);
    expect(shown.stdout).toContain('esco http://data.europa.eu/esco/skill/fx-001');
  });
});

describe('skillgap taxonomy search', () => {
  it('shows score, id, name and the alias that fits, at most --limit', async () => {
    const path = await importTo('esco');
    const { code, stdout } = await runCli([
      'taxonomy',
      'search',
      'tuning',
      'pipe',
      'organs',
      '--limit',
      '1',
      '--taxonomy',
      path,
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^0\.\d\d {2}esco\.tune-church-organs +activity +tune church organs {2}\(tune pipe organs\)\n$/,
    );
  });

  it('gives data with --format json', async () => {
    const path = await importTo('esco');
    const { stdout } = await runCli(['taxonomy', 'search', 'patience', '--taxonomy', path, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      query: 'patience',
      hits: [{ id: 'esco.stay-patient', score: 1, form: 'patience' }],
    });
  });

  it('answers each line of stdin with a line of JSON, also where nothing is found', async () => {
    const path = await importTo('esco');
    const { code, stdout } = await runCli(['taxonomy', 'search', '-', '--taxonomy', path, '--limit', '1'], {
      stdin: ['acoustics', '', 'qqqq'],
    });
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(results).toMatchObject([
      { query: 'acoustics', hits: [{ name: 'acoustics' }] },
      { query: 'qqqq', hits: [] },
    ]);
  });

  it('offers names that are spelled alike where no word fits, and says so where none is', async () => {
    const alike = await runCli(['taxonomy', 'search', 'pyhton', '--limit', '1']);
    expect(alike.stdout).toContain('software.python');
    const none = await runCli(['taxonomy', 'search', 'qqqqzzzz']);
    expect(none).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('skillgap taxonomy', () => {
  it('searches, shows and checks', async () => {
    expect((await runCli(['taxonomy', 'search', 'data', 'visualization'])).stdout).toContain('data visualization');
    expect((await runCli(['taxonomy', 'show', 'Python'])).stdout).toContain('software.python');
    const { paths: own } = await makeFolder({
      'mine.csv': 'name,type,aliases,broader\nQuuxing,method,quux,no such skill\n',
    });
    const { code, stdout } = await runCli(['taxonomy', 'check', own['mine.csv']]);
    expect(code).toBe(1);
    expect(stdout).toContain('"Quuxing" refers to "no such skill", which is no skill');
  });

  it('takes a taxonomy of the user beside the built-in one', async () => {
    const { paths: own } = await makeFolder({
      'mine.csv': 'name,type,aliases\nQuuxly Platform,tool,Quuxly\n',
      'text.txt': 'Course on Quuxly and Python.',
    });
    const { stdout } = await runCli(['extract', own['text.txt'], '--taxonomy', 'builtin', own['mine.csv']]);
    expect(stdout).toContain('Quuxly Platform');
    expect(stdout).toContain('Python');
  });
});
