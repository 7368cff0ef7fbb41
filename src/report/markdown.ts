import type { Bundle, Quote, Report, ReportSkill } from '../model/index.js';
import { LEVEL_NAMES, toCount, toCounted, toPercent, toPeriod, toRange } from './format-numbers.js';
import { ASTERISK, explainGap, indexCourses, listSetAside, nameSkill, selectGaps, selectIdle } from './select-rows.js';
import type { View } from './view.js';

/** Text from inputs, made harmless: no mark-up, no HTML, no table cells of its own. */
export const toMarkdownText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>|#!~]/g, (char) => (char === '<' ? '&lt;' : char === '>' ? '&gt;' : `\\${char}`));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Renders the report for a pull request or a job summary: short, evidence folded away. */
export function renderMarkdown(report: Report, view: View): string {
  const parts = [
    renderHead(report),
    renderGaps(report, view),
    renderIdle(report, view),
    renderBundles(report),
    renderProblems(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function renderHead({ inputs, summary, checks, ...report }: Report): string {
  const { coverage, readiness, relevance, counts, period } = summary;
  const lines = ['# Skill gap report', ''];
  const dated = period === null ? '' : `, ${toPeriod(period.from, period.to)}`;
  const employers = counts.employers > 0 ? ` from ${toCounted(counts.employers, 'employer')}` : '';
  lines.push(
    `${toCounted(inputs.courses, 'course')} against ${toCounted(inputs.postings, 'posting')}${employers}${dated}; ${toCounted(inputs.repeats.merged, 'repeat')} merged.`,
  );
  const aside = listSetAside({ inputs, summary, checks, ...report });
  if (aside.length > 0) lines.push('', `Set aside: ${aside.map(toMarkdownText).join(', ')}.`);
  if (inputs.taxonomy.attribution !== undefined) lines.push('', toMarkdownText(inputs.taxonomy.attribution));
  lines.push('', '| figure | value | 95 % interval | of |', '| --- | ---: | --- | --- |');
  if (coverage !== null)
    lines.push(
      row([
        '**Coverage of demand**',
        `**${toPercent(coverage.value)}**`,
        toRange(coverage),
        `${toCounted(counts.supported, 'skill')} asked for often enough`,
      ]),
    );
  if (readiness !== null)
    lines.push(
      row([
        'Readiness',
        toPercent(readiness.readyShare),
        toRange(readiness),
        `${toCounted(readiness.postings, 'posting')} with three or more required skills`,
      ]),
    );
  if (relevance !== null)
    lines.push(
      row([
        'Relevance of teaching',
        toPercent(relevance.value),
        '',
        `${toCounted(relevance.taught, 'taught skill')}, weighted by level`,
      ]),
    );
  for (const check of checks)
    lines.push(
      '',
      `${check.passed ? '✅' : '❌'} check \`${check.id}\`: ${check.actual === null ? 'unknown' : toPercent(check.actual)}, asked for ${check.operator} ${toPercent(check.expected)}`,
    );
  return lines.join('\n');
}

function renderGaps(report: Report, view: View): string {
  const gaps = selectGaps(report);
  if (gaps.length === 0) return '';
  const courses = indexCourses(report);
  const rows = gaps
    .slice(0, view.top)
    .map((skill, i) =>
      row([
        String(i + 1),
        toMarkdownText(nameSkill(skill)),
        `${toPercent(skill.demand.share.value)} (${toRange(skill.demand.share)})`,
        String(skill.demand.required + skill.demand.preferred),
        `${LEVEL_NAMES[skill.coverage.taught]} → ${LEVEL_NAMES[skill.coverage.asked ?? 0]}`,
        skill.gapKind ?? '',
        toMarkdownText(explainGap(skill, courses)),
      ]),
    );
  const head = [
    '## Largest gaps',
    '',
    row(['#', 'skill', 'asked by', 'n', 'taught → asked', 'kind', 'why']),
    '| ---: | --- | --- | ---: | --- | --- | --- |',
  ];
  const evidence = gaps.slice(0, view.top).map(renderEvidence).join('\n');
  return [
    ...head,
    ...rows,
    '',
    `${toCounted(gaps.length, 'gap')} in all.${gaps.slice(0, view.top).some((skill) => !skill.inTaxonomy) ? ` ${toMarkdownText(ASTERISK)}.` : ''}`,
    '',
    '<details><summary>Evidence</summary>',
    '',
    evidence,
    '',
    '</details>',
  ].join('\n');
}

function renderEvidence(skill: ReportSkill): string {
  const quotes = [...skill.evidence.postings.slice(0, 2), ...skill.evidence.courses.slice(0, 1)].map(
    (quote) => `  - ${renderQuote(quote)}`,
  );
  return [`- **${toMarkdownText(skill.name)}**`, ...quotes].join('\n');
}

function renderQuote(quote: Quote): string {
  const place = [
    quote.path,
    quote.row === undefined ? '' : `row ${quote.row}`,
    quote.page === undefined ? '' : `page ${quote.page}`,
    quote.line === undefined ? '' : `line ${quote.line}`,
  ].filter((part) => part !== '');
  return `“${toMarkdownText(quote.text)}” — ${toMarkdownText(quote.by ?? quote.title)}, ${toMarkdownText(place.join(', '))}`;
}

function renderIdle(report: Report, view: View): string {
  const idle = selectIdle(report).slice(0, view.top);
  if (idle.length === 0) return '';
  const names = idle.map(
    (skill) =>
      `${toMarkdownText(skill.name)} (${LEVEL_NAMES[skill.coverage.taught]}; ${toCounted(skill.demand.required + skill.demand.preferred, 'posting')})`,
  );
  return ['## Taught, hardly asked for', '', `${names.join(', ')}.`].join('\n');
}

function renderBundles(report: Report): string {
  if (report.bundles.length === 0) return '';
  return ['## Proposed micro-credentials', '', ...report.bundles.map(renderBundle)].join('\n');
}

function renderBundle(bundle: Bundle): string {
  const { coverage, readiness } = bundle.effect;
  const list = (names: readonly string[]): string => names.map(toMarkdownText).join('; ');
  const lines = [
    `### ${toMarkdownText(bundle.title)}`,
    '',
    `${toCounted(bundle.hours, 'hour')}, ${bundle.credits} credits. Coverage ${toPercent(coverage.before)} → ${toPercent(coverage.after)} (gain ${(coverage.low * 100).toFixed(1)} to ${(coverage.high * 100).toFixed(1)} points), readiness ${toPercent(readiness.before)} → ${toPercent(readiness.after)}. Asked for by ${toCounted(bundle.postings, 'posting')}.`,
    '',
    '| skill | asked by | from → to | hours | outcome |',
    '| --- | ---: | --- | ---: | --- |',
    ...bundle.skills.map((skill, i) =>
      row([
        toMarkdownText(skill.name),
        toPercent(skill.share),
        `${LEVEL_NAMES[skill.from]} → ${LEVEL_NAMES[skill.to]}`,
        toCount(skill.hours),
        toMarkdownText(bundle.outcomes[i]?.text ?? ''),
      ]),
    ),
    '',
  ];
  if (bundle.reuse.length > 0)
    lines.push(
      `- Reuse: ${list(bundle.reuse.map((reuse) => `${reuse.course} (${reuse.use}: ${reuse.skills.join(', ')})`))}`,
    );
  if (bundle.create.length > 0)
    lines.push(`- New: ${list(bundle.create.map((part) => `${part.name} (${part.hours} h)`))}`);
  if (bundle.employers.length > 0)
    lines.push(`- Employers: ${list(bundle.employers.map((employer) => `${employer.name} (${employer.postings})`))}`);
  if (bundle.audience.length > 0) lines.push(`- For: ${list(bundle.audience)}`);
  lines.push(
    `- Still to be added by the institution: ${list(bundle.completeness.filter((entry) => !entry.present).map((entry) => entry.field))}`,
    '',
  );
  return lines.join('\n');
}

function renderProblems(report: Report): string {
  const told = report.problems.filter((problem) => problem.severity !== 'info');
  if (told.length === 0) return '';
  return [
    '## To look into',
    '',
    ...told.map((problem) => `- ${problem.severity}: ${toMarkdownText(problem.message)}`),
  ].join('\n');
}
