import { describe, expect, it } from 'vitest';
import { parseGold } from '../../../src/evaluate/index.js';

const record = (more: object): string => JSON.stringify({ id: 'a', text: 'SQL', skills: [], ...more });

describe('labels as NDJSON', () => {
  it('are read with their texts, kinds and skills', async () => {
    const skill = { skill: 'SQL', surfaces: ['SQL', 'sql'], status: 'preferred', type: 'tool' };
    const { unit, documents, problems } = await parseGold(
      `\ufeff${record({ kind: 'course', skills: [skill] })}\n\n`,
      'g',
    );
    expect([unit, problems]).toEqual(['skill', []]);
    expect(documents).toMatchObject([
      { id: 'a', kind: 'course', text: 'SQL', line: 1, skills: [{ ...skill, spans: null }] },
    ]);
  });

  it.each([
    ['outcome', 'course'],
    ['excluded', 'posting'],
    ['somehow', null],
  ])('tell the kind of document by the status %s where nothing else does', async (status, kind) => {
    const { documents } = await parseGold(record({ skills: [{ surfaces: 'SQL', status }] }), 'g');
    expect(documents[0]?.kind).toBe(kind);
  });

  it('take the surface for a missing name and `untyped` for a missing type', async () => {
    const { documents } = await parseGold(record({ skills: [{ surfaces: ['SQL'] }] }), 'g');
    expect(documents[0]?.skills).toMatchObject([{ skill: 'SQL', type: 'untyped', status: null }]);
  });

  it('are told line by line where they make no sense, and the rest is used', async () => {
    const lines = [record({}), '{', '[1]', '{"skills": []}', '{"id": "b"}', record({ skills: [{ skill: 'SQL' }] })];
    const { documents, problems } = await parseGold(lines.join('\n'), 'g.ndjson');
    expect(documents).toHaveLength(1);
    expect(problems).toMatchObject([
      {
        code: 'bad-gold',
        where: 'g.ndjson:2',
        message:
          'left out of "g.ndjson": line 2 is no JSON; line 3 is no JSON object; line 4 has no "id"; line 5 has no list "skills"; line 6 has no "surfaces" in skill 1',
      },
    ]);
  });

  it.each([
    ['', 'column "id"'],
    ['{"id": "b"}', 'line 1 has no list "skills"'],
    [`${record({})}\n{"tokens": ["a"], "tags_skill": ["O"]}`, 'mixed'],
  ])('that cannot be used at all are refused: %j', async (text, message) => {
    await expect(parseGold(text, 'g')).rejects.toMatchObject({ code: 'bad-gold' });
    await expect(parseGold(text, 'g')).rejects.toThrow(message);
  });
});

describe('tagged words', () => {
  it('become a text with a label for each run, by layer', async () => {
    const line = {
      tokens: ['Know', 'unit', 'testing', 'and', 'Java', 'SQL'],
      tags_skill: ['O', 'B', 'I', 'O', 'O', 'O'],
      tags_knowledge: ['O', 'O', 'O', 'O', 'B', 'B'],
    };
    const { unit, documents } = await parseGold(JSON.stringify(line), 'g');
    expect(unit).toBe('span');
    expect(documents[0]?.text).toBe('Know unit testing and Java SQL');
    expect(documents[0]?.skills.map(({ skill, type, spans }) => [skill, type, spans])).toEqual([
      ['unit testing', 'skill', [{ start: 5, end: 17 }]],
      ['Java', 'knowledge', [{ start: 22, end: 26 }]],
      ['SQL', 'knowledge', [{ start: 27, end: 30 }]],
    ]);
  });

  it('open a run at an I after an O', async () => {
    const { documents } = await parseGold('{"tokens": ["a", "b"], "tags_skill": ["O", "I"]}', 'g');
    expect(documents[0]?.skills.map(({ skill }) => skill)).toEqual(['b']);
  });

  it('are refused where there are not as many tags as words', async () => {
    await expect(parseGold('{"tokens": ["a", "b"], "tags_skill": ["O"]}', 'g')).rejects.toThrow('do not fit');
  });
});

describe('labels as CSV', () => {
  it('are one a row; the text stands once and rows of a skill are its surfaces', async () => {
    const csv =
      'id,text,kind,skill,surface,status\n1,"SQL, sql; R",posting,SQL,SQL,required\n1,,,sql,sql,\n2,Nothing,,,,\n';
    const { documents } = await parseGold(csv, 'g.csv');
    expect(documents).toMatchObject([
      {
        id: '1',
        kind: 'posting',
        text: 'SQL, sql; R',
        skills: [{ skill: 'SQL', surfaces: ['SQL', 'sql'], status: 'required' }],
      },
      { id: '2', kind: null, text: 'Nothing', skills: [] },
    ]);
  });

  it('may be separated by semicolons', async () => {
    const { documents } = await parseGold('id;surface;text\n1;SQL;We use SQL, R\n', 'g.csv');
    expect(documents[0]?.text).toBe('We use SQL, R');
  });

  it('are refused where their quoting is broken', async () => {
    await expect(parseGold('id,surface\n1,"a\n', 'g.csv')).rejects.toMatchObject({ code: 'bad-gold' });
  });
});
