import { describe, expect, it } from 'vitest';
import {
  canBeInfinitive,
  findClosestNames,
  findSpan,
  Joint,
  normalizeWord,
  splitSentences,
  stemWord,
  tagWordAt,
  tokenize,
} from '../../../src/nlp/index.js';

const tokensOf = (text: string): string[] => {
  const { count, starts, ends } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};
const jointsOf = (text: string): number[] => [...tokenize(text).joints.subarray(1, tokenize(text).count)];

describe('tokenize', () => {
  it('keeps names that carry signs', () => {
    expect(tokensOf('C++, C# and .NET with Node.js on 5G')).toEqual([
      'C++',
      'C#',
      'and',
      '.NET',
      'with',
      'Node',
      'js',
      'on',
      '5G',
    ]);
  });

  it('keeps apostrophes inside words', () => {
    expect(tokensOf("driver's licence")).toEqual(["driver's", 'licence']);
  });

  it('joins a word broken at a line end', () => {
    expect(tokensOf('public adminis-\ntration')).toEqual(['public', 'adminis-\ntration']);
  });

  it('tells how words are joined', () => {
    expect(jointsOf('a b')).toEqual([Joint.soft]);
    expect(jointsOf('a/b')).toEqual([Joint.slash]);
    expect(jointsOf('a, b')).toEqual([Joint.comma]);
    expect(jointsOf('a (b')).toEqual([Joint.mark]);
    expect(jointsOf('a\nb')).toEqual([Joint.line]);
    expect(jointsOf('a. b')).toEqual([Joint.sentence]);
    expect(jointsOf('a\n- b')).toEqual([Joint.block]);
    expect(jointsOf('a\n\nb')).toEqual([Joint.block]);
  });

  it('takes letters of any script and no emoji', () => {
    expect(tokensOf('Führung 数据 🚀 go')).toEqual(['Führung', '数据', 'go']);
  });

  it('survives an empty text and a lone surrogate', () => {
    expect(tokensOf('')).toEqual([]);
    expect(tokensOf('a\ud800b')).toEqual(['a', 'b']);
  });
});

describe('normalizeWord', () => {
  it.each([
    ['Organisations', 'organization'],
    ['modelling', 'modeling'],
    ['behaviour', 'behavior'],
    ['centres', 'center'],
    ['policies', 'policy'],
    ['analyses', 'analysis'],
    ['databases', 'database'],
    ['paediatrics', 'pediatrics'],
    ['résumé', 'resume'],
    ["KPI's", 'kpi'],
    ['advertising', 'advertising'],
    ['exercise', 'exercise'],
  ])('brings %s to %s', (word, normal) => {
    expect(normalizeWord(word)).toBe(normal);
  });

  it.each(['economics', 'status', 'business', 'analysis', 'Kubernetes', 'AWS'])('takes %s for no plural', (word) => {
    expect(normalizeWord(word)).toBe(word.toLowerCase());
  });
});

describe('stemWord', () => {
  it('brings the forms of a verb together', () => {
    expect(new Set(['manage', 'managing', 'managed'].map(stemWord)).size).toBe(1);
    expect(stemWord('planning')).toBe(stemWord('plan'));
    expect(stemWord('studied')).toBe(stemWord('study'));
  });

  it('keeps what is derived apart', () => {
    for (const [a, b] of [
      ['manager', 'management'],
      ['experience', 'experimental'],
      ['policy', 'police'],
      ['university', 'universe'],
    ] as const)
      expect(stemWord(a)).not.toBe(stemWord(b));
  });
});

describe('splitSentences', () => {
  const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

  it('ends at full stops and line breaks, not at abbreviations or names', () => {
    expect(split('Use Node.js, e.g. Express. Write tests!\n- Ship it')).toEqual([
      'Use Node.js, e.g. Express.',
      'Write tests!',
      '- Ship it',
    ]);
  });

  it('parts sentences glued together', () => {
    expect(split('Build data pipelines.You will test them')).toEqual(['Build data pipelines.', 'You will test them']);
  });

  it('takes time in proportion to the text, also without any sentence', () => {
    expect(splitSentences('a.'.repeat(50_000)).length).toBeGreaterThan(0);
  });

  it('is found again by offset', () => {
    const spans = splitSentences('One. Two.');
    expect(findSpan(spans, 6)).toEqual({ start: 5, end: 9 });
    expect(findSpan(spans, 4)).toBeNull();
  });
});

describe('the tagger', () => {
  it('tells the verb from the name', () => {
    expect(tagWordAt('We excel in care.', 3)).toBe('verb');
    expect(tagWordAt('Proficient in Excel and Word', 14)).toBe('noun');
  });

  it('knows which words can be verbs at all', () => {
    expect([canBeInfinitive('excel'), canBeInfinitive('theatre')]).toEqual([true, false]);
  });
});

describe('findClosestNames', () => {
  it('suggests names spelled alike, best first, and none for something remote', () => {
    expect(findClosestNames('Tablau', ['Tableau', 'Table', 'SQL'])[0]).toBe('Tableau');
    expect(findClosestNames('xyz', ['Tableau', 'SQL'])).toEqual([]);
  });
});
