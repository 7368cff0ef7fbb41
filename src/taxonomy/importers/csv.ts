import type { SkillType } from '../../model/index.js';
import type { ImportedRow, Importer, ImportFile } from './importer.js';
import { hasColumns, type NamedRows, readNamedRows, splitCell } from './read-rows.js';
import { refuseImport } from './refuse-import.js';

const EXPECTS =
  'a CSV file with a column name (or skill, label, title) and, where there are any, aliases, type, category, broader, related, id; or a plain list, one name a line';

const NAME = [
  'name',
  'skill',
  'skill name',
  'label',
  'preferred label',
  'label_cleaned',
  'title',
  'competency',
  'term',
];
const ALIASES = [
  'aliases',
  'alias',
  'alt labels',
  'alternative labels',
  'alternative names',
  'synonyms',
  'other names',
];
const CATEGORY = ['category', 'field', 'group', 'domain', 'area', 'cluster', 'family'];
const BROADER = ['broader', 'parent', 'parents', 'parent name'];
const RELATED = ['related', 'related skills', 'see also'];
const ID = ['uri', 'url', 'id', 'code', 'identifier'];
const TYPES: readonly SkillType[] = ['tool', 'knowledge', 'method', 'activity', 'soft', 'language', 'credential'];

const hasName = (file: ImportFile): boolean => NAME.some((name) => hasColumns(file, name));
const isList = (file: ImportFile): boolean =>
  /\.(?:txt|csv|tsv)$/.test(file.name) && file.head !== '' && !/^\s*[[{<]/.test(file.head);

/** A table of skills with usual column names, or a plain list of names. */
export const csv: Importer = {
  format: 'csv',
  expects: EXPECTS,
  recognizes: (file) => hasName(file) || isList(file),
  read: async (files) => {
    const rows = new Map<string, ImportedRow>();
    let skipped = 0;
    for (const file of files) {
      const read = hasName(file) ? await readTable(file) : await readList(file);
      for (const row of read) {
        if (row.name === '' || rows.has(row.key)) skipped++;
        else rows.set(row.key, row);
      }
    }
    if (rows.size === 0) throw refuseImport(files[0]?.path ?? '', 'it holds no names', { expects: EXPECTS });
    return {
      name: (files[0]?.path ?? '').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
      version: null,
      language: /[._-]([a-z]{2})\.[a-z]+$/.exec(files[0]?.name ?? '')?.[1] ?? null,
      licence: 'as its owner says',
      attribution: '',
      sources: [],
      rows: [...rows.values()],
      skipped,
    };
  },
};

async function readTable(file: ImportFile): Promise<ImportedRow[]> {
  const table = await readNamedRows(file, EXPECTS);
  const names = new Map<string, string>();
  const rows = Array.from({ length: table.count }, (_, row) => toRow(table, row));
  for (const row of rows) if (!names.has(row.name.toLowerCase())) names.set(row.name.toLowerCase(), row.key);
  // Relations may be written as names or as ids.
  const resolve = (words: readonly string[]): string[] => words.map((word) => names.get(word.toLowerCase()) ?? word);
  return rows.map((row) => ({ ...row, broader: resolve(row.broader), related: resolve(row.related) }));
}

function toRow({ cell }: NamedRows, row: number): ImportedRow {
  const name = cell(row, ...NAME);
  const id = cell(row, ...ID);
  const type = cell(row, 'type', 'skill type').toLowerCase();
  return {
    key: id === '' ? name.toLowerCase() : id,
    name,
    type: TYPES.find((known) => known === type) ?? 'knowledge',
    category: cell(row, ...CATEGORY),
    aliases: splitCell(cell(row, ...ALIASES)),
    broader: splitCell(cell(row, ...BROADER)),
    related: splitCell(cell(row, ...RELATED)),
    externalIds: id === '' ? [] : [{ scheme: toScheme(id), uri: id }],
  };
}

const toScheme = (id: string): string =>
  /data\.europa\.eu\/esco/.test(id) ? 'esco' : /lightcast\.io|emsidata\.com/.test(id) ? 'lightcast' : 'own';

async function readList(file: ImportFile): Promise<ImportedRow[]> {
  if (!isList(file) || /^[^\r\n]*(?:\t|,[^ ])/.test(file.head))
    throw refuseImport(file.path, 'no column with the names of the skills', { expects: EXPECTS });
  const lines = (await file.readText()).split(/\r?\n/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((name) => ({
      key: name.toLowerCase(),
      name,
      type: 'knowledge',
      category: '',
      aliases: [],
      broader: [],
      related: [],
      externalIds: [],
    }));
}
