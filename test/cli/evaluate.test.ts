import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../src/model/index.js';
import { makeFolder } from '../helpers/make-folder.js';
import { runCli } from '../helpers/run-cli.js';

const LABELLED = join(import.meta.dirname, '..', '..', 'fixtures', 'labelled', 'gold.ndjson');
const evaluate = (...args: string[]) => runCli(['evaluate', ...args, '--resamples', '100']);

const POSTING = {
  id: 'p',
  kind: 'posting',
  title: 'Analyst',
  text: 'Requirements: SQL and Tableau. Docker is a plus.',
};
const SKILLS = [
  { skill: 'SQL', surfaces: ['SQL'], status: 'required', type: 'tool' },
  { skill: 'frobnication', surfaces: ['plus'], status: 'required', type: 'method' },
  { skill: 'Docker', surfaces: ['Docker'], status: 'preferred', type: 'tool' },
];
const lines = (...records: object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('skillgap evaluate', () => {
  it('does well on labelled documents of many fields', async () => {
    const { code, stdout, stderr } = await evaluate(LABELLED, '-f', 'json');
    expect([code, stderr]).toEqual([0, '']);
    const { documents, all, kinds, lostLabels } = JSON.parse(stdout) as Evaluation;
    expect([documents, lostLabels]).toEqual([12, 0]);
    // Measured: 0.89 relaxed, 0.75 strict, every status of a posting right.
    expect(all.relaxed.f1).toBeGreaterThan(0.82);
    expect(all.relaxed.precision).toBeGreaterThan(0.85);
    expect(all.strict.f1).toBeGreaterThan(0.67);
    const posting = kinds.find(({ kind }) => kind === 'posting');
    expect((posting?.status.right ?? 0) / (posting?.status.seen ?? 1)).toBeGreaterThan(0.9);
  });

  it('prints figures, and errors only where they are asked for', async () => {
    const { paths } = await makeFolder({ 'g.ndjson': lines({ ...POSTING, skills: SKILLS }) });
    const { code, stdout, stderr } = await evaluate(paths['g.ndjson']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 document, 3 labelled skills, 3 predicted');
    expect(stdout).toMatch(/all, relaxed +66\.7 +66\.7 +66\.7 +66\.7–66\.7 +3 +3/);
    expect(stdout).toMatch(/postings \(required\/preferred\) +100\.0 +2/);
    expect(stdout).not.toContain('Missed');
    const { stdout: told } = await evaluate(paths['g.ndjson'], '--errors', '5');
    expect(told).toContain('Missed (1)\n  1× plus (frobnication), method: not in the taxonomy\n      p: ');
    expect(told).toContain(
      'False hits (1)\n  1× Tableau, tool: not labelled\n      p: Requirements: SQL and [Tableau]. Docker is a plus.',
    );
  });

  it('finds the texts among the documents named, in any order and format', async () => {
    const { paths } = await makeFolder({
      'g.ndjson': lines({ id: 'q', skills: [] }, { id: 'p', skills: SKILLS }),
      'd.ndjson': lines(POSTING, { id: 'other', kind: 'posting', title: '', text: 'Python' }),
    });
    const { code, stdout, stderr } = await evaluate(paths['g.ndjson'], '--docs', paths['d.ndjson'], '-f', 'json');
    expect(code).toBe(0);
    expect(stderr).toContain(
      `warning: 1 documents of "${paths['g.ndjson']}" do not stand in "${paths['d.ndjson']}": q`,
    );
    expect(JSON.parse(stdout)).toMatchObject({ documents: 1, all: { relaxed: { found: 2, labelled: 3 } } });
  });

  it('reads labels from CSV', async () => {
    const { paths } = await makeFolder({
      'g.csv': `id,text,kind,skill,surface,status\np,${POSTING.text},posting,SQL,SQL,required\np,,,Docker,Docker,preferred\n`,
    });
    const { stdout } = await evaluate(paths['g.csv'], '-f', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      all: { relaxed: { found: 2, labelled: 2 } },
      kinds: [{ status: { right: 2, seen: 2 } }],
    });
  });

  it('reads tagged words and counts spans', async () => {
    const { paths } = await makeFolder({
      'g.json': lines({
        tokens: ['Use', 'Tableau', 'daily'],
        tags_skill: ['O', 'O', 'O'],
        tags_knowledge: ['O', 'B', 'O'],
      }),
    });
    const { stdout } = await evaluate(paths['g.json'], '-f', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ unit: 'span', all: { strict: { f1: 1, labelled: 1, predicted: 1 } } });
  });

  it('measures the taxonomy and the overrides it is given', async () => {
    const { paths } = await makeFolder({
      'g.ndjson': lines({ ...POSTING, skills: SKILLS }),
      'own.csv': 'name,type\nplus,method\n',
      'o.json': '[{"form": "Tableau", "decision": "refuse"}]',
    });
    const { stdout } = await evaluate(
      paths['g.ndjson'],
      '--taxonomy',
      'builtin',
      paths['own.csv'],
      '--overrides',
      paths['o.json'],
      '-f',
      'json',
    );
    expect(JSON.parse(stdout)).toMatchObject({ all: { relaxed: { precision: 1, recall: 1 } } });
  });

  it('writes Markdown that a hostile document cannot break', async () => {
    const text = 'Requirements: <b>|frob</b>| and SQL.';
    const { paths } = await makeFolder({
      'g.ndjson': lines({
        ...POSTING,
        text,
        skills: [{ skill: '<b>|', surfaces: ['frob'], status: 'required', type: 'tool' }],
      }),
    });
    const { stdout } = await evaluate(paths['g.ndjson'], '-f', 'markdown', '--errors', '5');
    expect(stdout).toMatch(/^# Evaluation\n/);
    expect(stdout).toContain('| all, relaxed |');
    expect(stdout).not.toContain('<b>');
  });

  it('tells labels whose words do not stand in the text', async () => {
    const { paths } = await makeFolder({
      'g.ndjson': lines({ ...POSTING, skills: [{ surfaces: ['sQl'], status: 'required' }] }),
    });
    const { code, stderr } = await evaluate(paths['g.ndjson']);
    expect(code).toBe(0);
    expect(stderr).toContain('1 label of');
    expect((await evaluate(paths['g.ndjson'], '-q')).stderr).toBe('');
  });

  it.each([
    [['nowhere.ndjson'], 'cannot read the labels "nowhere.ndjson"'],
    [[LABELLED, '-f', 'pdf'], 'unknown format "pdf"'],
  ])('says why it cannot run: %j', async (args, message) => {
    const { code, stdout, stderr } = await evaluate(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('asks for the texts where the labels hold none', async () => {
    const { paths } = await makeFolder({ 'g.ndjson': lines({ id: 'p', skills: SKILLS }) });
    const { code, stdout, stderr } = await evaluate(paths['g.ndjson']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('its records hold no "text"\nhint: name the texts: --docs docs.ndjson');
  });
});
