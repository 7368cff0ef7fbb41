import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.js';
import { makeFolder } from '../helpers/make-folder.js';
import { runCli } from '../helpers/run-cli.js';

const SPANISH =
  'En este curso aprenderás la gestión de proyectos con Python y cómo se trabaja en un equipo para el cliente.';
const GERMAN =
  'In diesem Kurs lernen Sie, wie man mit Python arbeitet und wie Daten für den Betrieb ausgewertet werden.';
const ENGLISH =
  'In this course you will learn how to work with Python and how data are analysed for the business of a client.';
const row = (title: string, text: string): string => `${title},"${text}"\n`;

let paths: Record<'courses.csv' | 'jobs.csv' | 'skills_es.csv', string>;
beforeAll(async () => {
  ({ paths } = await makeFolder({
    'courses.csv': `title,description\n${row('Uno', SPANISH)}${row('Dos', `${SPANISH} Es muy útil.`)}${row('Drei', GERMAN)}${row('Four', ENGLISH)}${row('Five', 'Python')}`,
    'jobs.csv': `title,description\n${row('Analyst', 'Requirements: you need to have Python and you will work with the team on what is asked for by our clients.')}`,
    'skills_es.csv': 'name,type\ngestión de proyectos,method\n',
  }));
});
const analyze = async (...args: string[]): Promise<{ report: Report; stderr: string; code: number }> => {
  const { code, stdout, stderr } = await runCli([
    'analyze',
    '-c',
    paths['courses.csv'],
    '-j',
    paths['jobs.csv'],
    '-f',
    'json',
    '--min-postings',
    '1',
    ...args,
  ]);
  return { report: JSON.parse(stdout) as Report, stderr, code };
};

describe('documents in other languages', () => {
  it('are counted in the report and told in a warning', async () => {
    const { report, stderr, code } = await analyze();
    expect(code).toBe(0);
    expect(report.inputs.languages).toEqual([
      { language: 'en', documents: 3, assumed: 1 },
      { language: 'es', documents: 2 },
      { language: 'de', documents: 1 },
    ]);
    const problem = report.problems.find(({ code: name }) => name === 'foreign-language');
    expect(problem).toMatchObject({ severity: 'warning' });
    expect(problem?.message).toMatch(/^3 of 5 courses are in Spanish \(2\), German \(1\): /);
    expect(stderr).toContain('hint: add a taxonomy of that language');
  });

  it('of which a taxonomy is loaded are mined with its names and told no more', async () => {
    const { report } = await analyze('--taxonomy', 'builtin', paths['skills_es.csv']);
    expect(report.skills.find(({ name }) => name === 'gestión de proyectos')?.coverage.courses).toHaveLength(2);
    const problem = report.problems.find(({ code }) => code === 'foreign-language');
    expect(problem?.message).toMatch(/^1 of 5 courses is in German: /);
  });

  it('are told by extract too', async () => {
    const { stderr } = await runCli(['extract', '-c', paths['courses.csv']]);
    expect(stderr).toContain('3 of 5 courses are in Spanish (2), German (1)');
  });
});
