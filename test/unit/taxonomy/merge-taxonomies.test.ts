import { describe, expect, it } from 'vitest';
import type { Skill } from '../../../src/model/index.js';
import { compileTaxonomy, mergeTaxonomies, parseTaxonomyCsv, type Taxonomy } from '../../../src/taxonomy/index.js';

const BASE = `name,type,aliases,broader,related,needs,not
data visualization,knowledge,visualize data;data viz,,,,
=?Excel,tool,Microsoft Excel,,,spreadsheet,excel in
database administration,activity,administer databases,,,,
Google Sheets,tool,,,,,
`;
const base = compileTaxonomy(parseTaxonomyCsv(BASE, 'base', 'base.csv').rows, {
  name: 'b',
  version: '1',
  licence: 'MIT',
});

const newcomer = (name: string, aliases: readonly string[] = [], over: Partial<Skill> = {}): Skill => ({
  id: `esco.${name.replaceAll(' ', '-')}`,
  name,
  type: 'activity',
  category: 'x',
  forms: [name, ...aliases].map((text) => ({ text, exactCase: false, ambiguous: false })),
  broader: [],
  related: [],
  needs: [],
  not: [],
  externalIds: [{ scheme: 'esco', uri: `u:${name}` }],
  ...over,
});
const head = { name: 'E', version: '1', language: 'en', licence: 'x', attribution: '', sources: [] };
const merge = (...skills: Skill[]): Taxonomy => mergeTaxonomies(base.taxonomy, { head, skills });
const formsOf = (skill: Skill | undefined): string[] => (skill?.forms ?? []).map((form) => form.text);

describe('mergeTaxonomies', () => {
  it('gives a skill of the same name the external id and the new aliases', () => {
    const merged = merge(newcomer('visualise data', ['data visualisation', 'draw charts from figures']));
    expect(merged.skills).toHaveLength(4);
    const skill = merged.byId.get('base.data-visualization');
    expect(skill?.externalIds).toEqual([{ scheme: 'esco', uri: 'u:visualise data' }]);
    expect(formsOf(skill)).toEqual(['data visualization', 'visualize data', 'data viz', 'draw charts from figures']);
  });

  it('leaves the rules of the base alone', () => {
    const merged = merge(newcomer('Excel', ['spreadsheets by Microsoft']));
    expect(merged.byId.get('base.excel')).toMatchObject({ needs: ['spreadsheet'], not: ['excel in'] });
    expect(merged.byId.get('base.excel')?.forms[0]).toMatchObject({ exactCase: true, ambiguous: true });
  });

  it('takes no ambiguous alias and no statement into the base', () => {
    const merged = merge({
      ...newcomer('data viz'),
      forms: [
        { text: 'data viz', exactCase: false, ambiguous: false },
        { text: 'view', exactCase: false, ambiguous: true },
        { text: 'make charts that tell a reader what a table hides', exactCase: false, ambiguous: false },
      ],
    });
    expect(formsOf(merged.byId.get('base.data-visualization'))).toEqual([
      'data visualization',
      'visualize data',
      'data viz',
    ]);
  });

  it('takes an alias for the same skill where the names share a word, and never for a product', () => {
    const merged = merge(
      newcomer('manage databases', ['database administration']),
      newcomer('use spreadsheets', ['Google Sheets']),
    );
    expect(merged.byId.get('base.database-administration')?.externalIds).toHaveLength(1);
    expect(merged.byId.get('base.google-sheets')?.externalIds).toBeUndefined();
    expect(formsOf(merged.byId.get('esco.use-spreadsheets'))).toEqual(['use spreadsheets']);
  });

  it('adds what is new, with relations that lead to the counterparts', () => {
    const merged = merge(
      newcomer('visualise data'),
      newcomer('draw pie charts', [], { broader: ['esco.visualise-data'], related: ['esco.draw-bar-charts'] }),
      newcomer('draw bar charts'),
    );
    expect(merged.summary.skills).toBe(6);
    expect(merged.byId.get('esco.draw-pie-charts')).toMatchObject({
      broader: ['base.data-visualization'],
      related: ['esco.draw-bar-charts'],
    });
  });

  it('lets a name that two languages share count in both', () => {
    const english = { ...base.taxonomy, skills: base.taxonomy.skills.map(inEnglish) };
    const german = newcomer('Excel', ['Tabellen mit Excel']);
    const forms = german.forms.map((form) => ({ ...form, language: 'de' }));
    const merged = mergeTaxonomies(english, { head, skills: [{ ...german, forms }] });
    expect(merged.byId.get('base.excel')?.forms.map((form) => form.language)).toEqual([undefined, 'en', 'de']);
  });
});

const inEnglish = (skill: Skill): Skill => ({
  ...skill,
  forms: skill.forms.map((form) => ({ ...form, language: 'en' })),
});
