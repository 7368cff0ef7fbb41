import { FORMATS } from '../../report/index.js';
import type { ParsedFlags } from '../action.js';
import type { Channels } from '../channels.js';
import { ExitCode } from '../exit-codes.js';
import { readText } from '../read-flags.js';
import { readReport } from '../read-report.js';
import { readFormat, readView } from '../read-view.js';
import { writeOutput } from '../write-output.js';

/** `skillgap report FILE`: renders a saved JSON report again. */
export async function runReport(args: readonly string[], flags: ParsedFlags, channels: Channels): Promise<number> {
  const format = readFormat(flags, Object.keys(FORMATS), 'terminal') as keyof typeof FORMATS;
  const report = await readReport(args[0] ?? '');
  const render = await FORMATS[format].load();
  await writeOutput(channels, render(report, readView(flags, channels)), readText(flags, 'output'));
  return ExitCode.ok;
}
