import { CommanderError } from 'commander';
import { ToolError, toProblem } from '../errors/index.js';
import { type Channels, openChannels } from './channels.js';
import { ExitCode } from './exit-codes.js';
import { createProgram } from './program.js';
import { writeProblem } from './write-problem.js';

const WELCOME = `skillgap compares what courses teach with what job postings ask for.

  $ skillgap analyze --courses syllabi/ catalog.csv --jobs postings.csv

Not sure how a file will be read?  skillgap inspect postings.csv
All commands and options:          skillgap --help
`;

/** Runs the command line in process: arguments and channels in, exit code out. Nothing is thrown but bugs. */
export async function run(args: readonly string[], channels: Channels): Promise<number> {
  if (args.length === 0) {
    await channels.stdout.write(WELCOME);
    return ExitCode.ok;
  }
  let code: number = ExitCode.ok;
  const program = createProgram(channels, async (action, values, flags) => {
    code = await (await action)(values, flags, channels);
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.error;
    if (error instanceof ToolError) {
      writeProblem(channels, toProblem(error));
      return ExitCode.error;
    }
    if (channels.signal.aborted) {
      channels.stderr.write('skillgap: interrupted\n');
      return ExitCode.interrupted;
    }
    throw error;
  }
}

/** Runs the program on the process's own streams; a bug is shown whole, with a request to report it. */
export async function main(args: readonly string[]): Promise<number> {
  const abort = new AbortController();
  process.once('SIGINT', () => {
    abort.abort();
    // A second interrupt does not wait for the document in work.
    process.once('SIGINT', () => process.exit(ExitCode.interrupted));
  });
  const channels = openChannels(abort.signal);
  try {
    return await run(args, channels);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    channels.stderr.write(`skillgap: this is a bug, please report it with the command you ran\n${detail}\n`);
    return ExitCode.error;
  }
}
