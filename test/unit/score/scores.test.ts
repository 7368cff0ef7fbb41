import { describe, expect, it } from 'vitest';
import type { CourseTeaching, PostingDemand, Skill } from '../../../src/model/index.js';
import {
  classifyGap,
  findRelatives,
  scoreCourseRelevance,
  scoreCoverage,
  scoreCoverageOfDemand,
  scoreDemand,
  scoreGap,
  scoreReadiness,
  scoreRelevance,
  summarizeReadiness,
} from '../../../src/score/index.js';
import { makeCourse, makePosting, makeSkill } from '../../helpers/corpus.js';

const EVERYTHING = { minPostings: 1, minShare: 0 };

function score(
  skills: readonly Skill[],
  postings: readonly PostingDemand[],
  courses: readonly CourseTeaching[],
  support = EVERYTHING,
) {
  const demand = scoreDemand(postings, skills.length, support);
  const coverage = scoreCoverage(courses, demand, { skills, relatives: findRelatives(skills) });
  return { demand, coverage, credit: coverage.map((own) => own.credit) };
}

const EXCEL = 0;
const SQL = 1;
const TABLEAU = 2;
const SKILLS = [makeSkill('Excel'), makeSkill('SQL'), makeSkill('Tableau')];
// Ten postings: Excel required by 6, SQL by 4, Tableau by 2.
const POSTINGS = Array.from({ length: 10 }, (_, i) =>
  makePosting(`p${i}`, [
    ...(i < 6 ? [[EXCEL, 'r', 3] as const] : []),
    ...(i < 4 ? [[SQL, 'r', 3] as const] : []),
    ...(i < 2 ? [[TABLEAU, 'r', 3] as const] : []),
  ]),
);
const COURSES = [makeCourse('c1', [[EXCEL, 3, true]]), makeCourse('c2', [[SQL, 1]])];

describe('the worked example of the coverage of demand', () => {
  const { demand, coverage, credit } = score(SKILLS, POSTINGS, COURSES);

  it('weighs skills by the postings that ask for them', () => {
    expect(demand.map((own) => own.weight)).toEqual([0.6, 0.4, 0.2]);
  });

  it('credits what is taught against what is asked', () => {
    expect(credit).toEqual([1, 1 / 3, 0]);
  });

  it('covers 61.1 %', () => {
    const headline = scoreCoverageOfDemand(POSTINGS, demand, { credit, seed: 1, resamples: 500 });
    expect(headline?.value).toBeCloseTo((0.6 + 0.4 / 3) / 1.2, 12);
    expect(headline?.value).toBeCloseTo(0.611, 3);
    expect(headline?.low).toBeLessThanOrEqual(headline?.value ?? 0);
    expect(headline?.high).toBeGreaterThanOrEqual(headline?.value ?? 1);
  });

  it('names the gaps and their kinds', () => {
    const gaps = demand.map((own, i) => scoreGap(own, coverage[i] as (typeof coverage)[number]));
    expect(gaps[0]).toBe(0);
    expect(gaps[1]).toBeCloseTo(0.4 * (2 / 3), 12);
    expect(gaps[2]).toBeCloseTo(0.2, 12);
    expect(demand.map((own, i) => classifyGap(own, coverage[i] as (typeof coverage)[number]))).toEqual([
      'covered',
      'shallow',
      'missing',
    ]);
  });
});

describe('scoreDemand', () => {
  it('counts a preferred mention half in the weight and whole in the share', () => {
    const postings = [makePosting('a', [[0, 'r', 3]]), makePosting('b', [[0, 'p', 2]]), makePosting('c', [])];
    const [own] = scoreDemand(postings, 1, EVERYTHING);
    expect(own?.weight).toBeCloseTo(1.5 / 3, 12);
    expect(own?.share.value).toBeCloseTo(2 / 3, 12);
    expect([own?.required, own?.preferred]).toEqual([1, 1]);
  });

  it('counts employers once, whatever the case of their name', () => {
    const postings = ['Acme', 'ACME', 'Beta'].map((employer, i) => makePosting(`p${i}`, [[0, 'r', 3]], { employer }));
    expect(scoreDemand(postings, 1, EVERYTHING)[0]?.employers).toBe(2);
  });

  it('leaves skills under the minimum support unranked', () => {
    const [excel, sql, tableau] = scoreDemand(POSTINGS, 3, { minPostings: 3, minShare: 0.01 });
    expect([excel?.supported, sql?.supported, tableau?.supported]).toEqual([true, true, false]);
    expect(tableau?.rank).toBeNull();
  });

  it('lets skills whose intervals overlap share a rank', () => {
    const postings = Array.from({ length: 400 }, (_, i) =>
      makePosting(`p${i}`, [
        ...(i < 300 ? [[0, 'r', 3] as const] : []),
        ...(i < 295 ? [[1, 'r', 3] as const] : []),
        ...(i < 40 ? [[2, 'r', 3] as const] : []),
      ]),
    );
    expect(scoreDemand(postings, 3, EVERYTHING).map((own) => own.rank)).toEqual([1, 1, 3]);
  });

  it('takes the median of the levels asked', () => {
    const postings = [1, 3, 4].map((level, i) => makePosting(`p${i}`, [[0, 'r', level as 1 | 3 | 4]]));
    expect(scoreDemand(postings, 1, EVERYTHING)[0]?.asked).toBe(3);
  });

  it('survives a run without postings', () => {
    expect(scoreDemand([], 1, EVERYTHING)[0]).toMatchObject({ weight: 0, supported: false, rank: null });
  });
});

