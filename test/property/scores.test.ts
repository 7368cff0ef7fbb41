import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/model/index.js';
import {
  findRelatives,
  scoreCoverage,
  scoreCoverageOfDemand,
  scoreDemand,
  scoreReadiness,
  summarizeReadiness,
} from '../../src/score/index.js';
import { wilsonInterval } from '../../src/support/index.js';
import { makeCourse, makePosting, makeSkill } from '../helpers/corpus.js';

const SKILLS = 6;
const skills = Array.from({ length: SKILLS }, (_, i) => makeSkill(`s${i}`, { related: i === 0 ? ['s1'] : [] }));
const level = fc.integer({ min: 1, max: 4 }) as fc.Arbitrary<Level>;
const want = fc.tuple(fc.integer({ min: 0, max: SKILLS - 1 }), fc.constantFrom('r' as const, 'p' as const), level);
const wants = fc.uniqueArray(want, { selector: ([skill]) => skill, maxLength: SKILLS });
const postings = fc
  .array(wants, { minLength: 1, maxLength: 25 })
  .map((list) => list.map((entry, i) => makePosting(`p${i}`, entry, { employer: `e${i % 4}` })));
const teaching = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: SKILLS - 1 }), fc.integer({ min: 0, max: 4 }) as fc.Arbitrary<Level>),
  { selector: ([skill]) => skill, maxLength: SKILLS },
);
const courses = fc.array(teaching, { maxLength: 5 }).map((list) => list.map((entry, i) => makeCourse(`c${i}`, entry)));

const relatives = findRelatives(skills);
function cover(posted: readonly ReturnType<typeof makePosting>[], taught: readonly ReturnType<typeof makeCourse>[]) {
  const demand = scoreDemand(posted, SKILLS, { minPostings: 1, minShare: 0 });
  const coverage = scoreCoverage(taught, demand, { skills, relatives });
  const credit = coverage.map((own) => own.credit);
  return {
    demand,
    coverage,
    credit,
    headline: scoreCoverageOfDemand(posted, demand, { credit, seed: 1, resamples: 100 }),
  };
}

describe('scores of any corpus', () => {
  it('stay between 0 and 1, and intervals hold their value', () => {
    fc.assert(
      fc.property(postings, courses, (posted, taught) => {
        const { demand, credit, headline } = cover(posted, taught);
        for (const own of demand) {
          expect(own.share.low).toBeLessThanOrEqual(own.share.value);
          expect(own.share.high).toBeGreaterThanOrEqual(own.share.value);
          expect(own.weight).toBeGreaterThanOrEqual(0);
          expect(own.weight).toBeLessThanOrEqual(own.share.value);
        }
        for (const value of credit) if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
        if (headline !== null) expect(headline.value >= 0 && headline.value <= 1 + 1e-12).toBe(true);
        const readiness = summarizeReadiness(scoreReadiness(posted, demand, credit));
        if (readiness !== null) expect(readiness.mean >= 0 && readiness.mean <= 1 + 1e-12).toBe(true);
      }),
    );
  });

  it('do not depend on the order of the inputs', () => {
    fc.assert(
      fc.property(postings, courses, (posted, taught) => {
        const there = cover(posted, taught);
        const back = cover([...posted].reverse(), [...taught].reverse());
        expect(back.demand).toEqual(there.demand);
        expect(back.credit).toEqual(there.credit);
        expect(back.headline?.value).toBe(there.headline?.value);
      }),
    );
  });

  it('never lose coverage when a course is added', () => {
    fc.assert(
      fc.property(postings, courses, teaching, (posted, taught, extra) => {
        const before = cover(posted, taught).headline?.value ?? 0;
        const after = cover(posted, [...taught, makeCourse('new', extra)]).headline?.value ?? 0;
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  it('put every Wilson interval inside [0, 1] around its value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const interval = wilsonInterval(Math.floor(part * n), n);
        expect(
          interval.low >= 0 && interval.low <= interval.value && interval.value <= interval.high && interval.high <= 1,
        ).toBe(true);
      }),
    );
  });
});
