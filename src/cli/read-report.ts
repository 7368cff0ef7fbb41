import { readFile } from 'node:fs/promises';
import { ToolError } from '../errors/index.js';
import type { Report } from '../model/index.js';

/** Reads a saved JSON report and checks that it is one of this version. */
export async function readReport(path: string): Promise<Report> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new ToolError('not-found', `cannot read the report "${path}"`, { where: path, cause });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ToolError('bad-report', `"${path}" is not JSON`, { where: path, cause });
  }
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version !== 'string')
    throw new ToolError('bad-report', `"${path}" is no report of skillgap: it has no schemaVersion`, { where: path });
  if (version.split('.')[0] !== '1')
    throw new ToolError('bad-report', `"${path}" has schema version ${version}; this program reads 1.x`, {
      where: path,
    });
  return value as Report;
}