describe('scoreCoverage', () => {
  it('lends half the credit of a taught relative and names it', () => {
    const skills = [makeSkill('PostgreSQL', { broader: ['SQL'] }), makeSkill('SQL')];
    const { coverage } = score(skills, [makePosting('p', [[0, 'r', 3]])], [makeCourse('c', [[1, 3]])]);
    expect(coverage[0]).toMatchObject({ taught: 0, credit: 0.5, adjacent: { name: 'SQL' } });
  });

  it('lets the relative stand in for a bare mention too, so that naming a skill never costs credit', () => {
    const skills = [makeSkill('PostgreSQL', { related: ['SQL'] }), makeSkill('SQL')];
    const { coverage } = score(
      skills,
      [makePosting('p', [[0, 'r', 3]])],
      [
        makeCourse('c', [
          [0, 1],
          [1, 4],
        ]),
      ],
    );
    expect(coverage[0]).toMatchObject({ taught: 1, credit: 0.5, adjacent: { name: 'SQL' } });
  });

  it('prefers its own teaching where that earns more', () => {
    const skills = [makeSkill('PostgreSQL', { related: ['SQL'] }), makeSkill('SQL')];
    const { coverage } = score(
      skills,
      [makePosting('p', [[0, 'r', 3]])],
      [
        makeCourse('c', [
          [0, 2],
          [1, 4],
        ]),
      ],
    );
    expect(coverage[0]).toMatchObject({ taught: 2, adjacent: null });
    expect(coverage[0]?.credit).toBeCloseTo(2 / 3, 12);
  });

  it('does not take a prerequisite for teaching', () => {
    const { coverage } = score([makeSkill('SQL')], [makePosting('p', [[0, 'r', 3]])], [makeCourse('c', [[0, 0]])]);
    expect(coverage[0]).toMatchObject({ taught: 0, credit: 0 });
  });

  it('calls a skill redundant that three courses teach at the same level', () => {
    const courses = ['a', 'b', 'c'].map((id) => makeCourse(id, [[0, 2]]));
    expect(score([makeSkill('Excel')], [], courses).coverage[0]?.redundant).toBe(true);
    expect(score([makeSkill('Excel')], [], courses.slice(1)).coverage[0]?.redundant).toBe(false);
  });

  it('has no credit for what nobody asks', () => {
    expect(score([makeSkill('Latin')], [], [makeCourse('c', [[0, 4]])]).coverage[0]?.credit).toBeNull();
  });
});

describe('readiness', () => {
  it('is the mean credit of the required skills, left out below three of them', () => {
    const postings = [
      makePosting('a', [
        [0, 'r', 3],
        [1, 'r', 3],
        [2, 'r', 3],
      ]),
      makePosting('b', [
        [0, 'r', 3],
        [1, 'p', 3],
        [2, 'p', 3],
      ]),
    ];
    const readiness = scoreReadiness(postings, scoreDemand(postings, 3, EVERYTHING), [1, 1 / 3, 0]);
    expect(readiness[0]).toBeCloseTo(4 / 9, 12);
    expect(readiness[1]).toBeNaN();
    expect(summarizeReadiness(readiness)).toMatchObject({ postings: 1, leftOut: 1, readyShare: 0 });
  });

  it('counts a posting as ready at exactly 0.8', () => {
    const five = makePosting(
      'a',
      [0, 1, 2, 3, 4].map((skill) => [skill, 'r', 3] as const),
    );
    expect(
      summarizeReadiness(scoreReadiness([five], scoreDemand([five], 5, EVERYTHING), [1, 1, 1, 1, 0]))?.readyShare,
    ).toBe(1);
  });

  it('is null where no posting says enough', () => {
    expect(summarizeReadiness(scoreReadiness([makePosting('a', [])], [], []))).toBeNull();
  });
});

describe('relevance', () => {
  it('leaves candidates out that hardly anyone asks for', () => {
    const skills = [makeSkill('A'), makeSkill('new:b')];
    const { demand, coverage } = score(
      skills,
      [makePosting('p', [[0, 'r', 3]])],
      [
        makeCourse('c', [
          [0, 3],
          [1, 3],
        ]),
      ],
    );
    expect(scoreRelevance(coverage, demand, skills)).toEqual({ value: 1, taught: 1, asked: 1 });
  });

  it('weighs taught skills by level', () => {
    const { demand, coverage } = score(
      [makeSkill('A'), makeSkill('B')],
      [makePosting('p', [[0, 'r', 3]])],
      [
        makeCourse('c', [
          [0, 3],
          [1, 1],
        ]),
      ],
    );
    expect(scoreRelevance(coverage, demand, [makeSkill('A'), makeSkill('B')])).toEqual({
      value: 0.75,
      taught: 2,
      asked: 1,
    });
    expect(scoreCourseRelevance(makeCourse('c', [[1, 1]]), demand, [makeSkill('A'), makeSkill('B')])).toBe(0);
    expect(scoreCourseRelevance(makeCourse('c', []), demand, [])).toBeNull();
  });
});
