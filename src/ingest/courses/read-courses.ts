import type { Course, SetAside } from '../../model/index.js';
import type { IdRegistry } from '../records/record-ids.js';
import { composeCourse } from './compose-course.js';
import type { CourseDraft } from './course-draft.js';
import { findStubTarget, foldCode } from './cross-listing.js';

/** Merges the rows of a catalog into courses. */
export interface CourseCollector {
  /** Takes a row; one that no filter lets through still serves as the course that a cross-listing stub points to. */
  add(draft: CourseDraft, passes: boolean): void;
  /** The courses in the order of their first rows, and what became of the other rows that passed. */
  finish(): { readonly courses: readonly Course[]; readonly setAside: readonly SetAside[]; readonly filtered: number };
}

/** Rows of one course. */
interface Group {
  readonly drafts: CourseDraft[];
  /** The filters let its rows through. */
  readonly passes: boolean;
  /** A stub that the filters let through points to it. */
  isWanted: boolean;
}

/**
 * Makes the collector of one catalog. Rows with the same code, title and provider are one course (catalogs have a row a
 * section): their distinct texts are joined, the longest first. A stub (`Same as EPS 310. See EPS 310.`) goes into the course
 * it points to, which then counts as let through by the filters; without that course it is set aside.
 */
export function createCourseCollector(source: { readonly path: string; readonly ids: IdRegistry }): CourseCollector {
  const groups = new Map<string, Group>();
  return {
    add(draft, passes) {
      const key = `${passes ? '+' : '-'}${groupKey(draft)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { drafts: [draft], passes, isWanted: passes });
      else group.drafts.push(draft);
    },
    finish() {
      const all = [...groups.values()];
      const targets = new Map(all.map((group) => [group, stubTarget(group)]));
      const byCode = indexByCode(all.filter((group) => targets.get(group) === null));
      const counts = createCounts();
      for (const group of all) {
        const target = targets.get(group) ?? null;
        if (target === null || !group.passes) continue;
        const course = byCode.get(target);
        counts.add(course === undefined ? STUB : MERGED_STUB, group.drafts.length);
        if (course !== undefined) course.isWanted = true;
      }
      let filtered = 0;
      const courses: Course[] = [];
      for (const group of all.sort((a, b) => firstRow(a) - firstRow(b))) {
        if (!group.isWanted) filtered += group.drafts.length;
        if (!group.isWanted || targets.get(group) !== null) continue;
        const course = composeCourse(group.drafts, source);
        counts.add(course === null ? NO_TEXT : MERGED, group.drafts.length - (course === null ? 0 : 1));
        if (course !== null) courses.push(course);
      }
      return { courses, setAside: counts.list(), filtered };
    },
  };
}

const NO_TEXT = 'no description';
const MERGED = 'merged into another row of the same course';
const STUB = 'cross-listing stub';
const MERGED_STUB = 'cross-listing stub of a course in the catalog';

function groupKey(draft: CourseDraft): string {
  const title = fold(draft.title);
  if (draft.code === null && title === '') return `#${draft.row}`;
  return [draft.code === null ? '' : foldCode(draft.code), title, fold(draft.provider ?? '')].join('\u0000');
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
const firstRow = (group: Group): number => group.drafts[0]?.row ?? 0;

/** The course a whole group points to; `null` where one of its rows says anything of its own. */
function stubTarget(group: Group): string | null {
  let target: string | null = null;
  for (const draft of group.drafts) {
    if (draft.parts.length === 0) continue;
    const found = findStubTarget(draft.parts.map((part) => part.value).join('\n'));
    if (found === null || (draft.code !== null && found === foldCode(draft.code))) return null;
    target = found;
  }
  return target;
}

/** Courses by code; of several with the same code the one let through, then the first. */
function indexByCode(groups: readonly Group[]): ReadonlyMap<string, Group> {
  const byCode = new Map<string, Group>();
  for (const group of [...groups].sort((a, b) => Number(b.passes) - Number(a.passes) || firstRow(a) - firstRow(b))) {
    const code = group.drafts[0]?.code ?? null;
    if (code === null) continue;
    const key = foldCode(code);
    if (!byCode.has(key)) byCode.set(key, group);
  }
  return byCode;
}

interface Counts {
  add(reason: string, count: number): void;
  list(): readonly SetAside[];
}

function createCounts(): Counts {
  const counts = new Map<string, number>();
  return {
    add: (reason, count) => void (count > 0 && counts.set(reason, (counts.get(reason) ?? 0) + count)),
    list: () => [...counts].map(([reason, count]) => ({ reason, count })),
  };
}
