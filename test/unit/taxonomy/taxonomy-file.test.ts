import { describe, expect, it } from 'vitest';
import type { Skill } from '../../../src/model/index.js';
import { readTaxonomyFile, writeTaxonomyFile } from '../../../src/taxonomy/index.js';

const skill = (id: string, over: Partial<Skill> = {}): Skill => ({
  id,
  name: id,
  type: 'knowledge',
  category: 'bells',
  forms: [{ text: id, exactCase: false, ambiguous: false, language: 'en' }],
  broader: [],
  related: [],
  needs: [],
  not: [],
  externalIds: [],
  ...over,
});
const head = {
  name: 'Bells',
  version: '1',
  language: 'en',
  licence: 'CC0',
  attribution: '',
  sources: ['https://b.example'],
};
const text = writeTaxonomyFile({
  head,
  skills: [
    skill('a', { broader: ['b'], externalIds: [{ scheme: 'esco', uri: 'u:1' }] }),
    skill('b', {
      forms: [
        { text: 'b', exactCase: false, ambiguous: false, language: 'en' },
        { text: 'Go', exactCase: true, ambiguous: true, language: 'en' },
      ],
      needs: ['@list', '@peer'],
    }),
  ],
});
const change = (from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('the compiled taxonomy', () => {
  it('writes a skill a line and reads back what was written', () => {
    expect(text.split('\n')).toHaveLength(5);
    const back = readTaxonomyFile(text, 'x');
    expect(back.head).toEqual(head);
    expect(back.skills[0]).toEqual(skill('a', { broader: ['b'], externalIds: [{ scheme: 'esco', uri: 'u:1' }] }));
    expect(back.skills[1]?.forms[1]).toEqual({ text: 'Go', exactCase: true, ambiguous: true, language: 'en' });
    expect(back.skills[1]?.needs).toEqual(['@list']);
  });

  it('lets a skill of the same category vouch for a guarded form where there are several categories', () => {
    const back = readTaxonomyFile(change('"categories":["bells"]', '"categories":["bells","ropes"]'), 'x');
    expect(back.skills[1]?.needs).toEqual(['@list', '@peer']);
  });

  it('leaves forms without a language where it is not known', () => {
    const back = readTaxonomyFile(change('"language":"en"', '"language":"und"'), 'x');
    expect(back.skills[0]?.forms[0]).toEqual({ text: 'a', exactCase: false, ambiguous: false });
  });

  it.each([
    ['no JSON', () => '{', /no valid JSON/],
    ['another format', () => change('skillgap-taxonomy', 'other'), /"format" is not/],
    ['a newer version', () => change('"formatVersion":1', '"formatVersion":9'), /version 9.*reads 1/],
    ['a head without licence', () => change('"licence"', '"license"'), /"licence" is no text/],
    ['an id twice', () => change('["b"', '["a"'), /"a" stands twice/],
    ['a relation to nothing', () => change('[1],[]', '[7],[]'), /relation of "a" points to no skill/],
    ['an unknown type', () => change('["a",1', '["a",99'), /type or category of "a"/],
    ['an empty name', () => change('["a"],', '[""],'), /"a" has no name/],
    ['half an external id', () => change('["esco","u:1"]', '["esco"]'), /external ids of "a"/],
  ])('refuses %s and says which skill or key', (_, make, message) => {
    expect(() => readTaxonomyFile(make(), 'my.taxonomy.json')).toThrow(
      expect.objectContaining({
        code: 'bad-taxonomy',
        where: 'my.taxonomy.json',
        message: expect.stringMatching(message),
      }),
    );
  });
});
