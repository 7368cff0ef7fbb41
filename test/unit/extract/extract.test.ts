import { beforeAll, describe, expect, it } from 'vitest';
import { createExtractor, type Extractor } from '../../../src/extract/index.js';
import { zoneDocument } from '../../../src/ingest/zones/index.js';
import type { Mention, TextDocument } from '../../../src/model/index.js';
import { compileTaxonomy, loadTaxonomy, parseTaxonomyCsv } from '../../../src/taxonomy/index.js';
import { makeDocument } from '../../helpers/documents.js';

let builtin: Extractor;
beforeAll(async () => {
  builtin = createExtractor((await loadTaxonomy()).taxonomy.skills);
});

const mine = (document: TextDocument, extractor = builtin): readonly Mention[] =>
  extractor.extract(document, zoneDocument(document)).mentions;
const names = (text: string, kind: TextDocument['kind'] = 'posting'): string[] => [
  ...new Set(mine(makeDocument(kind, text)).map((mention) => mention.skill.name)),
];
const find = (mentions: readonly Mention[], name: string): Mention | undefined =>
  mentions.find((mention) => mention.skill.name === name);

function extractorOf(csv: string): Extractor {
  const { rows } = parseTaxonomyCsv(csv, 'test', 'test.csv');
  return createExtractor(compileTaxonomy(rows, { name: 'test', version: '1', licence: 'MIT' }).taxonomy.skills);
}

describe('matching', () => {
  const own = extractorOf(
    'name,type,aliases,broader,related,needs,not\nwork shop planning,method,plan workshops;organise work-shops,,,,\nR,tool,=?R,,,@list;statistics,\n=GIS,tool,,,,,\ncollege credit,knowledge,,,,,\n',
  );
  const found = (text: string): string[] => mine(makeDocument('posting', text), own).map((mention) => mention.text);

  it('gives the text between the offsets', () => {
    const text = 'Duties: planned the workshops, GIS';
    for (const mention of mine(makeDocument('posting', text), own))
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(found(text)).toEqual(['planned the workshops', 'GIS']);
  });

  it('takes hyphens, plurals, spelling and inflection in its stride', () => {
    expect(found('Work-shop planning. Organizing work shops.')).toEqual([
      'Work-shop planning',
      'Organizing work shops',
    ]);
  });

  it('does not run across the end of a sentence, a bullet or a comma', () => {
    expect(found('They plan. Workshops follow. Plan, workshops.\n- plan\n- workshops')).toEqual([]);
  });

  it('heeds case where case decides', () => {
    expect(found('GIS and gis')).toEqual(['GIS']);
  });
});

describe('ambiguous names', () => {
  it.each([
    ['We excel in a fast-paced environment and go the extra mile.', ['Microsoft Excel', 'Go']],
    ['Employees have access to benefits. Spark ideas in others.', ['Microsoft Access', 'Apache Spark']],
    ['Contact R. Smith for the express route; react quickly to change.', ['R', 'Express.js', 'React']],
  ])('are not taken from everyday words: %s', (text, unwanted) => {
    for (const name of names(text)) expect(unwanted).not.toContain(name);
  });

  it.each([
    ['Programming in R, Python and SAS is required.', ['R', 'Python', 'SAS']],
    [
      'Proficient in Microsoft Office: Word, Excel, PowerPoint.',
      ['Microsoft Word', 'Microsoft Excel', 'Microsoft PowerPoint'],
    ],
    ['Backend services in Go and Rust with Kafka and Spark.', ['Go', 'Rust', 'Apache Kafka', 'Apache Spark']],
  ])('are taken from lists of their kind: %s', (text, wanted) => {
    expect(names(text)).toEqual(expect.arrayContaining(wanted));
  });
});

describe('words around a name', () => {
  it('takes the field of a degree for no skill', () => {
    expect(names('Bachelor’s degree in Economics, Statistics or a related field.')).not.toContain('statistics');
    expect(names('Strong knowledge of statistics.')).toContain('statistics');
  });

  it('takes departments, teams and people for no skill', () => {
    expect(names('You report to the Department of Epidemiology.')).not.toContain('epidemiology');
    expect(names('Working with DevOps engineers every day.')).not.toContain('DevOps');
  });

  it('reads nothing from what the employer says of itself, its benefits and the law', () => {
    const text =
      'About us\nWe build Kubernetes and Tableau products.\n\nRequirements\n- SQL\n\nBenefits\n- Python courses for all\n\nEqual opportunity\nWe use Java without regard to race.';
    expect(names(text)).toEqual(['SQL']);
  });
});

