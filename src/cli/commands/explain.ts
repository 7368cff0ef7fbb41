import { ToolError } from '../../errors/index.js';
import type { Report, ReportSkill } from '../../model/index.js';
import { explainSkill } from '../../report/index.js';
import type { ParsedFlags } from '../action.js';
import type { Channels } from '../channels.js';
import { ExitCode } from '../exit-codes.js';
import { loadOptions } from '../load-options.js';
import { readReport } from '../read-report.js';
import { readFormat } from '../read-view.js';
import { runAnalysis } from '../run-analysis.js';
import { toPlain } from '../write-problem.js';

/** `skillgap explain SKILL`: every quote behind the numbers of one skill, from the inputs or from a saved report. */
export async function runExplain(args: readonly string[], flags: ParsedFlags, channels: Channels): Promise<number> {
  const word = args.join(' ');
  const format = readFormat(flags, ['text', 'json'], 'text');
  const [{ findSkill, loadTaxonomy }, { options }] = await Promise.all([
    import('../../taxonomy/index.js'),
    loadOptions(flags, channels),
  ]);
  const { taxonomy } = await loadTaxonomy(options.taxonomy);
  const known = findSkill(taxonomy, word);
  let report: Report;
  if (typeof flags.report === 'string') report = await readReport(flags.report);
  else {
    if (options.courses.length === 0 || options.jobs.length === 0)
      throw new ToolError('no-input', 'nothing to explain from: give --courses and --jobs, or --report');
    report = await runAnalysis(options, { flags, channels, explain: known?.id ?? word });
  }
  const skill = findInReport(report, word, known?.id ?? null);
  if (skill === null) {
    const { findClosestNames } = await import('../../nlp/index.js');
    const near = findClosestNames(
      word,
      report.skills.map((entry) => entry.name),
    );
    const hint = near.length > 0 ? `did you mean: ${near.join(', ')}` : undefined;
    throw new ToolError(
      'unknown-skill',
      known === null ? `no skill is called "${word}"` : `"${known.name}" stands in no posting and no course`,
      hint === undefined ? {} : { hint },
    );
  }
  await channels.stdout.write(
    format === 'json'
      ? `${JSON.stringify(skill, null, 2)}\n`
      : toPlain(explainSkill(report, skill, channels.stdout.columns)),
  );
  return ExitCode.ok;
}

function findInReport(report: Report, word: string, id: string | null): ReportSkill | null {
  const lower = word.toLowerCase();
  return (
    report.skills.find((skill) => skill.id === id || skill.id === word) ??
    report.skills.find((skill) => skill.name.toLowerCase() === lower) ??
    null
  );
}
