import type { ResolvedOptions } from '../config/index.js';
import { ToolError } from '../errors/index.js';
import type { ParsedFlags } from './action.js';
import type { Channels } from './channels.js';
import { writeProblem } from './write-problem.js';

/** Joins defaults, the config file and flags; every problem of the config file is told before the run is given up. */
export async function loadOptions(flags: ParsedFlags, channels: Channels): Promise<ResolvedOptions> {
  const { readConfig, resolveOptions, validateConfig } = await import('../config/index.js');
  const named = typeof flags.config === 'string' ? flags.config : null;
  const found = await readConfig(channels.cwd, named);
  if (found === null) return resolveOptions({}, flags);
  const { config, problems } = await validateConfig(found.content, found.path, found.text);
  for (const problem of problems.slice(0, -1)) writeProblem(channels, problem);
  const last = problems.at(-1);
  if (last !== undefined)
    throw new ToolError('bad-config', last.message, last.hint === null ? {} : { hint: last.hint });
  return resolveOptions(config, flags);
}
