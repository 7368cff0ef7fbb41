import { basename } from 'node:path';
import { detectLanguage, isLanguage } from '../nlp/index.js';
import { markLanguage, type TaxonomyRow } from './parse-taxonomy-csv.js';

/** Enough names to tell the language of a file by. */
const NAMES_READ = 3000;

/**
 * Says of rows without a language which one they are in: by an ending of the file's name (`skills_de.csv`), else by the words of
 * the names. Where neither tells, the names count in texts of every language.
 */
export function guessLanguage(rows: readonly TaxonomyRow[], path: string): readonly TaxonomyRow[] {
  const silent = rows.filter((row) => row.forms[0]?.language === undefined);
  if (silent.length === 0) return rows;
  const ending = /[._-]([a-z]{2})\.[a-z]+$/i.exec(basename(path))?.[1]?.toLowerCase() ?? '';
  const language = isLanguage(ending) ? ending : detectLanguage(joinNames(silent));
  if (language === null) return rows;
  return rows.map((row) =>
    row.forms[0]?.language === undefined ? { ...row, forms: markLanguage(row.forms, language) } : row,
  );
}

const joinNames = (rows: readonly TaxonomyRow[]): string =>
  rows
    .slice(0, NAMES_READ)
    .map((row) => row.forms.map((form) => form.text).join('\n'))
    .join('\n');
