import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ToolError } from '../errors/index.js';
import type { Problem } from '../model/index.js';
import { compileTaxonomy, type Taxonomy } from './compile-taxonomy.js';
import { guessLanguage } from './guess-language.js';
import { markLanguage, parseTaxonomyCsv, type TaxonomyRow } from './parse-taxonomy-csv.js';

const BUILTIN = new URL('./builtin/', import.meta.url);
/** Version of the built-in data; raised when a skill is added, renamed or removed. */
const BUILTIN_VERSION = '1.0';

/** Reads the rows of the built-in taxonomy, files in the order of their names. */
export async function readBuiltinRows(): Promise<TaxonomyRow[]> {
  const files = (await readdir(BUILTIN)).filter((file) => file.endsWith('.csv')).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, BUILTIN), 'utf8')));
  return files
    .flatMap((file, i) => parseTaxonomyCsv(texts[i] ?? '', basename(file, '.csv'), file).rows)
    .map((row) => ({ ...row, forms: markLanguage(row.forms, 'en') }));
}

/**
 * Loads taxonomies and combines them: `builtin` stands for the one that comes with the program, every other name is a CSV
 * file in the same form. A name that several hold is one skill with the forms of all; its id is that of the first.
 *
 * @throws ToolError `bad-taxonomy` where a file cannot be read or has no `name` column
 */
export async function loadTaxonomy(
  names: readonly string[] = ['builtin'],
): Promise<{ taxonomy: Taxonomy; problems: Problem[] }> {
  const rows: TaxonomyRow[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    if (name === 'builtin') {
      rows.push(...(await readBuiltinRows()));
      continue;
    }
    const parsed = parseTaxonomyCsv(await readTaxonomyFile(name), basename(name).replace(/\.[^.]*$/, ''), name);
    rows.push(...guessLanguage(parsed.rows, name));
    problems.push(...parsed.problems);
  }
  const builtinOnly = names.length === 1 && names[0] === 'builtin';
  const about = {
    name: names.map((name) => (name === 'builtin' ? 'skillgap built-in' : basename(name))).join(' + '),
    version: builtinOnly ? BUILTIN_VERSION : names.includes('builtin') ? `${BUILTIN_VERSION}+` : 'unversioned',
    licence: builtinOnly
      ? 'MIT'
      : names.includes('builtin')
        ? 'MIT (built-in part); the rest as its owner says'
        : 'as its owner says',
  };
  return { taxonomy: compileTaxonomy(rows, about).taxonomy, problems };
}

async function readTaxonomyFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new ToolError('bad-taxonomy', `cannot read the taxonomy "${path}"`, { where: path, cause });
  }
}
