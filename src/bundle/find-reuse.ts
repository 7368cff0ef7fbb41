import type { Course, CourseContribution, Coverage, Level, Reuse, Skill } from '../model/index.js';

/** What the search for courses to build on looks at. */
export interface ReuseContext {
  readonly skills: readonly Skill[];
  readonly coverage: readonly Coverage[];
  readonly courseRecords: ReadonlyMap<string, Course>;
}

/** Courses named for a skill. */
const MOST_COURSES = 2;
/** A relative that is only mentioned gives nothing to build on. */
const LEAST_RELATIVE: Level = 2;

/** Finds the courses that already teach a skill of a bundle, or a close relative of one deeply enough to build on. */
export function findReuse(context: ReuseContext, skills: readonly number[]): Reuse[] {
  const uses = new Map<string, { courseId: string; course: string; use: Reuse['use']; skills: string[] }>();
  const numbers = new Map(context.skills.map((skill, number) => [skill.id, number]));
  for (const skill of skills) {
    const own = context.coverage[skill];
    const name = context.skills[skill]?.name ?? '';
    if (own === undefined) continue;
    const relative = own.adjacent === null ? undefined : context.coverage[numbers.get(own.adjacent.id) ?? -1];
    const taught = own.taught > 0;
    const source = taught ? own : relative;
    const sought = taught ? name : (own.adjacent?.name ?? '');
    for (const course of chooseCourses(context, source?.courses ?? [], {
      sought,
      least: taught ? 1 : LEAST_RELATIVE,
    })) {
      const use = !taught ? 'relative' : course.level >= (own.asked ?? 3) ? 'as-is' : 'deepen';
      const record = context.courseRecords.get(course.courseId);
      const title = record === undefined ? course.courseId : nameCourse(record);
      // Several files of one course are one course to build on.
      const key = `${title}\n${use}`;
      const known = uses.get(key) ?? { courseId: course.courseId, course: title, use, skills: [] };
      const part = use === 'relative' ? `${sought} for ${name}` : name;
      if (!known.skills.includes(part)) known.skills.push(part);
      uses.set(key, known);
    }
  }
  return [...uses.values()];
}

/** The deepest come first; among equals those whose title names the skill. */
function chooseCourses(
  context: ReuseContext,
  courses: readonly CourseContribution[],
  { sought, least }: { readonly sought: string; readonly least: Level },
): readonly CourseContribution[] {
  const isNamed = (course: CourseContribution): boolean =>
    context.courseRecords.get(course.courseId)?.title.toLowerCase().includes(sought.toLowerCase()) ?? false;
  const fit = courses.filter((course) => course.level >= least || (course.level > 0 && isNamed(course)));
  return [...fit].sort((a, b) => b.level - a.level || Number(isNamed(b)) - Number(isNamed(a))).slice(0, MOST_COURSES);
}

const nameCourse = (course: Course): string =>
  course.code === null || course.title.startsWith(course.code) ? course.title : `${course.code} ${course.title}`;
