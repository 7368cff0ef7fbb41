import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ExitCode } from '../src/cli/exit-codes.js';
import { FLAGS } from '../src/cli/flags.js';
import { COMMANDS } from '../src/cli/program.js';
import { DEFAULTS } from '../src/config/index.js';
import { FORMATS, TABLES } from '../src/report/index.js';
import { loadTaxonomy } from '../src/taxonomy/index.js';

const ROOT = join(import.meta.dirname, '..');
const README = join(ROOT, 'README.md');
const UPDATE = process.env.UPDATE_GOLDEN === '1';

/** The text between `<!-- name -->` and `<!-- /name -->`; with UPDATE_GOLDEN=1 it is written anew. */
function section(name: string, expected: string): string {
  const readme = readFileSync(README, 'utf8');
  const open = `<!-- ${name} -->\n`;
  const start = readme.indexOf(open) + open.length;
  const end = readme.indexOf(`<!-- /${name} -->`);
  if (UPDATE) writeFileSync(README, readme.slice(0, start) + expected + readme.slice(end));
  return UPDATE ? expected : readme.slice(start, end);
}

describe('the help', () => {
  it('tells the defaults that hold', () => {
    const named = {
      minPostings: 'min-postings',
      minShare: 'min-share',
      seed: 'seed',
      resamples: 'resamples',
      maxHours: 'max-hours',
      bundleHours: 'bundle-hours',
      bundles: 'bundles',
      hoursPerCredit: 'hours-per-credit',
    } as const;
    for (const [key, flag] of Object.entries(named)) {
      const about = FLAGS.find((entry) => entry.flags.startsWith(`--${flag} `))?.about ?? '';
      const told = /\(default ([\d.]+)(%?)\)/.exec(about);
      expect(Number(told?.[1]) / (told?.[2] === '%' ? 100 : 1), flag).toBe(DEFAULTS[key as keyof typeof named]);
    }
  });
});

describe('the README', () => {
  const readme = readFileSync(README, 'utf8');

  it('shows what the first command really prints', () => {
    const output = readFileSync(join(ROOT, 'fixtures', 'golden', 'corpus-terminal', 'expected.txt'), 'utf8');
    const shown = `${output.split('\n').slice(0, 44).join('\n').trimEnd()}\n...\n`;
    expect(section('example', shown)).toBe(shown);
  });

  it('tells the size of the taxonomy as it is', async () => {
    const { taxonomy } = await loadTaxonomy();
    const forms = taxonomy.skills.reduce((sum, skill) => sum + skill.forms.length, 0);
    const fields = new Set(taxonomy.skills.map((skill) => skill.category)).size;
    const text = `The built-in taxonomy has ${taxonomy.skills.length.toLocaleString('en-US')} skills with ${forms.toLocaleString('en-US')} surface forms in ${fields} fields, from software and nursing to law, trades and soft skills.\n`;
    expect(section('taxonomy', text)).toBe(text);
  });

  it.each(COMMANDS.map((command) => command.name))('names the command %s', (name) => {
    expect(readme).toContain(`| \`${name}\` |`);
  });

  it('names every format and table', () => {
    for (const word of [...Object.keys(FORMATS), ...TABLES]) expect(readme).toContain(word);
  });

  it('explains every exit code and no other', () => {
    const told = [...readme.matchAll(/^\| (\d+) \| /gm)].map((match) => Number(match[1]));
    expect(told.sort((a, b) => a - b)).toEqual(Object.values(ExitCode).sort((a, b) => a - b));
  });

  it('uses only flags that exist', () => {
    const known = new Set(
      FLAGS.flatMap((flag) => [...flag.flags.matchAll(/--?[a-z][a-z-]*/g)].map((match) => match[0])),
    );
    const used = [...readme.matchAll(/(?<=[\s`(])--?[a-z][a-z-]*/g)]
      .map((match) => match[0])
      .filter((flag) => !['--help'].includes(flag));
    expect(used.filter((flag) => !known.has(flag))).toEqual([]);
  });
});
