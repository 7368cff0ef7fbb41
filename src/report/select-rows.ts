import type { Report, ReportCourse, ReportSkill } from '../model/index.js';
import { compareText } from '../support/index.js';

/** Skills with a gap, largest first. */
export const selectGaps = (report: Report): readonly ReportSkill[] =>
  report.skills.filter((skill) => (skill.gap ?? 0) > 0);

/** Skills taught at least to be introduced, asked for by hardly anyone; deepest taught first. */
export function selectIdle(report: Report): readonly ReportSkill[] {
  const idle = report.skills.filter((skill) => skill.coverage.taught >= 2 && !skill.demand.supported);
  return idle.sort(
    (a, b) =>
      a.demand.share.value - b.demand.share.value ||
      b.coverage.taught - a.coverage.taught ||
      b.coverage.courses.length - a.coverage.courses.length ||
      compareText(a.name, b.name) ||
      compareText(a.id, b.id),
  );
}

/** A course's name as shown: code and title. */
export const nameCourse = (course: Pick<ReportCourse, 'code' | 'title'>): string =>
  course.code === null || course.title.startsWith(course.code) ? course.title : `${course.code} ${course.title}`;

/** A skill's name as shown; an asterisk marks one that no taxonomy knows. */
export const nameSkill = (skill: ReportSkill): string => (skill.inTaxonomy ? skill.name : `${skill.name} *`);

/** What the asterisk says. */
export const ASTERISK = '* not in the taxonomy: a term that postings use like a skill';

/** What a gap comes from, in words. */
export function explainGap(skill: ReportSkill, courses: ReadonlyMap<string, ReportCourse>): string {
  const best = skill.coverage.courses.find((course) => course.level > 0);
  const course = best === undefined ? undefined : courses.get(best.courseId);
  const name = course === undefined ? '' : (course.code ?? course.title);
  const others = skill.coverage.courses.filter((entry) => entry.level > 0).length - 1;
  const more = others > 0 ? ` and ${others} more` : '';
  switch (skill.gapKind) {
    case 'missing':
      return skill.coverage.courses.length > 0 ? 'expected beforehand, taught nowhere' : 'in no course';
    case 'adjacent':
      return `only ${skill.coverage.adjacent?.name ?? 'a relative'}`;
    case 'shallow':
      return `${best?.status === 'topic' ? 'topic' : 'taught'} in ${name}${more}${skill.coverage.assessed ? '' : ', never assessed'}`;
    case 'unassessed':
      return `taught in ${name}${more}, never assessed`;
    default:
      return skill.gapKind === null ? '' : `taught in ${name}${more}`;
  }
}

/** Courses by id. */
export const indexCourses = (report: Report): ReadonlyMap<string, ReportCourse> =>
  new Map(report.courses.map((course) => [course.id, course]));

/** What was set aside, in words, most records first. */
export function listSetAside(report: Report): string[] {
  const reasons = new Map<string, number>();
  for (const source of report.inputs.sources) {
    for (const { reason, count } of source.setAside) {
      const key = `${source.kind}\n${reason}`;
      reasons.set(key, (reasons.get(key) ?? 0) + count);
    }
  }
  return [...reasons]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key, count]) => {
      const [kind, reason] = key.split('\n') as [string, string];
      return `${count.toLocaleString('en-US')} ${kind} ${count === 1 ? 'record' : 'records'} (${reason})`;
    });
}
