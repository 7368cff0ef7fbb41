import { Chalk, type ChalkInstance } from 'chalk';
import type { Bundle, Report, ReportSkill } from '../../model/index.js';
import { LEVEL_NAMES, toCount, toCounted, toPercent, toPeriod, toRange } from '../format-numbers.js';
import { ASTERISK, explainGap, indexCourses, listSetAside, nameSkill, selectGaps, selectIdle } from '../select-rows.js';
import type { View } from '../view.js';
import { cut, drawBar, PLAIN_WIDTH, wrap } from './lay-out.js';
import { makeTable } from './make-table.js';

interface Sheet {
  readonly report: Report;
  readonly view: View;
  readonly width: number;
  readonly c: ChalkInstance;
}

/** Renders the first screen: what was read, the headline, gaps, idle teaching, micro-credentials, what to do next. */
export function renderTerminal(report: Report, view: View): string {
  const sheet: Sheet = {
    report,
    view,
    width: Math.max(60, view.width ?? PLAIN_WIDTH),
    c: new Chalk({ level: view.color ? 1 : 0 }),
  };
  const parts = [
    renderRead(sheet),
    renderHeadline(sheet),
    renderGaps(sheet),
    renderIdle(sheet),
    renderBundles(sheet),
    renderProblems(sheet),
    renderNext(sheet),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function renderRead({ report, width, c }: Sheet): string {
  const { inputs, summary } = report;
  const employers = summary.counts.employers > 0 ? ` from ${toCounted(summary.counts.employers, 'employer')}` : '';
  const period = summary.period === null ? '' : `, ${toPeriod(summary.period.from, summary.period.to)}`;
  const facts = [toCounted(inputs.courses, 'course'), `${toCounted(inputs.postings, 'posting')}${employers}${period}`];
  if (inputs.repeats.merged > 0) facts.push(`${toCounted(inputs.repeats.merged, 'repeat')} merged`);
  const lines = wrap(facts.join(' · '), width - 9).map(
    (line, i) => `${i === 0 ? c.bold('Read     ') : '         '}${line}`,
  );
  const aside = listSetAside(report);
  if (aside.length > 0)
    lines.push(...wrap(`set aside: ${aside.join(', ')}`, width - 9).map((line) => c.dim(`         ${line}`)));
  const { attribution } = inputs.taxonomy;
  if (attribution !== undefined) lines.push(...wrap(attribution, width - 9).map((line) => c.dim(`         ${line}`)));
  return lines.join('\n');
}

function renderHeadline({ report, width, c }: Sheet): string {
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
        `(${toRange(readiness)}) of ${toCounted(readiness.postings, 'posting')}: a graduate brings at least 80 % of what they require`,
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

function renderGaps(sheet: Sheet): string {
  const { report, view, width, c } = sheet;
  const gaps = selectGaps(report);
  if (gaps.length === 0)
    return report.summary.coverage === null
      ? ''
      : c.green('No gaps: every skill asked for is taught as deeply as asked.');
  const courses = indexCourses(report);
  const shown = gaps.slice(0, view.top);
  const scale = Math.max(...shown.map((skill) => skill.demand.share.high));
  // Narrow terminals do without the bars: the numbers say the same.
  const bar = width >= 100 ? Math.min(12, 8 + Math.floor((width - 100) / 10)) : 0;
  const nameWidth = Math.min(width >= 100 ? 26 : 20, Math.max(12, ...shown.map((skill) => nameSkill(skill).length)));
  const fixed = 2 + 2 + nameWidth + 2 + 13 + 2 + (bar > 0 ? bar + 2 : 0) + 21 + 2;
  const paint = (skill: ReportSkill): ((text: string) => string) =>
    skill.gapKind === 'missing' ? c.red : skill.gapKind === 'adjacent' ? c.magenta : c.yellow;
  const rows = shown.map((skill, i) => {
    const steps = `${LEVEL_NAMES[skill.coverage.taught]} → ${LEVEL_NAMES[skill.coverage.asked ?? 0]}`;
    return [
      c.dim(String(i + 1).padStart(2)),
      cut(nameSkill(skill), nameWidth),
      `${toPercent(skill.demand.share.value).padStart(4)} ${c.dim(`(${toRange(skill.demand.share).replace(' %', '')})`)}`,
      ...(bar > 0 ? [paint(skill)(drawBar(skill.demand.share, scale, bar))] : []),
      paint(skill)(steps),
      c.dim(cut(explainGap(skill, courses), Math.max(12, width - fixed))),
    ];
  });
  const head = ['', 'Largest gaps', 'asked by', ...(bar > 0 ? [''] : []), 'taught → asked', 'why'].map((text) =>
    c.bold(text),
  );
  const more =
    gaps.length > shown.length
      ? `\n${c.dim(`    and ${toCount(gaps.length - shown.length)} more: --top ${gaps.length}, or --format csv`)}`
      : '';
  const footnote = shown.some((skill) => !skill.inTaxonomy) ? `\n${c.dim(`    ${ASTERISK}`)}` : '';
  const table = makeTable(head, rows, ['right', 'left', 'left', 'left', 'left', 'left']);
  return `${table}${more}${footnote}\n${renderTopQuote(sheet, shown)}`;
}

function renderTopQuote({ width, c }: Sheet, shown: readonly ReportSkill[]): string {
  const skill = shown[0];
  const quote = skill?.evidence.postings[0];
  if (skill === undefined || quote === undefined) return '';
  const place = quote.row === undefined ? quote.path : `${quote.path} row ${quote.row}`;
  const text = `"${quote.text}"`;
  return wrap(`${skill.name}, for instance: ${text} (${quote.by ?? quote.title}, ${place})`, width - 4)
    .map((line) => c.dim(`    ${line}`))
    .join('\n');
}

function renderIdle({ report, view, width, c }: Sheet): string {
  const idle = selectIdle(report);
  if (idle.length === 0 || report.summary.coverage === null) return '';
  const shown = idle.slice(0, view.top);
  const names = shown.map((skill) => `${skill.name} (${LEVEL_NAMES[skill.coverage.taught]}${countAsking(skill)})`);
  const more = idle.length > shown.length ? `, and ${toCount(idle.length - shown.length)} more` : '';
  return [
    c.bold('Taught, hardly asked for'),
    ...wrap(names.join(', ') + more, width - 4).map((line) => `    ${line}`),
  ].join('\n');
}

/** Postings that ask, where any do. */
function countAsking({ demand }: ReportSkill): string {
  const asking = demand.required + demand.preferred;
  return asking === 0 ? '' : `, ${toCounted(asking, 'posting')}`;
}

function renderBundles(sheet: Sheet): string {
  const { report, c } = sheet;
  if (report.bundles.length === 0) {
    if (report.summary.coverage === null) return '';
    const why = `none proposed: no three gap skills are asked for together often enough within ${report.options.bundleHours} hours`;
    return [c.bold('Micro-credentials'), ...wrap(why, sheet.width - 4).map((line) => `    ${line}`)].join('\n');
  }
  const [total] = report.pathways;
  const hours = report.bundles.reduce((sum, bundle) => sum + bundle.hours, 0);
  const head = c.bold(
    `Micro-credentials that close most of it, ${toCounted(hours, 'hour')} of at most ${toCount(report.options.maxHours)}`,
  );
  const cards = report.bundles.map((bundle, i) => renderBundle(sheet, bundle, i + 1));
  const sum = total === undefined ? [] : [`    ${c.bold('All together')}: ${changes(total.effect)}`];
  return [head, ...cards, ...sum].join('\n');
}

const changes = (effect: Bundle['effect']): string =>
  `coverage ${toPercent(effect.coverage.before).replace(' %', '')} → ${toPercent(effect.coverage.after)}, readiness ${toPercent(effect.readiness.before).replace(' %', '')} → ${toPercent(effect.readiness.after)}`;

function renderBundle({ width, c }: Sheet, bundle: Bundle, place: number): string {
  const inner = width - 6;
  const lines = [` ${String(place).padStart(2)} ${c.bold(c.cyan(cut(bundle.title, width - 4)))}`];
  const note = (text: string): void => void lines.push(...wrap(text, inner).map((line) => `      ${line}`));
  note(
    `${toCounted(bundle.hours, 'hour')}, ${bundle.credits} credits · ${changes(bundle.effect)} (+${(bundle.effect.coverage.low * 100).toFixed(1)} to +${(bundle.effect.coverage.high * 100).toFixed(1)} points of coverage)`,
  );
  note(`skills: ${bundle.skills.map((skill) => `${skill.name} (${toPercent(skill.share)})`).join(', ')}`);
  if (bundle.reuse.length > 0) {
    const reuse = bundle.reuse
      .slice(0, 4)
      .map((entry) => `${entry.course} (${entry.use === 'deepen' ? 'deepen ' : ''}${entry.skills.join(', ')})`);
    note(`reuse: ${reuse.join('; ')}${bundle.reuse.length > 4 ? `; and ${bundle.reuse.length - 4} more` : ''}`);
  }
  if (bundle.create.length > 0)
    note(`new: ${bundle.create.map((part) => `${part.name} (${part.hours} h)`).join(', ')}`);
  if (bundle.employers.length > 0)
    note(
      `asked by ${toCounted(bundle.postings, 'posting')}: ${bundle.employers
        .slice(0, 5)
        .map((employer) => `${employer.name} (${employer.postings})`)
        .join(', ')}`,
    );
  return lines.join('\n');
}

function renderProblems({ report, width, c }: Sheet): string {
  const told = report.problems.filter((problem) => problem.severity !== 'info');
  if (told.length === 0) return '';
  const lines = told
    .slice(0, 8)
    .flatMap((problem) =>
      wrap(`${problem.severity}: ${problem.message}`, width - 4).map(
        (line, i) => `${i === 0 ? '  ! ' : '    '}${line}`,
      ),
    );
  const more = told.length > 8 ? [`    and ${told.length - 8} more in --format json`] : [];
  return [c.bold('To look into'), ...lines, ...more].join('\n');
}

function renderNext({ report, c }: Sheet): string {
  const lines: string[] = [];
  for (const check of report.checks) {
    const actual = check.actual === null ? 'unknown' : toPercent(check.actual);
    const text = `Check ${check.passed ? 'passed' : 'FAILED'}: ${check.id} ${actual}, asked for ${check.operator} ${toPercent(check.expected)}`;
    lines.push(check.passed ? c.green(text) : c.red(text));
  }
  const first = selectGaps(report)[0];
  if (first !== undefined) lines.push(`See why: ${c.bold(`skillgap explain "${first.name}"`)} with the same inputs`);
  return lines.join('\n');
}
