import type { CourseTeaching, Level, PostingDemand, Skill, SkillType } from '../../src/model/index.js';

/** A skill for tests: only what a test says about it matters. */
export function makeSkill(id: string, more: Partial<Skill> = {}): Skill {
  return {
    id,
    name: id,
    type: 'tool' as SkillType,
    category: 'data',
    forms: [{ text: id, exactCase: false, ambiguous: false }],
    broader: [],
    related: [],
    needs: [],
    not: [],
    ...more,
  };
}

/** A posting from what it wants: skill number, `r`equired or `p`referred, level. */
export function makePosting(
  id: string,
  wants: readonly (readonly [skill: number, status: 'r' | 'p', level: Level])[],
  more: Partial<PostingDemand> = {},
): PostingDemand {
  const sorted = [...wants].sort((a, b) => a[0] - b[0]);
  return {
    id,
    title: 'Data Analyst',
    employer: 'Example Ltd',
    date: null,
    skills: Int32Array.from(sorted, ([skill]) => skill),
    required: Uint8Array.from(sorted, ([, status]) => (status === 'r' ? 1 : 0)),
    levels: Uint8Array.from(sorted, ([, , level]) => level),
    ...more,
  };
}

/** A course from what it teaches: skill number and level. */
export function makeCourse(
  courseId: string,
  teaches: readonly (readonly [skill: number, level: Level, assessed?: boolean])[],
): CourseTeaching {
  return {
    courseId,
    skills: new Map(
      teaches.map(([skill, level, assessed]) => [
        skill,
        {
          level,
          status: level === 0 ? 'prerequisite' : level === 1 ? 'topic' : 'outcome',
          assessed: assessed ?? false,
        },
      ]),
    ),
  };
}
