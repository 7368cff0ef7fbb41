import { describe, expect, it } from 'vitest';
import { compileTaxonomy, parseOverrides, parseTaxonomyCsv, readOverrides } from '../../../src/taxonomy/index.js';
import { makeFolder } from '../../helpers/make-folder.js';

describe('parseOverrides', () => {
  it('completes what is left out', async () => {
    expect(await parseOverrides('[{"form": " R ", "decision": "refuse"}]', 'o.json')).toEqual([
      { form: 'R', decision: 'refuse', where: null, kind: null },
    ]);
  });

  it.each([
    ['{', 'it is no JSON'],
    ['{"form": "R"}', 'expected array'],
    ['[{"form": "R", "decision": "maybe"}]', 'entry 1, "decision"'],
    [
      '[{"form": "R", "decision": "accept"}, {"form": "", "decision": "accept"}]',
      'entry 2, "form": it must not be empty',
    ],
    ['[{"form": "R", "decision": "accept", "knd": "course"}]', 'entry 1: unrecognized key: "knd"'],
    ['[{"decision": "maybe"}]', 'entry 1, "form"'],
  ])('says what is wrong with %s', async (text, message) => {
    await expect(parseOverrides(text, 'o.json')).rejects.toMatchObject({ code: 'bad-overrides', where: 'o.json' });
    await expect(parseOverrides(text, 'o.json')).rejects.toThrow(message);
  });
});

describe('readOverrides', () => {
  const { rows } = parseTaxonomyCsv('name,type\nTableau,tool\n', 'data', 'data.csv');
  const { taxonomy } = compileTaxonomy(rows, { name: 'test', version: '1', licence: 'MIT' });

  it('tells decisions on names that no skill has, and leaves them out', async () => {
    const { paths } = await makeFolder({
      'o.json': '\ufeff[{"form": "Tablaeu", "decision": "accept"}, {"form": "tableau", "decision": "refuse"}]',
    });
    const { overrides, problems } = await readOverrides(paths['o.json'], taxonomy);
    expect(overrides.map(({ form }) => form)).toEqual(['tableau']);
    expect(problems).toMatchObject([{ code: 'bad-overrides', severity: 'warning', hint: 'did you mean: Tableau' }]);
  });

  it('says so where the file is missing', async () => {
    await expect(readOverrides('nowhere.json', taxonomy)).rejects.toMatchObject({ code: 'bad-overrides' });
  });
});
