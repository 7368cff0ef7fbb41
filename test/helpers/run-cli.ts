import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
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

const folders: string[] = [];
afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

async function* toChunks(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield `${line}\n`;
}

/** Makes a temporary folder with the given files, removed after the tests of the file; gives the path of each. */
export async function makeFolder<Name extends string>(
  files: Readonly<Record<Name, string | Uint8Array>>,
): Promise<{ folder: string; paths: Record<Name, string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'skillgap-test-'));
  folders.push(folder);
  const paths = {} as Record<Name, string>;
  for (const name of Object.keys(files) as Name[]) {
    paths[name] = join(folder, name);
    await writeFile(paths[name], files[name]);
  }
  return { folder, paths };
}
