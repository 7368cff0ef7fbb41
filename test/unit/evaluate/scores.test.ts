import { describe, expect, it } from 'vitest';
import {
  type GoldSkill,
  type Prediction,
  scoreSkills,
  scoreSpans,
  summarizeScores,
} from '../../../src/evaluate/index.js';
import type { Mention, MentionStatus, SkillType } from '../../../src/model/index.js';

const OPTIONS = { unit: 'skill', errors: 10, seed: 1, resamples: 200 } as const;

function label(surface: string, status: string | null = 'required', type = 'tool'): GoldSkill {
  return { skill: surface, surfaces: [surface], spans: null, status, type };
}

function mention(
  text: string,
  words: string,
  more: { status?: MentionStatus; id?: string; type?: SkillType } = {},
): Mention {
  const start = text.indexOf(words);
  return {
    skill: { id: more.id ?? words, name: words, type: more.type ?? 'tool' },
    start,
    end: start + words.length,
    text: words,
    zone: 'required',
    status: more.status ?? 'required',
    level: 3,
    confidence: 0.9,
    rule: 'exact',
    assessed: false,
  };
}

const score = (
  text: string,
  skills: readonly GoldSkill[],
  mentions: readonly Mention[],
  more: Partial<Prediction> = {},
) =>
  scoreSkills(
    { id: 'd', kind: 'posting', title: '', text, skills, tokens: null, line: 1 },
    { kind: 'posting', text, mentions, refused: [], ...more },
  );

describe('a label', () => {
  it('is found relaxed where half of the shorter span and a word of meaning are shared, strict where the ends are', () => {
    const text = 'Strong project management skills, SQL';
    const { all } = score(
      text,
      [label('project management skills'), label('SQL')],
      [mention(text, 'project management'), mention(text, 'SQL')],
    );
    expect(all.relaxed).toEqual({ right: 2, predicted: 2, found: 2, labelled: 2 });
    expect(all.strict).toEqual({ right: 1, predicted: 2, found: 1, labelled: 2 });
  });

  it('is not found by words that carry no meaning', () => {
    const text = 'work experience with data';
    expect(score(text, [label('work experience')], [mention(text, 'work')]).all.relaxed.found).toBe(0);
  });

  it('is not found by less than half of the shorter span', () => {
    const text = 'data warehouse modelling tools';
    expect(score(text, [label('data warehouse')], [mention(text, 'warehouse modelling tools')]).all.relaxed.found).toBe(
      1,
    );
    expect(score(text, [label('data warehouse modelling')], [mention(text, 'modelling tools')]).all.relaxed.found).toBe(
      1,
    );
    expect(
      score('big data marts', [label('big data')], [mention('big data marts', 'data marts')]).all.relaxed.found,
    ).toBe(1);
    const long = 'ab warehousemen';
    expect(score(long, [label('ab w')], [mention(long, 'warehousemen')]).all.relaxed.found).toBe(0);
  });

  it('is found once, however often its words stand there', () => {
    const text = 'SQL and SQL';
    const both = [mention(text, 'SQL'), { ...mention(text, 'SQL'), start: 8, end: 11 }];
    expect(score(text, [label('SQL')], both).all.relaxed).toEqual({ right: 1, predicted: 1, found: 1, labelled: 1 });
  });

  it('takes no part where its words do not stand in the text, nor inside a longer word', () => {
    const { all, lostLabels } = score('Javascript', [label('Java'), label('PHP')], []);
    expect([all.relaxed.labelled, lostLabels]).toEqual([0, 2]);
  });
});

describe('a prediction', () => {
  const text = 'SQL; no PHP; algebra';

  it('on a prerequisite is neither right nor wrong', () => {
    expect(score(text, [label('algebra', 'prerequisite')], [mention(text, 'algebra')]).all.relaxed.predicted).toBe(0);
  });

  it('that takes an excluded skill for a wanted one is wrong, and one that says excluded does not count', () => {
    const gold = [label('PHP', 'excluded')];
    const wrong = score(text, gold, [mention(text, 'PHP')]);
    expect(wrong.all.relaxed).toMatchObject({ right: 0, predicted: 1, labelled: 0 });
    expect(wrong.falseHits[0]?.reason).toBe('labelled as not needed');
    expect(score(text, gold, [mention(text, 'PHP', { status: 'excluded' })]).all.relaxed.predicted).toBe(0);
  });

  it('counts a skill once, by its id', () => {
    const twice = [mention(text, 'SQL', { id: 'x' }), mention(text, 'algebra', { id: 'x' })];
    expect(score(text, [label('SQL')], twice).all.relaxed).toMatchObject({ right: 1, predicted: 1 });
  });
});

describe('status', () => {
  it('is compared for found labels that have one', () => {
    const text = 'SQL, R, PHP';
    const { status } = score(
      text,
      [label('SQL', 'preferred'), label('R', 'required'), label('PHP', null)],
      [mention(text, 'SQL'), mention(text, 'R'), mention(text, 'PHP')],
    );
    expect(status).toEqual({ right: 1, seen: 2 });
  });
});

