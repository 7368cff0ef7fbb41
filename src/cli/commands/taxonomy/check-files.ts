import { readFile } from 'node:fs/promises';
import { ToolError } from '../../../errors/index.js';
import {
  compileTaxonomy,
  isTaxonomyFile,
  parseTaxonomyCsv,
  readBuiltinRows,
  readTaxonomyFile,
} from '../../../taxonomy/index.js';
import type { Channels } from '../../channels.js';
import { ExitCode } from '../../exit-codes.js';

/**
 * `skillgap taxonomy check FILE...`: tells an author what is wrong with taxonomy files; relations may point into the built-in one. A
 * compiled file is right or refused.
 */
export async function checkFiles(paths: readonly string[], channels: Channels): Promise<number> {
  const builtin = await readBuiltinRows();
  const texts = await Promise.all(paths.map(async (path) => ({ path, text: await readText(path) })));
  const compiled = texts
    .filter(({ text }) => isTaxonomyFile(text))
    .map(({ path, text }) => readTaxonomyFile(text, path));
  const own = texts
    .filter(({ text }) => !isTaxonomyFile(text))
    .map(({ path, text }) => parseTaxonomyCsv(text, path.replace(/^.*[\\/]|\.[^.]*$/g, ''), path));
  const { taxonomy, defects } = compileTaxonomy([...builtin, ...own.flatMap((file) => file.rows)], {
    name: '',
    version: '',
    licence: '',
  });
  const told = [
    ...own.flatMap((file) => file.problems.map((problem) => problem.message)),
    ...defects.map((defect) => `${defect.field}:${defect.line}: ${defect.what}`),
  ];
  const skills = compiled.reduce((sum, file) => sum + file.skills.length, taxonomy.skills.length);
  await channels.stdout.write(`${[...told, `${skills} skills, ${told.length} to mend`].join('\n')}\n`);
  return told.length > 0 ? ExitCode.checkFailed : ExitCode.ok;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new ToolError('bad-taxonomy', `cannot read "${path}"`, { where: path, cause });
  }
}
