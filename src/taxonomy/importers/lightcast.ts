import type { SkillType } from '../../model/index.js';
import type { ImportedRow, Importer, ImportFile } from './importer.js';
import { isObject, readJson, toObjects, toText } from './read-json.js';
import { hasColumns, readNamedRows } from './read-rows.js';
import { refuseImport } from './refuse-import.js';

const EXPECTS =
  'Lightcast Open Skills: the JSON of its API ({"data": [{id, name, type, ...}]}) or a CSV export with ID and NAME';

const isJson = (file: ImportFile): boolean =>
  /^\s*[[{]/.test(file.head) &&
  (file.head.includes('lightcast.io') ||
    file.head.includes('emsidata.com') ||
    /"id":\s*"(?:KS|ES|BG)[0-9A-Z]{6,}"/.test(file.head));
const isCsv = (file: ImportFile): boolean =>
  hasColumns(file, 'id', 'name', 'type') && /(?:^|[\r\n])"?(?:KS|ES|BG)[0-9A-Z]{6,}/.test(file.head);

/** Lightcast Open Skills, which the user has from its owner under the owner's terms. */
export const lightcast: Importer = {
  format: 'lightcast',
  expects: EXPECTS,
  recognizes: (file) => isJson(file) || isCsv(file),
  read: async (files) => {
    const rows = new Map<string, ImportedRow>();
    let skipped = 0;
    const add = (row: ImportedRow): void => {
      if (row.name === '' || rows.has(row.key)) skipped++;
      else rows.set(row.key, row);
    };
    for (const file of files) {
      if (/^\s*[[{]/.test(file.head)) for (const row of await readList(file)) add(row);
      else if (hasColumns(file, 'name')) for (const row of await readExport(file)) add(row);
    }
    if (rows.size === 0) throw refuseImport(files[0]?.path ?? '', 'it holds no skills', { expects: EXPECTS });
    return {
      name: 'Lightcast Open Skills',
      version: null,
      language: 'en',
      licence: 'terms of Lightcast, supplied by the user',
      attribution: 'Contains Lightcast Open Skills, used under the terms agreed with Lightcast.',
      sources: ['https://lightcast.io/open-skills'],
      rows: [...rows.values()],
      skipped,
    };
  },
};

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly category: string;
  readonly url: string;
  readonly isSoftware: boolean;
  readonly isLanguage: boolean;
}

function toRow(entry: Entry): ImportedRow {
  return {
    key: entry.id === '' ? entry.name : entry.id,
    name: entry.name,
    type: toType(entry),
    category: entry.category,
    aliases: [],
    broader: [],
    related: [],
    externalIds:
      entry.id === ''
        ? []
        : [
            {
              scheme: 'lightcast',
              uri: entry.url === '' ? `https://lightcast.io/open-skills/skills/${entry.id}` : entry.url,
            },
          ],
  };
}

function toType(entry: Entry): SkillType {
  if (entry.isLanguage) return 'language';
  if (entry.isSoftware) return 'tool';
  if (/certification/i.test(entry.type)) return 'credential';
  return /common|soft|human/i.test(entry.type) ? 'soft' : 'knowledge';
}

/** Names stand plain or in an object with an id of its own. */
const nameOf = (value: unknown): string => (isObject(value) ? toText(value.name) : toText(value));

async function readList(file: ImportFile): Promise<ImportedRow[]> {
  const json = await readJson(file, EXPECTS);
  const items = toObjects(isObject(json) ? json.data : json);
  return items.map((item) =>
    toRow({
      id: toText(item.id),
      name: toText(item.name),
      type: nameOf(item.type),
      category: nameOf(item.subcategory) || nameOf(item.category),
      url: toText(item.infoUrl),
      isSoftware: item.isSoftware === true,
      isLanguage: item.isLanguage === true,
    }),
  );
}

async function readExport(file: ImportFile): Promise<ImportedRow[]> {
  const { count, cell } = await readNamedRows(file, EXPECTS);
  const isTrue = (row: number, column: string): boolean => /^(?:true|1|y)/i.test(cell(row, column));
  return Array.from({ length: count }, (_, row) =>
    toRow({
      id: cell(row, 'id', 'skill id'),
      name: cell(row, 'name', 'skill name'),
      type: cell(row, 'type', 'type name', 'skill type'),
      category: cell(row, 'subcategory', 'subcategory name', 'category', 'category name'),
      url: cell(row, 'infoUrl', 'url'),
      isSoftware: isTrue(row, 'isSoftware'),
      isLanguage: isTrue(row, 'isLanguage'),
    }),
  );
}
