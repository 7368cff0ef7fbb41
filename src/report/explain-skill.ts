import type { Quote, Report, ReportSkill } from '../model/index.js';
import { LEVEL_NAMES, toCount, toCounted, toPercent, toRange } from './format-numbers.js';
import { indexCourses, nameCourse } from './select-rows.js';
import { wrap } from './terminal/lay-out.js';

const place = (quote: Quote): string =>
  [
    quote.path,
    quote.row === undefined ? '' : `row ${quote.row}`,
    quote.page === undefined ? '' : `page ${quote.page}`,
    quote.line === undefined || quote.row !== undefined ? '' : `line ${quote.line}`,
    quote.zone,
  ]
    .filter((part) => part !== '')
    .join(', ');

const quoteLines = (quotes: readonly Quote[]): string[] =>
  quotes.flatMap((quote, i) => [
    `${String(i + 1).padStart(4)}  "${quote.text}"`,
    `      ${quote.by === null ? '' : `${quote.by}: `}${quote.title} (${place(quote)})`,
  ]);

/** Breaks a line that is wider than the terminal, keeping its indent. */
function foldLine(line: string, width: number | null): string[] {
  if (width === null || [...line].length <= width) return [line];
  const indent = /^ */.exec(line)?.[0] ?? '';
  const hang = `${indent}${/^\d+ {2}/.test(line.trimStart()) ? '  ' : ''}`;
  return wrap(line.trimStart(), Math.max(20, width - hang.length)).map(
    (part, i) => `${i === 0 ? indent : hang}${part}`,
  );
}

/** Writes how the numbers of one skill come about: each formula with its values, and the quotes on both sides. */
export function explainSkill(report: Report, skill: ReportSkill, width: number | null = null): string {
  const n = report.inputs.postings;
  const asking = skill.demand.required + skill.demand.preferred;
  const { demand, coverage } = skill;
  const courses = indexCourses(report);
  const lines = [
    `${skill.name}  (${[skill.type ?? 'not in the taxonomy', skill.category].filter((part) => part !== null).join(', ')}; ${skill.id})`,
    '',
    'Demand',
    `  share    = (${demand.required} required + ${demand.preferred} preferred) / ${toCounted(n, 'posting')} = ${toPercent(demand.share.value)}  (95 % Wilson interval ${toRange(demand.share)})`,
    `  weight   = (${demand.required} + ${demand.preferred} / 2) / ${toCount(n)} = ${demand.weight.toFixed(3)}`,
    `  asked by ${toCounted(demand.employers, 'employer')}; level asked (median): ${coverage.asked === null ? 'not asked' : `${coverage.asked} ${LEVEL_NAMES[coverage.asked]}`}`,
  ];
  if (!demand.supported && asking > 0)
    lines.push(
      `  rare: fewer than ${report.options.minPostings} postings or ${toPercent(report.options.minShare)} of them ask for it, so it takes no part in the scores`,
    );
  lines.push(
    '',
    'Coverage',
    `  level taught: ${coverage.taught} ${LEVEL_NAMES[coverage.taught]}${coverage.assessed ? ', assessed' : ''}`,
  );
  for (const entry of coverage.courses) {
    const course = courses.get(entry.courseId);
    lines.push(
      `    ${entry.level} ${LEVEL_NAMES[entry.level].padEnd(10)} ${course === undefined ? entry.courseId : nameCourse(course)} (${entry.status}${entry.assessed ? ', assessed' : ''})`,
    );
  }
  if (coverage.credit !== null) {
    lines.push(
      coverage.adjacent === null
        ? `  credit   = min(1, ${coverage.taught} taught / ${coverage.asked} asked) = ${coverage.credit.toFixed(3)}`
        : `  credit   = half of what ${coverage.adjacent.name}, a close relative that is taught, would earn = ${coverage.credit.toFixed(3)}`,
    );
  }
  if (skill.gap !== null)
    lines.push(`  gap      = weight * (1 - credit) = ${skill.gap.toFixed(3)}  (${skill.gapKind})`);
  const kept = (quotes: readonly Quote[], of: number): string =>
    quotes.length < of ? `${quotes.length} of ${toCount(of)} kept in the report` : toCount(of);
  lines.push(
    '',
    `Postings that ask for it (${kept(skill.evidence.postings, asking)})`,
    ...quoteLines(skill.evidence.postings),
  );
  const teaching = coverage.courses.filter((entry) => entry.level > 0).length;
  lines.push(
    '',
    `Courses that teach it (${kept(skill.evidence.courses, teaching)})`,
    ...quoteLines(skill.evidence.courses),
  );
  return `${lines.flatMap((line) => foldLine(line, width)).join('\n')}\n`;
}
