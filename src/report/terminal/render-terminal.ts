import { Chalk } from 'chalk';
import type { Report } from '../../model/index.js';
import { toPercent } from '../format-numbers.js';
import { selectGaps } from '../select-rows.js';
import type { View } from '../view.js';
import { PLAIN_WIDTH, wrap } from './lay-out.js';
import { renderBundles } from './render-bundles.js';
import { renderGaps, renderIdle } from './render-gaps.js';
import { renderHeadline, renderRead } from './render-head.js';
import type { Sheet } from './sheet.js';

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
