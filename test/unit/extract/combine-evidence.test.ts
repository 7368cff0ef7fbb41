import { beforeAll, describe, expect, it } from 'vitest';
import { createExtractor, type Extractor, parseModel } from '../../../src/extract/index.js';
import { zoneDocument } from '../../../src/ingest/zones/index.js';
import type { Mention, TextDocument } from '../../../src/model/index.js';
import { compileTaxonomy, parseTaxonomyCsv, readModel } from '../../../src/taxonomy/index.js';
import { makeDocument } from '../../helpers/documents.js';

const CSV = `name,type,aliases,broader,related,needs,not
Python,tool,,,,,
data analysis,method,,,,,
machine learning,knowledge,,,,,
R,tool,=?R,,,@list;statistics,
`;
let extractor: Extractor;
beforeAll(async () => {
  const { rows } = parseTaxonomyCsv(CSV, 'test', 'test.csv');
  const { taxonomy } = compileTaxonomy(rows, { name: 'test', version: '1', licence: 'MIT' });
  extractor = createExtractor(taxonomy.skills, { model: parseModel(await readModel()) });
});

const mine = (
  text: string,
  kind: TextDocument['kind'] = 'posting',
  extra: Partial<TextDocument> = {},
): readonly Mention[] => {
  const document = { ...makeDocument(kind, text), ...extra };
  return extractor.extract(document, zoneDocument(document)).mentions;
};

const POSTING = `Responsibilities:
- Develop machine learning models in Python
- Prepare monthly financial reports for the board
Requirements:
- Experience with Zorbtronix and Kubernetes
- Excellent communication skills
- Knowledge of statistical modelling`;

describe('tagged spans', () => {
  it('without a name become candidates with the id of their normal form', () => {
    const found = mine(POSTING).filter((mention) => mention.rule === 'tagged');
    expect(found.map((mention) => mention.skill.id)).toContain('new:zorbtronix');
    for (const mention of found) {
      expect(mention.skill.type).toBeNull();
      expect(mention.text).toBe(POSTING.slice(mention.start, mention.end));
      expect(mention.confidence).toBeGreaterThan(0);
      expect(mention.confidence).toBeLessThan(1);
    }
  });

  it('find names that nobody listed by what stands around them', () => {
    expect(mine(POSTING).map((mention) => mention.text)).toContain('Zorbtronix');
  });

  it('keep the verb with its object', () => {
    expect(mine(POSTING).map((mention) => mention.text)).toContain('Prepare monthly financial reports');
  });

  it('around one name of the taxonomy are that skill, and no second mention', () => {
    const covering = mine(POSTING).filter((mention) => mention.text.includes('machine learning'));
    expect(covering.map((mention) => mention.skill.name)).toEqual(['machine learning']);
  });

  it('do not overlap each other or what the taxonomy found', () => {
    const found = mine(POSTING);
    for (let i = 1; i < found.length; i++) expect(found[i]?.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
  });

  it('with the words of a name in another order are that skill', () => {
    const names = mine('Requirements:\n- Strong experience in the analysis of data').map(
      (mention) => mention.skill.name,
    );
    expect(names).toContain('data analysis');
  });

  it.each([
    ['benefits', 'Benefits:\n- Private medical insurance\n- Pension scheme\n- Gym membership'],
    ['legal text', 'We are an equal opportunity employer and conduct background checks.'],
    ['nothing', ''],
    ['marks alone', '*** --- ...'],
  ])('are not taken from %s', (_, text) => {
    expect(mine(text)).toEqual([]);
  });

  it('are not taken from the title of a posting or from a skills column', () => {
    const text = 'Zorbtronix Engineer\nExperience with Zorbtronix';
    expect(mine(text, 'posting', { title: 'Zorbtronix Engineer' }).every((mention) => mention.start > 18)).toBe(true);
    const listed = mine('Kubernetes administration', 'posting', { listed: [{ start: 0, end: 10 }] });
    expect(listed.map((mention) => mention.rule)).toEqual(['listed']);
  });

  it('are sought in English texts alone', () => {
    const german =
      'Wir suchen eine Person mit Erfahrung in der Entwicklung von Kubernetes und mit guten Kenntnissen der Statistik, die sich in unser Team einbringt und die Kunden berät.';
    expect(mine(german).filter((mention) => mention.rule === 'tagged')).toEqual([]);
  });

  it('are the same whatever was read before', () => {
    const before = mine(POSTING);
    mine('Requirements:\n- Knowledge of underwater basket weaving');
    expect(mine(POSTING)).toEqual(before);
  });
});
