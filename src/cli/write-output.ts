import { access, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ToolError } from '../errors/index.js';
import type { Channels } from './channels.js';

/** Writes a result to stdout, or to a file: beside it first, then renamed, so that no half-written file is ever seen. */
export async function writeOutput(
  channels: Channels,
  output: string | Iterable<string>,
  path: string | null,
): Promise<void> {
  const pieces = typeof output === 'string' ? [output] : output;
  if (path === null || path === '-') {
    for (const piece of pieces) await channels.stdout.write(piece);
    return;
  }
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, pieces);
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new ToolError('cannot-write', `cannot write "${path}" (${reason})`, { where: path, cause });
  }
}

/** Tells before a long run that its result could not be written: the folder is not there. */
export async function assertWritable(path: unknown): Promise<void> {
  if (typeof path !== 'string' || path === '-') return;
  const folder = dirname(path);
  await access(folder).catch((cause: unknown) => {
    throw new ToolError('cannot-write', `cannot write "${path}": the folder "${folder}" does not exist`, {
      where: path,
      cause,
    });
  });
}
