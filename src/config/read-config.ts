import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ToolError } from '../errors/index.js';

/** A config file as found. */
export interface FoundConfig {
  /** Path as shown to the user. */
  readonly path: string;
  readonly content: unknown;
  /** Text of a JSON file, for line numbers; empty where the config is code. */
  readonly text: string;
}

const SEARCH_PLACES = ['skillgap.config.json', 'skillgap.config.mjs', '.skillgaprc.json', 'package.json'];

/**
 * Finds the config of a folder, or reads the file named; `null` where the folder has none.
 *
 * @param cwd - only this folder is searched, not the ones above it
 * @param named - path, relative to `cwd`; `null` where the folder is searched
 * @throws ToolError `bad-config` for a file that cannot be read or parsed
 */
export async function readConfig(cwd: string, named: string | null): Promise<FoundConfig | null> {
  const { lilconfig } = await import('lilconfig');
  const explorer = lilconfig('skillgap', { searchPlaces: SEARCH_PLACES, stopDir: cwd });
  try {
    const found = named === null ? await explorer.search(cwd) : await explorer.load(resolve(cwd, named));
    if (found === null || found.isEmpty === true) return null;
    const path = named ?? found.filepath.slice(cwd.length).replace(/^[\\/]/, '');
    const text = /\.json$|rc$/.test(path) ? await readFile(found.filepath, 'utf8') : '';
    return { path, content: found.config, text };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    const name = named ?? 'the config file';
    throw new ToolError('bad-config', `cannot read ${named === null ? name : `"${name}"`}: ${reason}`, {
      ...(named === null ? {} : { where: named }),
      cause,
    });
  }
}
