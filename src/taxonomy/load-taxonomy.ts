import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ToolError } from '../errors/index.js';
import type { Problem, TaxonomySummary } from '../model/index.js';
import { compileTaxonomy, type Taxonomy } from './compile-taxonomy.js';
import { guessLanguage } from './guess-language.js';
import { mergeTaxonomies } from './merge-taxonomies.js';
import { markLanguage, parseTaxonomyCsv, type TaxonomyRow } from './parse-taxonomy-csv.js';
import { isTaxonomyFile, readTaxonomyFile, type TaxonomyFile } from './taxonomy-file.js';

const BUILTIN = new URL('./builtin/', import.meta.url);
/** Version of the built-in data; raised when a skill is added, renamed or removed. */
const BUILTIN_VERSION = '1.0';

/** Reads the rows of the built-in taxonomy, files in the order of their names. */
export async function readBuiltinRows(): Promise<TaxonomyRow[]> {
  const files = (await readdir(BUILTIN)).filter((file) => file.endsWith('.csv')).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, BUILTIN), 'utf8')));
  const rows = files.flatMap((file, i) => parseTaxonomyCsv(texts[i] ?? '', basename(file, '.csv'), file).rows);
  return rows.map((row) => ({ ...row, forms: markLanguage(row.forms, 'en') }));
}

/**
 * Loads taxonomies and combines them: `builtin` stands for the one that comes with the program, every other name is a CSV
 * file in the same form or a compiled one (`skillgap taxonomy import`). Rows of CSV files that share a name are one skill with the
 * forms of all; compiled ones are added after them, in their order, as `mergeTaxonomies` says.
 *
 * @throws ToolError `bad-taxonomy` where a file cannot be read, has no `name` column or is no valid compiled taxonomy
 */
export async function loadTaxonomy(
  names: readonly string[] = ['builtin'],
): Promise<{ taxonomy: Taxonomy; problems: Problem[] }> {
  const rows: TaxonomyRow[] = [];
  const compiled: TaxonomyFile[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    if (name === 'builtin') {
      rows.push(...(await readBuiltinRows()));
      continue;
    }
    const text = await readText(name);
    if (isTaxonomyFile(text)) {
      compiled.push(readTaxonomyFile(text, name));
      continue;
    }
    const parsed = parseTaxonomyCsv(text, basename(name).replace(/\.[^.]*$/, ''), name);
    rows.push(...guessLanguage(parsed.rows, name));
    problems.push(...parsed.problems);
  }
  const about = summarize(names, compiled);
  const base = compileTaxonomy(rows, about).taxonomy;
  return { taxonomy: compiled.reduce(mergeTaxonomies, base), problems };
}

/** Names, versions and licences of all parts; licences and attributions of compiled ones are told as they stand in the file. */
function summarize(names: readonly string[], compiled: readonly TaxonomyFile[]): Omit<TaxonomySummary, 'skills'> {
  const hasBuiltin = names.includes('builtin');
  const own = names.length - compiled.length - names.filter((name) => name === 'builtin').length;
  const heads = compiled.map((file) => file.head);
  const files = new Map(names.map((name) => [name, name === 'builtin' ? 'skillgap built-in' : basename(name)]));
  const licences = [
    ...(hasBuiltin ? [names.length === 1 ? 'MIT' : 'MIT (built-in part)'] : []),
    ...heads.map((head) => (names.length === 1 ? head.licence : `${head.licence} (${head.name})`)),
    ...(own === 0 ? [] : [hasBuiltin || heads.length > 0 ? 'the rest as its owner says' : 'as its owner says']),
  ];
  const versions = [
    ...(hasBuiltin ? [own > 0 ? `${BUILTIN_VERSION}+` : BUILTIN_VERSION] : own > 0 ? ['unversioned'] : []),
    ...heads.map((head) => head.version),
  ];
  const attribution = heads.map((head) => head.attribution).filter((sentence) => sentence !== '');
  return {
    name: [...files.values()].join(' + '),
    version: versions.join(' + '),
    licence: licences.join('; '),
    ...(attribution.length === 0 ? {} : { attribution: [...new Set(attribution)].join(' ') }),
  };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new ToolError('bad-taxonomy', `cannot read the taxonomy "${path}"`, { where: path, cause });
  }
}
