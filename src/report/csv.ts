import type { Report } from '../model/index.js';
import type { TableName, View } from './view.js';

type Cell = string | number | boolean | null;

/** A cell that a spreadsheet would run as a formula is kept text by a leading apostrophe. */
const FORMULA = /^[=+\-@\t\r]/;

/** Writes one cell after RFC 4180; text that a spreadsheet would run is made safe, numbers keep their sign. */
export function toCsvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The columns and rows of each table; shares are fractions with full precision, lists are joined by `; `. */
const TABLES: Readonly<
  Record<
    TableName,
    (report: Report) => { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
  >
> = {
  skills: (report) => ({
    head: [
      'skill_id',
      'skill',
      'type',
      'category',
      'in_taxonomy',
      'required',
      'preferred',
      'share',
      'share_low',
      'share_high',
      'weight',
      'employers',
      'rank',
      'supported',
      'asked_level',
      'taught_level',
      'credit',
      'adjacent_skill',
      'assessed',
      'redundant',
      'courses',
      'gap',
      'gap_kind',
      'posting_quote',
      'posting_source',
      'course_quote',
      'course_source',
    ],
    rows: report.skills.map((skill) => {
      const posting = skill.evidence.postings[0];
      const course = skill.evidence.courses[0];
      const place = (quote: typeof posting): Cell =>
        quote === undefined
          ? null
          : quote.path +
            (quote.row === undefined ? '' : `#${quote.row}`) +
            (quote.page === undefined ? '' : ` p.${quote.page}`);
      return [
        skill.id,
        skill.name,
        skill.type,
        skill.category,
        skill.inTaxonomy,
        skill.demand.required,
        skill.demand.preferred,
        skill.demand.share.value,
        skill.demand.share.low,
        skill.demand.share.high,
        skill.demand.weight,
        skill.demand.employers,
        skill.demand.rank,
        skill.demand.supported,
        skill.coverage.asked,
        skill.coverage.taught,
        skill.coverage.credit,
        skill.coverage.adjacent?.name ?? null,
        skill.coverage.assessed,
        skill.coverage.redundant,
        skill.coverage.courses.filter((entry) => entry.level > 0).length,
        skill.gap,
        skill.gapKind,
        posting?.text ?? null,
        place(posting),
        course?.text ?? null,
        place(course),
      ];
    }),
  }),
  courses: (report) => ({
    head: ['course_id', 'code', 'title', 'credits', 'hours', 'level', 'skills', 'relevance', 'source', 'row'],
    rows: report.courses.map((course) => [
      course.id,
      course.code,
      course.title,
      course.credits,
      course.hours,
      course.level,
      course.skills.length,
      course.relevance,
      course.source.path,
      course.source.row,
    ]),
  }),
  bundles: (report) => ({
    head: [
      'bundle_id',
      'title',
      'hours',
      'credits',
      'skills',
      'outcomes',
      'reuse',
      'create',
      'postings',
      'employers',
      'coherence',
      'coverage_before',
      'coverage_after',
      'coverage_gain_low',
      'coverage_gain_high',
      'readiness_before',
      'readiness_after',
      'readiness_gain_low',
      'readiness_gain_high',
    ],
    rows: report.bundles.map((bundle) => [
      bundle.id,
      bundle.title,
      bundle.hours,
      bundle.credits,
      bundle.skills.map((skill) => skill.name).join('; '),
      bundle.outcomes.map((outcome) => outcome.text).join('; '),
      bundle.reuse.map((reuse) => `${reuse.course}: ${reuse.skills.join(', ')}`).join('; '),
      bundle.create.map((part) => part.name).join('; '),
      bundle.postings,
      bundle.employers.map((employer) => `${employer.name} (${employer.postings})`).join('; '),
      bundle.coherence,
      bundle.effect.coverage.before,
      bundle.effect.coverage.after,
      bundle.effect.coverage.low,
      bundle.effect.coverage.high,
      bundle.effect.readiness.before,
      bundle.effect.readiness.after,
      bundle.effect.readiness.low,
      bundle.effect.readiness.high,
    ]),
  }),
  matrix: (report) => ({
    head: ['course_id', 'course', 'skill_id', 'skill', 'level', 'status', 'assessed', 'asked_level', 'share'],
    rows: report.courses.flatMap((course) =>
      report.skills.flatMap((skill) =>
        skill.coverage.courses
          .filter((entry) => entry.courseId === course.id)
          .map((entry): Cell[] => [
            course.id,
            course.code ?? course.title,
            skill.id,
            skill.name,
            entry.level,
            entry.status,
            entry.assessed,
            skill.coverage.asked,
            skill.demand.share.value,
          ]),
      ),
    ),
  }),
};

/** Renders one tidy table of the report as CSV (RFC 4180, LF line ends). */
export function renderCsv(report: Report, view: View): string {
  const { head, rows } = TABLES[view.table](report);
  return `${[head, ...rows].map((row) => row.map(toCsvCell).join(',')).join('\n')}\n`;
}
