import { beforeAll, describe, expect, it } from 'vitest';
import { createExtractor, type Extractor } from '../../../src/extract/index.js';
import { zoneDocument } from '../../../src/ingest/index.js';
import { compileTaxonomy, parseTaxonomyCsv, readBuiltinRows, type TaxonomyRow } from '../../../src/taxonomy/index.js';
import { makeDocument } from '../../helpers/documents.js';

const ABOUT = { name: 'test', version: '1', licence: 'MIT' };
const extractorOf = (rows: readonly TaxonomyRow[]): Extractor =>
  createExtractor(compileTaxonomy(rows, ABOUT).taxonomy.skills);
const parse = (csv: string): TaxonomyRow[] => parseTaxonomyCsv(csv, 'own', 'own.csv').rows;

const SPANISH = `En este curso aprenderás a trabajar con Python y con Tableau. También se explica la gestión de proyectos,
la base de datos y el liderazgo de los equipos; al final del curso cada alumno presenta un plan de marketing con un chef.`;
const OWN = `name,type,aliases,language
gestión de proyectos,method,,es
base de datos,knowledge,,es
base de gestión,knowledge,,en
liderar equipo,soft,liderazgo de equipo,es-MX
Chef,tool,,en
chef,tool,,en
plan de marketing,knowledge,,
`;

let builtin: readonly TaxonomyRow[];
beforeAll(async () => {
  builtin = await readBuiltinRows();
});
const find = (extractor: Extractor, text: string): { names: string[]; language: string | null } => {
  const document = makeDocument('course', text);
  const { mentions, language } = extractor.extract(document, zoneDocument(document));
  return { names: mentions.map((mention) => mention.skill.name), language };
};

describe('a text in a language of which no taxonomy is loaded', () => {
  it('gives only names that are the same everywhere', () => {
    const { names, language } = find(extractorOf(builtin), SPANISH);
    expect(language).toBe('es');
    expect(names).toEqual(['Python', 'Tableau']);
  });

  it('takes tools only as they are written', () => {
    const { names } = find(
      extractorOf(parse('name,type,language\nPrisma,tool,en\nTableau,tool,en\n')),
      `${SPANISH} prisma`,
    );
    expect(names).toEqual(['Tableau']);
  });
});

describe('a text in a language of which a taxonomy is loaded', () => {
  it('gives the names of that language, inflected, and those of no language in particular', () => {
    const { names } = find(extractorOf([...builtin, ...parse(OWN)]), SPANISH);
    expect(names).toEqual([
      'Python',
      'Tableau',
      'gestión de proyectos',
      'base de datos',
      'liderar equipo',
      'plan de marketing',
    ]);
  });

  it('keeps those names out of English texts', () => {
    const text =
      'You will learn how to plan a project with your team: base de datos, plan de marketing and Tableau are used.';
    expect(find(extractorOf([...parse(OWN), ...parse('name,type,language\nTableau,tool,en\n')]), text).names).toEqual([
      'plan de marketing',
      'Tableau',
    ]);
  });

  it('reads a text too short to tell with all names', () => {
    expect(find(extractorOf(parse(OWN)), 'Gestión de proyectos').names).toEqual(['gestión de proyectos']);
  });

  it('finds single words in the plural', () => {
    const own = extractorOf(parse('name,type,language\nDatenbank,knowledge,de\n'));
    const text =
      'In diesem Kurs lernen Sie, wie man mit Datenbanken arbeitet und wie sie für den Betrieb eingerichtet werden.';
    expect(find(own, text).names).toEqual(['Datenbank']);
  });

  it('counts a name that two languages share in both', () => {
    const own = extractorOf([
      ...parse('name,type,language\nmarketing,knowledge,en\n'),
      ...parse('name,type,language\nmarketing,knowledge,es\n'),
    ]);
    expect(find(own, SPANISH).names).toEqual(['marketing']);
  });
});
