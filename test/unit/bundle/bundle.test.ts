import { describe, expect, it } from 'vitest';
import { computeNpmi, findPairs } from '../../../src/bundle/co-occurrence.js';
import { findCommunities } from '../../../src/bundle/communities.js';
import { titleBundle, writeOutcome } from '../../../src/bundle/describe.js';
import { measureEffect } from '../../../src/bundle/effect.js';
import { estimateHours } from '../../../src/bundle/effort.js';
import { proposeBundles } from '../../../src/bundle/index.js';
import { BUNDLE_SIZE, type GapSkill, selectBundles } from '../../../src/bundle/select.js';
import { findRelatives, scoreCoverage, scoreDemand, scoreGap } from '../../../src/score/index.js';
import { makeCourse, makePosting, makeSkill } from '../../helpers/corpus.js';

describe('computeNpmi', () => {
  it('is 1 for skills only asked together, 0 for independent ones, -1 for ones never together', () => {
    expect(computeNpmi({ a: 5, b: 5, both: 5, n: 20 })).toBeCloseTo(1, 12);
    expect(computeNpmi({ a: 10, b: 10, both: 5, n: 20 })).toBeCloseTo(0, 12);
    expect(computeNpmi({ a: 5, b: 5, both: 0, n: 20 })).toBe(-1);
  });
});

describe('findPairs', () => {
  it('counts postings that ask for both and leaves rare pairs out', () => {
    const postings = [0, 1, 2, 3].map((i) =>
      makePosting(`p${i}`, [[0, 'r', 3], [1, 'r', 3], ...(i === 0 ? [[2, 'r', 3] as const] : [])]),
    );
    expect(findPairs(postings, [0, 1, 2], 2).map(({ a, b, postings: n }) => [a, b, n])).toEqual([[0, 1, 4]]);
  });
});

describe('estimateHours', () => {
  it('charges the missing levels by type, less where a relative is taught', () => {
    expect(estimateHours('tool', { from: 0, to: 3 }, false)).toBe(18);
    expect(estimateHours('tool', { from: 0, to: 3 }, true)).toBeCloseTo(12.6, 12);
    expect(estimateHours('tool', { from: 1, to: 3 }, false)).toBe(12);
    expect(estimateHours('tool', { from: 3, to: 3 }, false)).toBe(0);
  });
});

/** Two families of skills, 0-2 and 3-5, asked for together within the family; 40 postings each, 20 with neither. */
function makeFamilies() {
  const skills = Array.from({ length: 6 }, (_, i) => makeSkill(`s${i}`, { category: i < 3 ? 'data' : 'cloud' }));
  const postings = Array.from({ length: 100 }, (_, i) =>
    makePosting(
      `p${i}`,
      i < 40
        ? [
            [0, 'r', 3],
            [1, 'r', 3],
            [2, 'r', 3],
          ]
        : i < 80
          ? [
              [3, 'r', 3],
              [4, 'r', 3],
              [5, 'r', 3],
            ]
          : [],
      { employer: `Employer ${i % 7}` },
    ),
  );
  const courses = [makeCourse('c1', [[0, 1]])];
  const demand = scoreDemand(postings, 6, { minPostings: 3, minShare: 0.01 });
  const relatives = findRelatives(skills);
  const coverage = scoreCoverage(courses, demand, { skills, relatives });
  const gaps = demand.map((own, i) => scoreGap(own, coverage[i] as (typeof coverage)[number]));
  return { skills, postings, courses, demand, coverage, relatives, gaps, bootstrap: { seed: 1, resamples: 200 } };
}

describe('findCommunities', () => {
  it('finds the families that postings ask for together, the same at each run', async () => {
    const { postings } = makeFamilies();
    const pairs = findPairs(postings, [0, 1, 2, 3, 4, 5], 2);
    const found = await findCommunities(pairs, 1);
    expect(found.map((members) => members.join()).sort()).toEqual(['0,1,2', '3,4,5']);
    expect(await findCommunities(pairs, 1)).toEqual(found);
  });
});

