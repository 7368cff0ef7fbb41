import type { ExternalId } from '../../model/index.js';
import type { ImportedRow, Importer, ImportFile } from './importer.js';
import { isObject, type JsonObject, readJson, toObjects, toText } from './read-json.js';
import { hasColumns, readNamedRows, splitCell } from './read-rows.js';
import { refuseImport } from './refuse-import.js';

const EXPECTS =
  'Rich Skill Descriptors: the import or export CSV of OSMT with the column "Skill Name", or the JSON of its API with skillName';

const isJson = (file: ImportFile): boolean => /^\s*[[{]/.test(file.head) && file.head.includes('"skillName"');
const isCsv = (file: ImportFile): boolean => hasColumns(file, 'Skill Name') || hasColumns(file, 'RSD Name');

/** Statements longer than this tell a job, not a skill. */
const LONGEST_STATEMENT = 200;

/** Rich Skill Descriptors of the Open Skills Management Tool; the skill statement is another way of saying the name. */
export const rsd: Importer = {
  format: 'rsd',
  expects: EXPECTS,
  recognizes: (file) => isJson(file) || isCsv(file),
  read: async (files) => {
    const rows = new Map<string, ImportedRow>();
    let skipped = 0;
    for (const file of files.filter((each) => isJson(each) || isCsv(each))) {
      for (const row of isJson(file) ? await readApi(file) : await readExport(file)) {
        if (row.name === '' || rows.has(row.key)) skipped++;
        else rows.set(row.key, row);
      }
    }
    if (rows.size === 0) throw refuseImport(files[0]?.path ?? '', 'it holds no skills', { expects: EXPECTS });
    return {
      name: 'Rich Skill Descriptors',
      version: null,
      language: null,
      licence: 'as the collection says (OSMT and its samples: Apache-2.0)',
      attribution: 'Contains Rich Skill Descriptors in the form of the Open Skills Management Tool (OSMT).',
      sources: ['https://github.com/wgu-opensource/osmt', 'https://www.openskillsnetwork.org/rsd'],
      rows: [...rows.values()],
      skipped,
    };
  },
};

const toStatement = (text: string): string[] => {
  const bare = text.replace(/\.$/, '');
  return bare !== '' && bare.length <= LONGEST_STATEMENT ? [bare] : [];
};

const toAlignment = (uri: string): ExternalId => ({
  scheme: /lightcast\.io|emsidata\.com/.test(uri)
    ? 'lightcast'
    : /data\.europa\.eu\/esco/.test(uri)
      ? 'esco'
      : 'alignment',
  uri,
});

async function readExport(file: ImportFile): Promise<ImportedRow[]> {
  const { count, cell } = await readNamedRows(file, EXPECTS);
  return Array.from({ length: count }, (_, row): ImportedRow => {
    const name = cell(row, 'Skill Name', 'RSD Name');
    const url = cell(row, 'Canonical URL', 'RSD URL', 'URL');
    return {
      key: url === '' ? name : url,
      name,
      type: 'activity',
      category: splitCell(cell(row, 'Skill Category', 'Skill Categories', 'Category'))[0] ?? '',
      aliases: toStatement(cell(row, 'Contextualized Skill Statement', 'Skill Statement')),
      broader: [],
      related: [],
      externalIds: [
        ...(url === '' ? [] : [{ scheme: 'rsd', uri: url }]),
        ...splitCell(cell(row, 'Alignment', 'Alignment URL')).map(toAlignment),
      ],
    };
  });
}

async function readApi(file: ImportFile): Promise<ImportedRow[]> {
  const json = await readJson(file, EXPECTS);
  return toObjects(Array.isArray(json) ? json : isObject(json) ? (json.skills ?? [json]) : []).map((item) => {
    const id = toText(item.id) || toText(item.uuid);
    const name = toText(item.skillName);
    return {
      key: id === '' ? name : id,
      name,
      type: 'activity',
      category: toText(Array.isArray(item.categories) ? item.categories[0] : item.category),
      aliases: toStatement(toText(item.skillStatement)),
      broader: [],
      related: [],
      externalIds: [...(id === '' ? [] : [{ scheme: 'rsd', uri: id }]), ...readAlignments(item)],
    };
  });
}

const readAlignments = (item: JsonObject): ExternalId[] =>
  toObjects(item.alignments)
    .map((alignment) => toText(alignment.id) || toText(alignment.url))
    .filter((uri) => uri !== '')
    .map(toAlignment);
