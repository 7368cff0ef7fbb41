import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerEntry, Report } from '../../src/model/index.js';
import { makeFolder } from '../helpers/make-folder.js';
import { runCli } from '../helpers/run-cli.js';

const posting = (id: string, text: string): string =>
  `${JSON.stringify({ id, kind: 'posting', title: 'Analyst', text })}\n`;
const POSTINGS =
  posting('a', 'Requirements: Python, R and SAS.') +
  posting('b', 'Duties: report to R. Smith in the office.\nRequirements: a degree in economics.') +
  posting('d', 'Requirements: a degree in statistics.') +
  posting('c', 'Benefits\n- R and Python courses');
const COURSES = 'title,description\nData,"You learn R, Python and SQL."\n';

let paths: Record<'jobs.ndjson' | 'courses.csv' | 'own.csv' | 'o.json' | 'bad.json', string>;
beforeAll(async () => {
  ({ paths } = await makeFolder({
    'jobs.ndjson': POSTINGS,
    'courses.csv': COURSES,
    'own.csv': 'name,type,needs\n=?R,tool,@list\nPython,tool,\nSQL,tool,\nSAS,tool,\n',
    'o.json':
      '[{"form": "R", "decision": "accept", "where": "office", "kind": "posting"}, {"form": "Quuxly", "decision": "accept"}]',
    'bad.json': '[{"form": "R", "decision": "perhaps"}]',
  }));
});
const ledgerOf = async (...args: string[]): Promise<LedgerEntry[]> =>
  JSON.parse(
    (await runCli(['extract', paths['jobs.ndjson'], '--ledger', '-f', 'json', ...args])).stdout,
  ) as LedgerEntry[];
const find = (entries: readonly LedgerEntry[], form: string): LedgerEntry | undefined =>
  entries.find((entry) => entry.form === form);

describe('skillgap extract --ledger', () => {
  it('counts how each ambiguous name was decided, by rule, with a quote of each', async () => {
    const entries = await ledgerOf();
    expect(find(entries, 'R')).toEqual({
      skillId: 'data.r',
      name: 'R',
      form: 'R',
      accepted: { list: 1 },
      refused: { 'no-cue': 1, zone: 1 },
      quotes: {
        accepted: { text: 'Requirements: Python, R and SAS.', documentId: 'a' },
        refused: { text: 'Duties: report to R. Smith in the office.', documentId: 'b' },
      },
    });
  });

  it('holds names that the words around them speak against, and none that were never in doubt', async () => {
    const entries = await ledgerOf();
    expect(find(entries, 'statistics')).toMatchObject({ accepted: {}, refused: { degree: 1 } });
    expect(find(entries, 'Python')).toBeUndefined();
  });

  it('puts the names with most decisions first', async () => {
    const sizes = (await ledgerOf()).map(({ accepted, refused }) =>
      [...Object.values(accepted), ...Object.values(refused)].reduce((sum, n) => sum + n, 0),
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('is a table to read, cut to the terminal, or CSV', async () => {
    const args = ['extract', paths['jobs.ndjson'], '--ledger'];
    const { code, stdout, stderr } = await runCli(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^name +accepted +refused {2}skill\nR +1 +2 {2}data\.r\n {4}\+ list 1: "Requirements/);
    expect(stdout).toContain('    - no-cue 1, zone 1: "Duties: report to R. Smith in the office." (b)\n');
    const narrow = await runCli(args, { columns: 40, isTty: true });
    expect(
      Math.max(
        ...narrow.stdout
          .split('\n')
          .filter((line) => /^ {4}[+-]/.test(line))
          .map((line) => line.length),
      ),
    ).toBe(40);
    const csv = await runCli([...args, '-f', 'csv']);
    expect(csv.stdout).toContain('\nR,data.r,R,1,2,list 1,"no-cue 1, zone 1",');
    expect((await runCli([...args, '-f', 'ndjson'])).code).toBe(2);
  });
});

describe('overrides', () => {
  it('decide in spite of the rules, under their own name, and tell names that no skill has', async () => {
    expect(find(await ledgerOf('--overrides', paths['o.json']), 'R')).toMatchObject({
      accepted: { list: 1, override: 1 },
      refused: { zone: 1 },
    });
    const { code, stderr } = await runCli(['extract', paths['jobs.ndjson'], '--overrides', paths['o.json']]);
    expect(code).toBe(0);
    expect(stderr).toContain('decides on "Quuxly", which names no skill of the taxonomy');
  });

  it('that make no sense end the run', async () => {
    const { code, stdout, stderr } = await runCli(['extract', paths['jobs.ndjson'], '--overrides', paths['bad.json']]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('entry 1, "decision"');
  });

  it('count in an analysis by flag and by config file, and the report holds the ledger', async () => {
    const inputs = [
      'analyze',
      '--courses',
      paths['courses.csv'],
      '--jobs',
      paths['jobs.ndjson'],
      '--min-postings',
      '1',
      '--taxonomy',
      paths['own.csv'],
      '-f',
      'json',
      '-q',
    ];
    const reportOf = async (...args: string[]): Promise<Report> =>
      JSON.parse((await runCli([...inputs, ...args])).stdout) as Report;
    const { paths: more } = await makeFolder({ 'c.json': JSON.stringify({ overrides: paths['o.json'] }) });
    const [plain, byFlag, byConfig] = [
      await reportOf(),
      await reportOf('--overrides', paths['o.json']),
      await reportOf('--config', more['c.json']),
    ];
    expect(find(plain.ledger, 'R')?.accepted).toEqual({ list: 2 });
    expect(find(byFlag.ledger, 'R')?.accepted).toEqual({ list: 2, override: 1 });
    expect(byConfig.ledger).toEqual(byFlag.ledger);
  });
});
