import type { Channel } from '../../src/cli/channels.js';
import { run } from '../../src/cli/main.js';

/** What a run left behind. */
export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in process, with streams in memory. */
export async function runCli(
  args: readonly string[],
  world: {
    readonly cwd?: string;
    readonly env?: Record<string, string>;
    readonly isTty?: boolean;
    readonly columns?: number;
    readonly signal?: AbortSignal;
    /** Lines of standard input. */
    readonly stdin?: readonly string[];
  } = {},
): Promise<CliResult> {
  const texts = { stdout: '', stderr: '' };
  const channel = (name: 'stdout' | 'stderr'): Channel => ({
    write: (text) => {
      texts[name] += text;
    },
    isTty: world.isTty ?? false,
    columns: world.columns ?? null,
  });
  const code = await run(args, {
    stdout: channel('stdout'),
    stderr: channel('stderr'),
    env: world.env ?? {},
    cwd: world.cwd ?? import.meta.dirname,
    signal: world.signal ?? new AbortController().signal,
    ...(world.stdin === undefined ? {} : { stdin: toChunks(world.stdin) }),
  });
  return { code, ...texts };
}

async function* toChunks(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield `${line}\n`;
}
