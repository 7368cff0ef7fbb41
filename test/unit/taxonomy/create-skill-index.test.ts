import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTaxonomy, createSkillIndex, parseTaxonomyCsv } from '../../../src/taxonomy/index.js';

const CSV = `name,type,aliases,broader,related,needs,not
data visualization,knowledge,visualize data;information graphics,,,,
data analysis,knowledge,analyze data,,,,
communication,soft,communicate with people,,,,
wind turbine maintenance,activity,maintain wind turbines,,,,
turbine design,activity,,,,,
C++,tool,,,,,
C#,tool,,,,,
PostgreSQL,tool,Postgres,,,,
bread baking,activity,,,,,
`;
const { taxonomy } = compileTaxonomy(parseTaxonomyCsv(CSV, 'x', 'x.csv').rows, { name: '', version: '', licence: '' });
const index = createSkillIndex(taxonomy);
const names = (query: string, limit?: number): string[] => index.search(query, limit).map((hit) => hit.skill.name);

describe('createSkillIndex', () => {
  it('puts a skill first that is called so, whatever the case, spelling and plural', () => {
    expect(index.search('Visualise Data')[0]).toMatchObject({
      skill: { name: 'data visualization' },
      score: 1,
      form: 'visualize data',
    });
    expect(names('C#')[0]).toBe('C#');
    expect(names('c++')[0]).toBe('C++');
  });

  it('finds inflected words and words that are spelled alike', () => {
    expect(names('maintaining a wind turbine')[0]).toBe('wind turbine maintenance');
    expect(names('communicative skills')[0]).toBe('communication');
    expect(names('postgres databases')[0]).toBe('PostgreSQL');
  });

  it('finds the skills of a sentence, those named in full before those named in part', () => {
    const found = names('You will maintain our wind turbines, analyze data and report to the board', 3);
    expect(found.slice(0, 2).sort()).toEqual(['data analysis', 'wind turbine maintenance']);
    expect(found).not.toContain('bread baking');
  });

  it('counts words less that stand far apart', () => {
    const far = 'wind in the morning over a green hill with many old and very tall trees near a turbine';
    const score = (query: string) =>
      index.search(query).find((hit) => hit.skill.name === 'wind turbine maintenance')?.score ?? 0;
    expect(score('wind turbine')).toBeGreaterThan(score(far));
  });

  it('finds nothing where nothing fits, and no more than asked', () => {
    expect(names('qqqq zzzz')).toEqual([]);
    expect(names('')).toEqual([]);
    expect(names('data', 1)).toHaveLength(1);
  });

  it('gives scores from 0 to 1 in falling order but for the order of words taken, and the same at each search', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CSV.split(/[^\w+#]+/)), { maxLength: 12 }), (words) => {
        const hits = index.search(words.join(' '));
        for (const { score } of hits) expect(score >= 0 && score <= 1).toBe(true);
        expect(createSkillIndex(taxonomy).search(words.join(' '))).toEqual(hits);
        expect([...hits].sort((a, b) => b.score - a.score).map((hit) => hit.score)).toEqual(
          hits.map((hit) => hit.score),
        );
      }),
      { numRuns: 60 },
    );
  });
});
