import { createProblem, ToolError } from '../../errors/index.js';
import type { Options, Problem, Report } from '../../model/index.js';
import { FORMATS } from '../../report/index.js';
import type { ParsedFlags } from '../action.js';
import type { Channels } from '../channels.js';
import { ExitCode } from '../exit-codes.js';
import { loadOptions } from '../load-options.js';
import { readText } from '../read-flags.js';
import { readFormat, readView } from '../read-view.js';
import { runAnalysis } from '../run-analysis.js';
import { assertWritable, writeOutput } from '../write-output.js';
import { writeProblem } from '../write-problem.js';

/** `skillgap analyze`: the whole way from inputs to a rendered report. */
export async function runAnalyze(_args: readonly string[], flags: ParsedFlags, channels: Channels): Promise<number> {
  const { options, origins } = await loadOptions(flags, channels);
  if (flags.printConfig === true) {
    const rows = Object.entries(options).map(
      ([key, value]) => `${key.padEnd(16)} ${origins[key as keyof Options].padEnd(8)} ${JSON.stringify(value)}`,
    );
    await channels.stdout.write(`${rows.join('\n')}\n`);
    return ExitCode.ok;
  }
  const format = readFormat(flags, Object.keys(FORMATS), 'terminal') as keyof typeof FORMATS;
  const view = readView(flags, channels);
  assertInputs(options);
  await assertWritable(flags.output);
  const report = await runAnalysis(options, { flags, channels });
  const render = await FORMATS[format].load();
  await tellProblems(report, { options, flags, channels, format });
  if (report.inputs.courses === 0 || report.inputs.postings === 0) return ExitCode.error;
  await writeOutput(channels, render(report, view), readText(flags, 'output'));
  if (report.problems.some((problem) => problem.severity === 'error') && !options.skipUnreadable) return ExitCode.error;
  return report.checks.some((check) => check.level === 'error' && !check.passed) ? ExitCode.checkFailed : ExitCode.ok;
}

function assertInputs(options: Options): void {
  const missing = [options.courses.length === 0 ? '--courses' : '', options.jobs.length === 0 ? '--jobs' : ''].filter(
    (flag) => flag !== '',
  );
  if (missing.length > 0) throw new ToolError('no-input', `nothing to compare: ${missing.join(' and ')} missing`);
}

interface Telling {
  readonly options: Options;
  readonly flags: ParsedFlags;
  readonly channels: Channels;
  readonly format: string;
}

/** Errors are always told on stderr; warnings too unless `--quiet` or the terminal report shows them itself. */
async function tellProblems(report: Report, { options, flags, channels, format }: Telling): Promise<void> {
  for (const problem of report.problems) {
    const severity = problem.severity === 'error' && options.skipUnreadable ? 'warning' : problem.severity;
    const isShown = severity === 'error' || (severity === 'warning' && flags.quiet !== true && format !== 'terminal');
    if (isShown) writeProblem(channels, { ...problem, severity });
  }
  for (const [count, what, flag] of [
    [report.inputs.courses, 'course', '--courses'],
    [report.inputs.postings, 'posting', '--jobs'],
  ] as const) {
    if (count === 0) writeProblem(channels, explainNone(report, what, flag));
  }
}

/** Nothing was read: either the row filter kept everything out, or there was nothing. */
function explainNone(report: Report, kind: 'course' | 'posting', flag: string): Problem {
  const filtered = report.inputs.sources
    .filter((source) => source.kind === kind)
    .flatMap((source) => source.setAside)
    .filter((entry) => entry.reason.startsWith('did not match'))
    .reduce((sum, entry) => sum + entry.count, 0);
  if (filtered === 0)
    return createProblem('no-records', `no ${kind} could be read from ${flag}`, { severity: 'error' });
  const filter = kind === 'course' ? '--where-courses' : '--where-jobs';
  return createProblem('no-row-matches', `none of ${filtered} ${kind} records fits ${filter}`, { severity: 'error' });
}
