import { readFile } from 'node:fs/promises';
import { assertWithinLimits, DEFAULTS } from '../../config/index.js';
import { ToolError } from '../../errors/index.js';
import { EVALUATION_FORMATS, type EvaluationFormat, renderEvaluation } from '../../report/index.js';
import type { ParsedFlags } from '../action.js';
import type { Channels } from '../channels.js';
import { ExitCode } from '../exit-codes.js';
import { createProgressDisplay } from '../progress.js';
import { readText } from '../read-flags.js';
import { readFormat } from '../read-view.js';
import { writeOutput } from '../write-output.js';
import { toPlain, writeProblem } from '../write-problem.js';

/** `skillgap evaluate GOLD`: how well extraction does on the user's own labelled documents. */
export async function runEvaluate(args: readonly string[], flags: ParsedFlags, channels: Channels): Promise<number> {
  const format = readFormat(flags, EVALUATION_FORMATS, 'text') as EvaluationFormat;
  assertWithinLimits(flags);
  const path = args[0] ?? '';
  const { evaluate, parseGold } = await import('../../pipeline/index.js');
  const gold = await parseGold(await readGold(path), path);
  const number = (name: string, fallback: number): number =>
    typeof flags[name] === 'number' ? Math.floor(flags[name]) : fallback;
  const progress = createProgressDisplay(channels, flags.quiet !== true && flags.progress !== false);
  try {
    const { evaluation, problems } = await evaluate({
      gold,
      path,
      docs: readText(flags, 'docs'),
      taxonomy: Array.isArray(flags.taxonomy) ? (flags.taxonomy as string[]) : DEFAULTS.taxonomy,
      overrides: readText(flags, 'overrides'),
      seed: number('seed', DEFAULTS.seed),
      resamples: number('resamples', DEFAULTS.resamples),
      errors: number('errors', 0),
      signal: channels.signal,
      onProgress: progress.onProgress,
    });
    progress.clear();
    for (const problem of problems)
      if (problem.severity === 'error' || flags.quiet !== true) writeProblem(channels, problem);
    const rendered = renderEvaluation(evaluation, format);
    await writeOutput(channels, format === 'json' ? rendered : toPlain(rendered), readText(flags, 'output'));
    return problems.some((problem) => problem.severity === 'error') ? ExitCode.error : ExitCode.ok;
  } finally {
    progress.clear();
  }
}

async function readGold(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new ToolError('not-found', `cannot read the labels "${path}"`, { where: path, cause });
  }
}
