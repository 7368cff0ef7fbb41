import { toCount, toCounted, toPercent, toPeriod, toRange } from '../format-numbers.js';
import { listSetAside } from '../select-rows.js';
import { wrap } from './lay-out.js';
import type { Sheet } from './sheet.js';

/** Renders what was read and what was set aside. */
export function renderRead({ report, width, c }: Sheet): string {
  const { inputs, summary } = report;
  const employers =
    summary.counts.employers > 0 ? ` from ${toCounted(summary.counts.employers, 'named employer')}` : '';
  const period = summary.period === null ? '' : `, ${toPeriod(summary.period.from, summary.period.to)}`;
  const facts = [toCounted(inputs.courses, 'course'), `${toCounted(inputs.postings, 'posting')}${employers}${period}`];
  if (inputs.repeats.merged > 0) facts.push(`${toCounted(inputs.repeats.merged, 'repeat')} merged`);
  const lines = wrap(facts.join(' · '), width - 9).map(
    (line, i) => `${i === 0 ? c.bold('Read     ') : '         '}${line}`,
  );
  const aside = listSetAside(report);
  if (aside.length > 0)
    lines.push(...wrap(`set aside: ${aside.join(', ')}`, width - 9).map((line) => c.dim(`         ${line}`)));
  const passedOver = report.problems.filter((problem) => problem.severity === 'info');
  for (const problem of passedOver)
    lines.push(...wrap(problem.message, width - 9).map((line) => c.dim(`         ${line}`)));
  const { attribution } = inputs.taxonomy;
  if (attribution !== undefined) lines.push(...wrap(attribution, width - 9).map((line) => c.dim(`         ${line}`)));
  return lines.join('\n');
}

/** Renders the headline numbers. */
export function renderHeadline({ report, width, c }: Sheet): string {
  const { coverage, readiness, relevance, counts } = report.summary;
  const line = (label: string, value: string, note: string): string[] =>
    wrap(note, width - 28).map((text, i) =>
      i === 0 ? `${c.bold(label.padEnd(20))} ${c.bold(value.padStart(5))}  ${text}` : `${' '.repeat(28)}${c.dim(text)}`,
    );
  const lines: string[] = [];
  if (coverage === null)
    lines.push(
      c.yellow('No skill is asked for often enough to be scored.'),
      c.dim(`Found: ${toCounted(counts.skills, 'skill')}. Lower --min-postings or add postings.`),
    );
  else
    lines.push(
      ...line(
        'Coverage of demand',
        toPercent(coverage.value),
        `(95 % interval ${toRange(coverage)}) of what employers ask for, weighted, is taught deeply enough`,
      ),
    );
  if (readiness !== null) {
    lines.push(
      ...line(
        'Readiness',
        toPercent(readiness.readyShare),
        `(${toRange(readiness)}) of ${toCounted(readiness.postings, 'posting')}: a graduate brings at least 80 % of what they require; ${toPercent(readiness.mean)} on average`,
      ),
    );
  }
  if (relevance !== null)
    lines.push(
      ...line(
        'Relevance',
        toPercent(relevance.value),
        `of what is taught is asked for: ${toCount(relevance.asked)} of ${toCounted(relevance.taught, 'skill')}, weighted by level`,
      ),
    );
  const kinds = [
    `${counts.missing} missing`,
    `${counts.shallow} too shallow`,
    `${counts.adjacent} only adjacent`,
    `${counts.unassessed} not assessed`,
    `${counts.covered} covered`,
  ];
  if (counts.supported > 0)
    lines.push(
      ...line(
        'Skills asked for',
        toCount(counts.supported),
        `${kinds.join(', ')}; ${toCount(counts.rare)} more asked for too rarely to score`,
      ),
    );
  return lines.join('\n');
}