describe('errors', () => {
  const text = 'We need SQL, data modelling and the Go language.';
  const { misses } = score(
    text,
    [label('SQL'), label('data modelling'), label('Go'), label('language')],
    [mention(text, 'SQL', { status: 'excluded' }), mention(text, 'and the')],
    { refused: [{ start: text.indexOf('Go'), end: text.indexOf('Go') + 2, rule: 'no-cue' }] },
  );

  it('say why a label was missed', () => {
    expect(misses.map(({ skill, reason }) => [skill, reason])).toEqual([
      ['SQL', 'read as not needed'],
      ['data modelling', 'not in the taxonomy'],
      ['Go', 'refused: no-cue'],
      ['language', 'not in the taxonomy'],
    ]);
  });

  it('are grouped by reason and words, most frequent first, with their context', () => {
    const one = score('Welders weld.', [label('Welders')], []);
    const two = score('A welder is wanted.', [label('welder')], []);
    const three = score('Algebra!', [label('Algebra')], []);
    const { misses: grouped } = summarizeScores([three, one, two], OPTIONS);
    expect(grouped.count).toBe(3);
    expect(grouped.groups.map(({ surface, count }) => [surface, count])).toEqual([
      ['Welders', 2],
      ['Algebra', 1],
    ]);
    expect(grouped.groups[0]?.examples.map(({ context }) => context)).toEqual([
      '[Welders] weld.',
      'A [welder] is wanted.',
    ]);
    expect(summarizeScores([three, one, two], { ...OPTIONS, errors: 1 }).misses).toMatchObject({
      count: 3,
      groups: [{}],
    });
  });
});

describe('spans', () => {
  const text = 'Know unit testing and Java';
  const tokens = [0, 5, 10, 18, 22].map((start, i) => ({ start, end: start + (text.split(' ')[i]?.length ?? 0) }));
  const span = (words: string, type: string): GoldSkill => {
    const start = text.indexOf(words);
    return { skill: words, surfaces: [], spans: [{ start, end: start + words.length }], status: null, type };
  };
  const scored = (skills: readonly GoldSkill[], mentions: readonly Mention[]) =>
    scoreSpans(
      { id: 's', kind: 'posting', title: '', text, skills, tokens, line: 1 },
      { kind: 'posting', text, mentions, refused: [] },
    ).all;

  it('agree relaxed where they share a word and strict where first and last word are the same', () => {
    expect(
      scored(
        [span('unit testing', 'skill'), span('Java', 'knowledge')],
        [mention(text, 'testing'), mention(text, 'Jav')],
      ),
    ).toEqual({
      relaxed: { right: 2, predicted: 2, found: 2, labelled: 2 },
      strict: { right: 1, predicted: 2, found: 1, labelled: 2 },
    });
  });

  it('count once where two skills have the same words', () => {
    expect(scored([], [mention(text, 'Java'), mention(text, 'Java', { id: 'other' })]).relaxed.predicted).toBe(1);
  });

  it('answer one of two layers that label the same words', () => {
    const both = [span('Java', 'skill'), span('Java', 'knowledge')];
    expect(scored(both, [mention(text, 'Java')])).toMatchObject({ relaxed: { found: 2 }, strict: { found: 1 } });
  });
});

describe('a summary', () => {
  const text = 'SQL, R';
  const full = score(text, [label('SQL')], [mention(text, 'SQL')]);
  const half = score(text, [label('SQL'), label('R', 'required', 'method')], [mention(text, 'SQL')]);

  it('averages over all labels and predictions, not over documents', () => {
    const { relaxed } = summarizeScores([full, half], OPTIONS).all;
    expect(relaxed).toMatchObject({ precision: 1, right: 2, predicted: 2, found: 2, labelled: 3 });
    expect(relaxed.recall).toBeCloseTo(2 / 3);
    expect(relaxed.f1).toBeCloseTo(0.8);
  });

  it('gives F1 the interval of a bootstrap over documents, the same for the same seed', () => {
    const scores = [full, half, full, half, half];
    const { interval, f1 } = summarizeScores(scores, OPTIONS).all.relaxed;
    expect(interval?.low).toBeLessThan(f1 ?? 0);
    expect(interval?.high).toBeGreaterThan(f1 ?? 1);
    expect(summarizeScores(scores, OPTIONS).all.relaxed.interval).toEqual(interval);
  });

  it('sets recall by the type of the label beside precision by the type of the prediction', () => {
    const { types } = summarizeScores([full, half], OPTIONS);
    expect(types.map(({ type, relaxed }) => [type, relaxed.precision, relaxed.recall, relaxed.f1])).toEqual([
      ['tool', 1, 1, 1],
      ['method', null, 0, null],
    ]);
  });

  it('of nothing has no figures', () => {
    expect(summarizeScores([score('x', [], [])], OPTIONS).all.relaxed).toMatchObject({
      precision: null,
      recall: null,
      f1: null,
      interval: null,
    });
  });
});
