import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Skill } from '../../../src/model/index.js';
import { importTaxonomy } from '../../../src/taxonomy/index.js';
import { makeFolder } from '../../helpers/make-folder.js';

const FIXTURES = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'taxonomies');

const importFixture = async (folder: string): Promise<ReadonlyMap<string, Skill>> => {
  const { file } = await importTaxonomy([join(FIXTURES, folder)]);
  return new Map(file.skills.map((skill) => [skill.name, skill]));
};
const formsOf = (skill: Skill | undefined): string[] => (skill?.forms ?? []).map((form) => form.text);

describe('importing ESCO', () => {
  it('takes type and category from the pillar a skill hangs under', async () => {
    const skills = await importFixture('esco');
    expect(skills.get('tune church organs')).toMatchObject({ type: 'activity', category: 'working with instruments' });
    expect(skills.get('acoustics')).toMatchObject({ type: 'knowledge', category: 'natural sciences' });
    expect(skills.get('stay patient')).toMatchObject({ type: 'soft', category: 'self-management' });
    expect(skills.get('Absorb (learning systems)')?.type).toBe('tool');
  });

  it('keeps URIs, relations between skills, and aliases that are one skill alone', async () => {
    const tune = (await importFixture('esco')).get('tune church organs');
    expect(tune?.externalIds).toEqual([{ scheme: 'esco', uri: 'http://data.europa.eu/esco/skill/fx-001' }]);
    expect(tune?.broader).toEqual(['esco.maintain-musical-instruments']);
    expect(tune?.related).toEqual(['esco.acoustics']);
    expect(formsOf(tune)).toEqual(['tune church organs', 'tune pipe organs', 'tuning of church organs']);
  });

  it('reads the language from the name of the file', async () => {
    expect((await importTaxonomy([join(FIXTURES, 'esco')])).file.head.language).toBe('en');
  });

  it('reads the version from the name of the folder', async () => {
    const { folder } = await makeFolder(
      { 'skills_de.csv': 'conceptUri,skillType,preferredLabel,altLabels\nu:1,knowledge,Akustik,\n' },
      'ESCO dataset - v1.2.0 - ',
    );
    const { head } = (await importTaxonomy([folder])).file;
    expect(head).toMatchObject({ version: '1.2.0', language: 'de' });
  });

  it('joins the objects of one skill in a list', async () => {
    expect(formsOf((await importFixture('esco-list')).get('weave baskets'))).toEqual([
      'weave baskets',
      'basket weaving',
      'basketry',
    ]);
  });
});

describe('importing O*NET', () => {
  it('makes the commodity the broader skill of a technology', async () => {
    const skills = await importFixture('onet');
    expect(skills.get('PipeTune Pro')).toMatchObject({ type: 'tool', broader: ['onet.instrument-tuning-software'] });
    expect(skills.get('instrument tuning software')?.externalIds).toEqual([{ scheme: 'unspsc', uri: '43239999' }]);
  });

  it('takes a task as another way of saying its only activity, and of none where it has several', async () => {
    const skills = await importFixture('onet');
    expect(formsOf(skills.get('tune keyboard instruments'))).toContain('set the pitch of each pipe by ear');
    expect([...skills.values()].flatMap(formsOf)).not.toContain('check pipes and bellows before a concert');
  });
});

describe('importing the others', () => {
  it('finds a name with a remark in brackets without it, and by the acronym', async () => {
    const skill = (await importFixture('lightcast')).get('Organ Tuning Software (OTS)');
    expect(formsOf(skill)).toEqual(['Organ Tuning Software (OTS)', 'Organ Tuning Software', 'OTS']);
    expect(skill).toMatchObject({ type: 'tool', category: 'instrument care' });
  });

  it('keeps alignments of skill descriptors as external ids', async () => {
    expect((await importFixture('rsd-api')).get('Bell Inspection')?.externalIds).toEqual([
      { scheme: 'rsd', uri: 'https://rsd.example/api/skills/fx-1' },
      { scheme: 'esco', uri: 'http://data.europa.eu/esco/skill/fx-301' },
    ]);
  });

  it('follows CASE links written as objects and as URIs, and names its licence and creator', async () => {
    const { file } = await importTaxonomy([join(FIXTURES, 'case')]);
    const broader = Object.fromEntries(file.skills.map((skill) => [skill.name, skill.broader]));
    expect(broader).toEqual({
      Founding: [],
      'Mould shaping': ['case.founding'],
      'Pour the metal in one go': ['case.founding'],
    });
    expect(file.head).toMatchObject({ licence: 'CC BY 4.0', version: '2.1' });
    expect(file.head.attribution).toContain('Guild of Test Founders');
  });

  it('takes the English name of a language map and the name without the weight of a domain', async () => {
    const skills = await importFixture('ctdl');
    expect(formsOf(skills.get('Align the yoke'))).toEqual(['Align the yoke', 'Align the yoke (e.g., with a level)']);
    expect(skills.get('Align the yoke')?.broader).toEqual(['ctdl.bell-hanging']);
    expect(skills.get('Certified Bell Hanger')?.type).toBe('credential');
  });

  it('finds relations of a table written as names, and joins rows of one name', async () => {
    const skills = await importFixture('csv');
    expect(skills.get('handbell ringing')?.broader).toEqual(['csv.bell-ringing']);
    expect(formsOf(skills.get('bell ringing'))).toEqual([
      'bell ringing',
      'change ringing',
      'ring bells',
      'bellringing',
    ]);
    expect(skills.get('bell ringing')?.externalIds).toHaveLength(2);
  });

  it('marks everyday words and short names so that they need a place among skills', async () => {
    const skills = await importFixture('list');
    expect(skills.get('Go')?.forms).toEqual([{ text: 'Go', exactCase: true, ambiguous: true }]);
    expect(skills.get('rope splicing')?.forms).toEqual([{ text: 'rope splicing', exactCase: false, ambiguous: false }]);
  });
});
