import { describe, expect, it } from 'vitest';
import { loadTaxonomy } from '../../../src/taxonomy/index.js';
import { makeFolder } from '../../helpers/make-folder.js';

const languagesOf = async (path: string): Promise<unknown[]> => {
  const { taxonomy } = await loadTaxonomy([path]);
  return [...new Set(taxonomy.skills.flatMap((skill) => skill.forms.map((form) => form.language)))];
};

describe('the language of the names of a taxonomy', () => {
  it('is English for the built-in one', async () => {
    expect(await languagesOf('builtin')).toEqual(['en']);
  });

  it('is what its column says, before anything else', async () => {
    const { paths } = await makeFolder({ 'skills_fr.csv': 'name,language\ngestion,de-AT\ncuisine,\n' });
    expect(await languagesOf(paths['skills_fr.csv'])).toEqual(['de', 'fr']);
  });

  it('is told by the words of the names where nothing says it', async () => {
    const names = [
      'gestión de los proyectos',
      'análisis de la calidad del agua',
      'uso de las bases de datos',
      'dirección de equipos en la empresa',
    ];
    const { paths } = await makeFolder({ 'own.csv': `name\n${names.join('\n')}\n` });
    expect(await languagesOf(paths['own.csv'])).toEqual(['es']);
  });

  it('stays open where nothing tells', async () => {
    const { paths } = await makeFolder({ 'own.csv': 'name\nQuux\nFrobnication\n' });
    expect(await languagesOf(paths['own.csv'])).toEqual([undefined]);
  });
});
