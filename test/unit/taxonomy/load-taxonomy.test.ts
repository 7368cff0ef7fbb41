import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importTaxonomy, loadTaxonomy, writeTaxonomyFile } from '../../../src/taxonomy/index.js';
import { makeFolder } from '../../helpers/make-folder.js';

const FIXTURES = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'taxonomies');

const compile = async (folder: string): Promise<string> => {
  const text = writeTaxonomyFile((await importTaxonomy([join(FIXTURES, folder)])).file);
  return (await makeFolder({ 'x.taxonomy.json': text })).paths['x.taxonomy.json'];
};

describe('loadTaxonomy', () => {
  it('tells licence and attribution of a compiled file that stands alone', async () => {
    const { taxonomy } = await loadTaxonomy([await compile('onet')]);
    expect(taxonomy.summary).toMatchObject({ licence: 'CC BY 4.0', skills: 15 });
    expect(taxonomy.summary.attribution).toContain('USDOL/ETA');
  });

  it('tells the licences of all parts and keeps the built-in skills', async () => {
    const builtin = (await loadTaxonomy()).taxonomy;
    const { taxonomy } = await loadTaxonomy(['builtin', await compile('esco')]);
    expect(taxonomy.summary.licence).toMatch(/^MIT \(built-in part\); reuse with attribution .+ \(ESCO\)$/);
    expect(builtin.summary.attribution).toBeUndefined();
    expect(builtin.skills.filter((skill) => !taxonomy.byId.has(skill.id))).toEqual([]);
    expect(taxonomy.byId.has('esco.tune-church-organs')).toBe(true);
  });

  it('marks built-in names as English and those of a file as its language', async () => {
    const { paths } = await makeFolder({ 'own_de.csv': 'name,aliases\nGlockenkunde,Campanologie\n' });
    const { taxonomy } = await loadTaxonomy(['builtin', paths['own_de.csv']]);
    expect(taxonomy.skills[0]?.forms[0]?.language).toBe('en');
    expect(taxonomy.skills.at(-1)?.forms.map((form) => form.language)).toEqual(['de', 'de']);
  });

  it('refuses a compiled file that is broken', async () => {
    const { paths } = await makeFolder({ 'x.taxonomy.json': '{"format": "skillgap-taxonomy"' });
    await expect(loadTaxonomy([paths['x.taxonomy.json']])).rejects.toMatchObject({ code: 'bad-taxonomy' });
  });
});
