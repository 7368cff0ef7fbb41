import type { ReportSkill } from '../../model/index.js';
import { LEVEL_NAMES, toCount, toCounted, toPercent, toRange } from '../format-numbers.js';
import { ASTERISK, explainGap, indexCourses, nameSkill, selectGaps, selectIdle } from '../select-rows.js';
import { cut, drawBar, wrap } from './lay-out.js';
import { makeTable } from './make-table.js';
import type { Sheet } from './sheet.js';

/** Renders the largest gaps as a table with the quote behind the first. */
export function renderGaps(sheet: Sheet): string {
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
  // A pipe is not cut.
  const isPiped = view.width === null;
  const nameWidth = Math.min(
    isPiped ? 60 : width >= 100 ? 26 : 20,
    Math.max(12, ...shown.map((skill) => nameSkill(skill).length)),
  );
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
      c.dim(cut(explainGap(skill, courses), isPiped ? 200 : Math.max(12, width - fixed))),
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

/** Renders what is taught and hardly asked for. */
export function renderIdle({ report, view, width, c }: Sheet): string {
  const idle = selectIdle(report);
  if (idle.length === 0 || report.summary.coverage === null) return '';
  const shown = idle.slice(0, view.top);
  const names = shown.map((skill) => `${skill.name} (${LEVEL_NAMES[skill.coverage.taught]}${countAsking(skill)})`);
  const more = idle.length > shown.length ? `, and ${toCount(idle.length - shown.length)} more` : '';
  const title = 'Taught, hardly asked for';
  const note = `(${toCounted(idle.length, 'skill')} taught at least as an outcome, asked for too rarely to score)`;
  const heading = `${title} ${note}`;
  const head = (heading.length <= width ? [heading] : wrap(heading, width - 4)).map((line, i) =>
    i === 0 ? c.bold(title) + c.dim(line.slice(title.length)) : c.dim(`    ${line}`),
  );
  return [...head, ...wrap(names.join(', ') + more, width - 4).map((line) => `    ${line}`)].join('\n');
}

/** Postings that ask, where any do. */
function countAsking({ demand }: ReportSkill): string {
  const asking = demand.required + demand.preferred;
  return asking === 0 ? '' : `, ${toCounted(asking, 'posting')}`;
}
