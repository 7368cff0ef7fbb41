import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ToolError } from '../../src/errors/index.js';
import {
  IMPORT_FORMATS,
  type ImportFormat,
  importTaxonomy,
  readTaxonomyFile,
  writeTaxonomyFile,
} from '../../src/taxonomy/index.js';
import { makeFolder } from '../helpers/make-folder.js';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'taxonomies');

/** A shape of each format: folder, format, names of all its skills in their order. */
const SHAPES: readonly (readonly [string, ImportFormat, readonly string[]])[] = [
  [
    'esco',
    'esco',
    [
      'Absorb (learning systems)',
      'acoustics',
      'maintain musical instruments',
      'R',
      'stay patient',
      'tune church organs',
    ],
  ],
  ['esco-tabiya', 'esco', ['bicycle mechanics', 'repair bicycles', 'sell street food']],
  ['esco-list', 'esco', ['weave baskets', 'willow']],
  [
    'onet',
    'onet',
    [
      'Calc "Deluxe" sheets',
      'careful listening',
      'Digital tuning gauges',
      'Electronic tuning forks',
      'forks',
      'gauges',
      'hand tools',
      'inspect bellows',
      'instrument tuning software',
      'PipeTune Pro',
      'Small tuning knives',
      'spreadsheet software',
      'tune keyboard instruments',
      'tuning knives',
      'Voicing knives, tuning type',
    ],
  ],
  ['lightcast', 'lightcast', ['Certified Organ Tuner', 'Organ Tuning Software (OTS)', 'Patience']],
  ['lightcast-csv', 'lightcast', ['Bell Casting', 'Esperanto Verse']],
  ['rsd', 'rsd', ['Bell Rope Splicing', 'Peal Composition']],
  ['rsd-api', 'rsd', ['Bell Inspection', 'Clapper Adjustment']],
  ['case', 'case', ['Founding', 'Mould shaping', 'Pour the metal in one go']],
  ['ctdl', 'ctdl', ['Align the yoke', 'Bell Hanging', 'Certified Bell Hanger']],
  ['csv', 'csv', ['bell ringing', 'handbell ringing']],
  ['list', 'csv', ['bell tuning', 'formula injection', 'Go', 'rope splicing']],
];

const refusalOf = async (content: string, name: string, format: ImportFormat): Promise<ToolError> => {
  const { paths } = await makeFolder({ [name]: content });
  return await importTaxonomy(Object.values(paths), format).then(
    () => {
      throw new Error('it was imported');
    },
    (error: ToolError) => error,
  );
};

describe.each(SHAPES)('the importer of %s', (folder, format, names) => {
  const run = () => importTaxonomy([join(FIXTURES, folder)]);

  it('knows its files and finds the skills', async () => {
    const imported = await run();
    expect(imported.format).toBe(format);
    expect(imported.file.skills.map((skill) => skill.name)).toEqual(names);
  });

  it('gives the same bytes at each run', async () => {
    const [first, second] = [await run(), await run()];
    expect(writeTaxonomyFile(first.file)).toBe(writeTaxonomyFile(second.file));
  });

  it('gives ids of its own, no empty names, and the name as the first form', async () => {
    const { skills } = (await run()).file;
    expect(new Set(skills.map((skill) => skill.id)).size).toBe(skills.length);
    for (const skill of skills) {
      expect(skill.id).toMatch(/^[a-z]+\.\S+$/);
      expect(skill.forms[0]?.text).toBe(skill.name);
      expect(skill.forms.filter((form) => form.text.trim() === '')).toEqual([]);
    }
  });

  it('gives relations that point to other skills of the file', async () => {
    const { skills } = (await run()).file;
    const ids = new Set(skills.map((skill) => skill.id));
    for (const skill of skills) {
      for (const target of [...skill.broader, ...skill.related]) {
        expect(ids).toContain(target);
        expect(target).not.toBe(skill.id);
      }
    }
  });

  it('tells a licence, and comes back the same from its file', async () => {
    const { file } = await run();
    expect(file.head.licence).not.toBe('');
    const back = readTaxonomyFile(writeTaxonomyFile(file), 'x.taxonomy.json');
    expect(back.head).toEqual(file.head);
    expect(writeTaxonomyFile(back)).toBe(writeTaxonomyFile(file));
  });
});

describe('all importers', () => {
  it('are tried on at least one shape', () => {
    expect(new Set(SHAPES.map(([, format]) => format))).toEqual(new Set(IMPORT_FORMATS));
  });

  it.each(IMPORT_FORMATS)('refuse what is no %s with bad-taxonomy, the file and a hint', async (format) => {
    for (const [content, name] of [
      ['{"data": [', 'broken.json'],
      ['', 'empty.csv'],
      ['a,b\n"1,2\n', 'quoting.csv'],
      ['{"answer": 42}', 'other.json'],
    ] as const) {
      const error = await refusalOf(content, name, format);
      expect(error).toMatchObject({ name: 'ToolError', code: 'bad-taxonomy' });
      expect(error.where).toContain(name);
      expect(error.hint).toMatch(/expected .+--format/);
    }
  });

  it('say where the quoting of a table breaks', async () => {
    const error = await refusalOf('name,aliases\nx,"y\nz,w"v\n', 'skills.csv', 'csv');
    expect(error).toMatchObject({
      code: 'bad-taxonomy',
      message: expect.stringMatching(/quoting is broken in line \d/),
    });
  });

  it('are not guessed for files of no known format', async () => {
    await expect(importTaxonomy([join(FIXTURES, 'README.md')])).rejects.toMatchObject({
      code: 'bad-taxonomy',
      hint: expect.stringContaining('--format esco|'),
    });
  });

  it('refuse a path that is not there', async () => {
    await expect(importTaxonomy([join(FIXTURES, 'gone')])).rejects.toMatchObject({ code: 'bad-taxonomy' });
  });
});
