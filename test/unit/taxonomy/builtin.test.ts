import { describe, expect, it } from 'vitest';
import {
  compileTaxonomy,
  findSkill,
  loadTaxonomy,
  readBuiltinRows,
  searchSkills,
  toNameKey,
  toSlug,
} from '../../../src/taxonomy/index.js';

const rows = await readBuiltinRows();
const { taxonomy, defects } = compileTaxonomy(rows, { name: 'test', version: '1', licence: 'MIT' });

describe('the built-in taxonomy', () => {
  it('has no name twice and no relation that leads nowhere', () => {
    expect(defects.map((defect) => `${defect.field}:${defect.line}: ${defect.what}`)).toEqual([]);
  });

  it('has no surface form of two skills without a rule that tells them apart', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const skill of taxonomy.skills) {
      for (const form of skill.forms) {
        if (form.ambiguous) continue;
        const key = form.exactCase ? `=${form.text}` : toNameKey(form.text);
        const owner = owners.get(key);
        if (owner !== undefined && owner !== skill.id) clashes.push(`"${form.text}" of ${owner} and ${skill.id}`);
        owners.set(key, skill.id);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('gives every ambiguous form a cue', () => {
    expect(
      taxonomy.skills
        .filter((skill) => skill.forms.some((form) => form.ambiguous) && skill.needs.length === 0)
        .map((skill) => skill.id),
    ).toEqual([]);
  });

  it('has tidy names and forms', () => {
    const untidy = taxonomy.skills.flatMap((skill) =>
      skill.forms
        .filter(
          (form) =>
            form.text !== form.text.trim().replace(/\s+/g, ' ') || form.text === '' || /[;"|<>]/.test(form.text),
        )
        .map((form) => `${skill.id}: "${form.text}"`),
    );
    expect(untidy).toEqual([]);
  });

  it('covers many fields at a size that is worth the name', () => {
    expect(taxonomy.skills.length).toBeGreaterThan(6000);
    expect(taxonomy.skills.reduce((sum, skill) => sum + skill.forms.length, 0)).toBeGreaterThan(18_000);
    expect(new Set(taxonomy.skills.map((skill) => skill.category)).size).toBeGreaterThanOrEqual(25);
  });

  it('has an id of its own for every skill', () => {
    expect(taxonomy.byId.size).toBe(taxonomy.skills.length);
    expect([toSlug('C++'), toSlug('C#'), toSlug('.NET'), toSlug('R&D')]).toEqual([
      'c-plus-plus',
      'c-sharp',
      'dot-net',
      'r-and-d',
    ]);
  });
});

describe('finding skills', () => {
  it('goes by id, name and other forms, whatever the case', () => {
    expect(findSkill(taxonomy, 'software.python')?.name).toBe('Python');
    expect(findSkill(taxonomy, 'PYTHON')?.name).toBe('Python');
    expect(findSkill(taxonomy, 'MS Excel')?.name).toBe('Microsoft Excel');
    expect(findSkill(taxonomy, 'no such thing')).toBeNull();
  });

  it('searches words in any form', () => {
    expect(searchSkills(taxonomy, 'tableau')[0]?.name).toBe('Tableau');
  });
});

describe('loadTaxonomy', () => {
  it('tells what it loaded', async () => {
    const { taxonomy: loaded, problems } = await loadTaxonomy();
    expect(loaded.summary).toMatchObject({ name: 'skillgap built-in', licence: 'MIT', skills: loaded.skills.length });
    expect(problems).toEqual([]);
  });
});