describe('selectBundles', () => {
  const gaps = (hours: number): Map<number, GapSkill> =>
    new Map([0, 1, 2, 3, 4, 5].map((skill) => [skill, { skill, gap: 0.4, hours }]));
  const pairs = findPairs(makeFamilies().postings, [0, 1, 2, 3, 4, 5], 2);
  const communities = [
    [0, 1, 2],
    [3, 4, 5],
  ];
  const hoursOf = (bundles: readonly (readonly number[])[], hours: number): number => bundles.flat().length * hours;

  it('keeps to the hours of a bundle and of all together', () => {
    const bundles = selectBundles(communities, gaps(15), {
      pairs,
      budget: { bundleHours: 50, maxHours: 60, bundles: 5 },
    });
    expect(bundles).toHaveLength(1);
    expect(hoursOf(bundles, 15)).toBeLessThanOrEqual(60);
  });

  it('puts no skill into two bundles and keeps the size', () => {
    const bundles = selectBundles(communities, gaps(10), {
      pairs,
      budget: { bundleHours: 50, maxHours: 200, bundles: 5 },
    });
    expect(bundles).toHaveLength(2);
    expect(new Set(bundles.flat()).size).toBe(bundles.flat().length);
    for (const bundle of bundles) expect(bundle.length).toBeGreaterThanOrEqual(BUNDLE_SIZE.least);
  });

  it('covers no less with a larger budget', () => {
    const covered = (maxHours: number): number =>
      selectBundles(communities, gaps(10), { pairs, budget: { bundleHours: 50, maxHours, bundles: 5 } }).flat().length;
    expect(covered(60)).toBeGreaterThanOrEqual(covered(30));
    expect(covered(30)).toBeGreaterThanOrEqual(covered(10));
  });

  it('proposes nothing where three skills do not fit', () => {
    expect(
      selectBundles(communities, gaps(30), { pairs, budget: { bundleHours: 50, maxHours: 200, bundles: 5 } }),
    ).toEqual([]);
  });
});

describe('measureEffect', () => {
  it('recomputes coverage and readiness, with the difference inside its interval', () => {
    const context = makeFamilies();
    const { coverage, readiness } = measureEffect(context, [0, 1, 2]);
    // Six skills of equal weight; skill 0 is at 1/3 already.
    expect(coverage.before).toBeCloseTo(1 / 18, 12);
    expect(coverage.after).toBeCloseTo(3 / 6, 12);
    expect(coverage.low).toBeLessThanOrEqual(coverage.after - coverage.before);
    expect(coverage.high).toBeGreaterThanOrEqual(coverage.after - coverage.before);
    expect(readiness).toMatchObject({ before: 0, after: 0.5 });
  });

  it('adds up: both bundles together cover all', () => {
    expect(measureEffect(makeFamilies(), [0, 1, 2, 3, 4, 5]).coverage.after).toBeCloseTo(1, 12);
  });
});

describe('proposeBundles', () => {
  it('describes each bundle with outcomes, reuse, new parts, employers and effect', async () => {
    const context = makeFamilies();
    const { bundles, pathways } = await proposeBundles({
      ...context,
      courseRecords: new Map(),
      budget: { bundleHours: 60, maxHours: 150, bundles: 5 },
      hoursPerCredit: 25,
      seed: 1,
      minPostings: 3,
    });
    expect(bundles).toHaveLength(2);
    const withReuse = bundles.find((bundle) => bundle.reuse.length > 0);
    expect(withReuse?.reuse[0]).toMatchObject({ courseId: 'c1', use: 'deepen', skills: ['s0'] });
    expect(withReuse?.create.map((part) => part.name)).toEqual(['s1', 's2']);
    for (const bundle of bundles) {
      expect(bundle.outcomes).toHaveLength(bundle.skills.length);
      expect(bundle.hours).toBe(bundle.skills.reduce((sum, skill) => sum + skill.hours, 0));
      expect(bundle.employers[0]?.postings).toBeGreaterThan(0);
      expect(bundle.effect.coverage.after).toBeGreaterThan(bundle.effect.coverage.before);
    }
    expect(pathways[0]?.effect.coverage.after).toBeCloseTo(1, 12);
  });

  it('proposes nothing where nothing is missing', async () => {
    const context = makeFamilies();
    const { bundles, pathways } = await proposeBundles({
      ...context,
      gaps: context.gaps.map(() => 0),
      courseRecords: new Map(),
      budget: { bundleHours: 60, maxHours: 150, bundles: 5 },
      hoursPerCredit: 25,
      seed: 1,
      minPostings: 3,
    });
    expect([bundles, pathways]).toEqual([[], []]);
  });
});

describe('the words of a bundle', () => {
  it('titles it by its field and its strongest skills', () => {
    expect(titleBundle([makeSkill('SQL'), makeSkill('Tableau'), makeSkill('data cleaning')])).toBe(
      'Data and Analytics with SQL and Tableau',
    );
  });

  it('titles a mixed one by its skills', () => {
    expect(
      titleBundle([
        makeSkill('SQL'),
        makeSkill('teamwork', { category: 'soft-skills' }),
        makeSkill('Go', { category: 'software' }),
      ]),
    ).toBe('SQL, Teamwork and Go');
  });

  it.each([
    ['tool', 3, 'Use SQL to complete a realistic workplace task'],
    ['knowledge', 2, 'Explain the main ideas of SQL with examples from practice'],
    ['soft', 3, 'Demonstrate SQL in a realistic task and respond to feedback'],
  ] as const)('writes the outcome of a %s at level %i', (type, level, text) => {
    expect(writeOutcome(makeSkill('SQL', { type }), level).text).toBe(text);
  });
});
