import { describe, expect, it } from 'vitest';
import { makeFolder } from '../helpers/make-folder.js';
import { runCli } from '../helpers/run-cli.js';

const JOBS = `title,company,description
Data Analyst,Northwind,"Requirements: SQL, Python and Tableau. Strong communication skills."
BI Analyst,Fabrikam,"Requirements: SQL, Tableau and Power BI. Knowledge of Python is a plus."
`;

describe('skillgap extract', () => {
  it('prints one line a document in the published form', async () => {
    const { paths: own } = await makeFolder({
      'docs.ndjson': `${JSON.stringify({ id: 'x1', kind: 'posting', title: 'Analyst', text: 'You know Python & SQL.' })}\n`,
    });
    const { code, stdout } = await runCli(['extract', own['docs.ndjson'], '--format', 'ndjson']);
    expect(code).toBe(0);
    const line = JSON.parse(stdout);
    expect(line).toMatchObject({
      id: 'x1',
      kind: 'posting',
      title: 'Analyst',
      source: { path: own['docs.ndjson'], row: 1 },
    });
    expect(line.mentions[0]).toEqual({
      skill: { id: 'software.python', name: 'Python', type: 'tool' },
      start: 9,
      end: 15,
      text: 'Python',
      zone: 'duties',
      status: 'required',
      level: 3,
      confidence: expect.any(Number),
      rule: 'exact',
      assessed: false,
    });
  });

  it('gives CSV with a header', async () => {
    const { paths } = await makeFolder({ 'jobs.csv': JOBS });
    const { stdout } = await runCli(['extract', '--jobs', paths['jobs.csv'], '-f', 'csv']);
    expect(stdout.split('\n')[0]).toBe(
      'document_id,kind,title,path,row,skill_id,skill,type,start,end,text,zone,status,level,confidence,rule',
    );
  });
});

describe('skillgap inspect', () => {
  it('shows columns and samples', async () => {
    const { paths } = await makeFolder({ 'jobs.csv': JOBS });
    const { code, stdout } = await runCli(['inspect', paths['jobs.csv']]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/employer +company/);
    expect(stdout).toContain('sample 2');
  });
});
