import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../../src/extract/index.js';
import { zoneDocument } from '../../../src/ingest/index.js';
import type { Override, TextDocument } from '../../../src/model/index.js';
import { compileTaxonomy, parseTaxonomyCsv } from '../../../src/taxonomy/index.js';
import { makeDocument } from '../../helpers/documents.js';

const { rows } = parseTaxonomyCsv(
  'name,type,aliases,broader,related,needs,not\n=?R,tool,,,,statistics;@list,\nPython,tool,,,,,\nstatistics,knowledge,,,,,\n',
  'data',
  'data.csv',
);
const { taxonomy } = compileTaxonomy(rows, { name: 'test', version: '1', licence: 'MIT' });
const override = (more: Partial<Override>): Override => ({
  form: 'R',
  decision: 'accept',
  where: null,
  kind: null,
  ...more,
});

function rule(text: string, overrides: readonly Override[], kind: TextDocument['kind'] = 'posting'): string[] {
  const document = makeDocument(kind, text);
  const { rulings } = createExtractor(taxonomy.skills, { overrides }).extract(document, zoneDocument(document));
  return rulings.map((ruling) => `${ruling.form.text} ${ruling.accepted ? '+' : '-'} ${ruling.rule}`);
}

describe('an override', () => {
  it('accepts a name without a cue', () => {
    expect(rule('You write R all day.', [])).toEqual(['R - no-cue']);
    expect(rule('You write R all day.', [override({})])).toEqual(['R + override']);
  });

  it('refuses a name in spite of its cues, and one that is never in doubt', () => {
    const refusals = [override({ decision: 'refuse' }), override({ form: 'python', decision: 'refuse' })];
    expect(rule('You write R and Python.', [])).toEqual(['R + list', 'Python + exact']);
    expect(rule('You write R and Python.', refusals)).toEqual(['R - override', 'Python - override']);
  });

  it('holds only where its phrase stands nearby, inflected or not', () => {
    const own = [override({ decision: 'refuse', where: 'route plan' })];
    expect(rule('The R and Python route is in our route plans.', own)).toContain('R - override');
    expect(rule('You write R and Python.', own)).toEqual(['R + list', 'Python + exact']);
  });

  it('holds only for its kind of document', () => {
    const own = [override({ kind: 'course' })];
    expect(rule('You write R all day.', own, 'course')).toEqual(['R + override']);
    expect(rule('You write R all day.', own, 'posting')).toEqual(['R - no-cue']);
  });

  it('that comes first decides', () => {
    const own = [override({ decision: 'refuse', where: 'all day' }), override({})];
    expect(rule('You write R all day.', own)).toEqual(['R - override']);
    expect(rule('You write R at night.', own)).toEqual(['R + override']);
  });

  it('wins over the words around the name, but not over a zone that asks for nothing', () => {
    const text = 'Degree in statistics.\n\nBenefits\n- a course in statistics';
    expect(rule(text, [])).toEqual(['statistics - degree', 'statistics - zone']);
    expect(rule(text, [override({ form: 'statistics' })])).toEqual(['statistics + override', 'statistics - zone']);
  });
});

describe('rulings', () => {
  it('tell why the words around a name speak against it', () => {
    expect(rule('You work with Python and the statistics team.', [])).toEqual([
      'Python + exact',
      'statistics - organization',
    ]);
  });
});
