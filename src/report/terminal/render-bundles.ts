import type { Bundle } from '../../model/index.js';
import { toCount, toCounted, toPercent } from '../format-numbers.js';
import { cut, wrap } from './lay-out.js';
import type { Sheet } from './sheet.js';

/** Renders the proposed micro-credentials. */
export function renderBundles(sheet: Sheet): string {
  const { report, c } = sheet;
  if (report.bundles.length === 0) {
    if (report.summary.coverage === null) return '';
    const { bundles, bundleHours, maxHours } = report.options;
    const why =
      bundles === 0
        ? 'none asked for (--bundles 0)'
        : `none proposed: no three gap skills that can be taught are asked for together often enough within ${Math.min(bundleHours, maxHours)} hours`;
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
      `${toCounted(bundle.postings, 'posting')} ask for at least one of them: ${bundle.employers
        .slice(0, 5)
        .map((employer) => `${employer.name} (${employer.postings})`)
        .join(', ')}`,
    );
  return lines.join('\n');
}