describe('status', () => {
  const statusOf = (text: string, name: string): string | undefined =>
    find(mine(makeDocument('posting', text)), name)?.status;

  it.each([
    ['Requirements:\n- Python\n- Tableau is a plus', 'Tableau', 'preferred'],
    ['Requirements:\n- Python\n- Tableau is a plus', 'Python', 'required'],
    ['Nice to have:\n- Docker', 'Docker', 'preferred'],
    ['SQL required; Tableau preferred.', 'SQL', 'required'],
    ['SQL required; Tableau preferred.', 'Tableau', 'preferred'],
    ['No experience with Python is required.', 'Python', 'excluded'],
    ['Desirable\nExperience of Tableau', 'Tableau', 'preferred'],
  ])('of %j: %s is %s', (text, name, status) => {
    expect(statusOf(text, name)).toBe(status);
  });
});

describe('level asked', () => {
  it.each([
    ['Familiarity with Docker', 'Docker', 1],
    ['Knowledge of Docker', 'Docker', 2],
    ['Experience with Docker', 'Docker', 3],
    ['Docker', 'Docker', 3],
    ['Expert in Docker', 'Docker', 4],
    ['7+ years of experience with Docker', 'Docker', 4],
    ['2 years of experience with Docker', 'Docker', 3],
  ])('of %j asks for %s at %i', (text, name, level) => {
    expect(find(mine(makeDocument('posting', text)), name)?.level).toBe(level);
  });
});

describe('level taught', () => {
  const taught = (text: string, name: string): Partial<Mention> | undefined => {
    const mention = find(mine(makeDocument('course', text)), name);
    return mention && { status: mention.status, level: mention.level, assessed: mention.assessed };
  };

  it.each([
    ['Topics\n- SQL', 'SQL', { status: 'topic', level: 1, assessed: false }],
    ['Learning outcomes\n- Explain how SQL works', 'SQL', { status: 'outcome', level: 2, assessed: false }],
    ['Learning outcomes\n- Use SQL on data', 'SQL', { status: 'outcome', level: 3, assessed: false }],
    ['Learning outcomes\n- Evaluate SQL queries', 'SQL', { status: 'outcome', level: 4, assessed: false }],
    ['Students will be able to apply SQL.', 'SQL', { status: 'outcome', level: 3, assessed: false }],
    ['Assessment\n- Final exam on SQL', 'SQL', { status: 'outcome', level: 4, assessed: true }],
    ['Assessment\n- Lab assignments in SQL', 'SQL', { status: 'outcome', level: 3, assessed: true }],
    ['Prerequisites\nSQL', 'SQL', { status: 'prerequisite', level: 0, assessed: false }],
  ] as const)('of %j', (text, name, expected) => {
    expect(taught(text, name)).toEqual(expected);
  });
});

describe('listed skills', () => {
  it('become candidates where no known skill stands in them', () => {
    const text = 'Python\nQuuxly Platform\nvarious';
    const listed = [
      [0, 6],
      [7, 22],
      [23, 30],
    ].map(([start, end]) => ({ start: start as number, end: end as number }));
    const mentions = mine(makeDocument('posting', text, { listed, defaultZone: 'required' }));
    expect(mentions.map((mention) => mention.skill.id)).toEqual([
      expect.stringContaining('python'),
      'new:quuxly platform',
    ]);
    expect(mentions[1]).toMatchObject({ skill: { type: null }, rule: 'listed', status: 'required' });
  });
});

describe('hostile text', () => {
  it.each([
    ['one word over and over', 'data '.repeat(20_000)],
    ['letters without a break', 'x'.repeat(200_000)],
    ['dots', 'a.'.repeat(20_000)],
    ['brackets', '('.repeat(20_000)],
    ['control characters and surrogates', '\u0000\ud800\u202e SQL \u001b[31m'],
  ])('of %s neither throws nor hangs', (_, text) => {
    // A hang shows as the test running out of time.
    for (const mention of mine(makeDocument('posting', text)))
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });
});
