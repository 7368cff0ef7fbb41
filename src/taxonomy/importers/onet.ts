import type { ImportedRow, Importer, ImportFile } from './importer.js';
import { hasColumns, type NamedRows, readNamedRows } from './read-rows.js';
import { readSheetRows } from './read-sheet-rows.js';
import { refuseImport } from './refuse-import.js';

const EXPECTS =
  'files of the O*NET database: Technology Skills, Tools Used, DWA Reference, Task Statements with Tasks to DWAs, Skills (tab-separated text; Skills as a workbook too)';

const isTechnology = (file: ImportFile): boolean => hasColumns(file, 'Example', 'Commodity Title');
const isDwa = (file: ImportFile): boolean => hasColumns(file, 'DWA ID', 'DWA Title');
const isTasks = (file: ImportFile): boolean => hasColumns(file, 'Task ID', 'Task', 'Task Type');
const isTaskLinks = (file: ImportFile): boolean => hasColumns(file, 'Task ID', 'DWA ID');
const isSkills = (file: ImportFile): boolean =>
  file.name === 'skills.xlsx' || (file.name === 'skills.txt' && hasColumns(file, 'Element ID', 'Element Name'));

type Rows = Map<string, ImportedRow & { readonly aliases: string[] }>;

/**
 * The O*NET database: technologies and tools with their commodity as the broader skill, detailed work activities with the task
 * statements they sum up as other ways of saying them, and the basic and cross-functional skills.
 */
export const onet: Importer = {
  format: 'onet',
  expects: EXPECTS,
  recognizes: (file) => [isTechnology, isDwa, isTasks, isSkills].some((is) => is(file)),
  read: async (files) => {
    const rows: Rows = new Map();
    let skipped = 0;
    for (const file of files.filter(isTechnology)) skipped += await addTechnology(file, rows);
    for (const file of files.filter(isDwa)) skipped += await addActivities(file, rows);
    skipped += await addTasks(files, rows);
    for (const file of files.filter(isSkills)) await addElements(file, rows);
    if (rows.size === 0)
      throw refuseImport(files[0]?.path ?? '', 'no file with skills among them', { expects: EXPECTS });
    return {
      name: 'O*NET',
      version: null,
      language: 'en',
      licence: 'CC BY 4.0',
      attribution:
        'Includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license; modified. O*NET is a trademark of USDOL/ETA.',
      sources: ['https://www.onetcenter.org/database.html'],
      rows: [...rows.values()],
      skipped,
    };
  },
};

async function addTechnology(file: ImportFile, rows: Rows): Promise<number> {
  const table = await readNamedRows(file, EXPECTS);
  const { count, cell } = table;
  const toName = hasColumns(file, 'Hot Technology') ? (name: string) => name : createDecapitalizer(table);
  let skipped = 0;
  for (let row = 0; row < count; row++) {
    const name = toName(cell(row, 'Example'));
    const code = cell(row, 'Commodity Code');
    const commodity = toPhrase(cell(row, 'Commodity Title'));
    if (name === '' || commodity === '') {
      skipped++;
      continue;
    }
    const group = `unspsc:${code}`;
    if (!rows.has(group))
      rows.set(group, {
        key: group,
        name: commodity,
        type: 'tool',
        category: commodity,
        aliases: [],
        broader: [],
        related: [],
        externalIds: code === '' ? [] : [{ scheme: 'unspsc', uri: code }],
      });
    const key = name.toLowerCase();
    if (key === commodity.toLowerCase() || rows.has(key)) continue;
    rows.set(key, {
      key,
      name,
      type: 'tool',
      category: commodity,
      aliases: [],
      broader: [group],
      related: [],
      externalIds: [],
    });
  }
  return skipped;
}

/** "Review art or design materials." -> "review art or design materials" */
const toPhrase = (sentence: string): string => {
  const bare = sentence.replace(/\.$/, '').replace(/\s+/g, ' ');
  return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
};

/** Tools begin with a capital for no reason but their place in the line: not those whose first word is written small elsewhere. */
function createDecapitalizer({ count, cell }: NamedRows): (name: string) => string {
  const small = new Set<string>();
  for (let row = 0; row < count; row++) {
    for (const word of cell(row, 'Example').split(' ')) if (/^\p{Ll}/u.test(word)) small.add(word);
  }
  return (name) => {
    const [first = ''] = name.split(' ');
    return small.has(first.toLowerCase()) ? first.toLowerCase() + name.slice(first.length) : name;
  };
}

async function addActivities(file: ImportFile, rows: Rows): Promise<number> {
  const { count, cell } = await readNamedRows(file, EXPECTS);
  let skipped = 0;
  for (let row = 0; row < count; row++) {
    const key = cell(row, 'DWA ID');
    const name = toPhrase(cell(row, 'DWA Title'));
    if (key === '' || name === '') {
      skipped++;
      continue;
    }
    rows.set(key, {
      key,
      name,
      type: 'activity',
      category: 'work activities',
      aliases: [],
      broader: [],
      related: [],
      externalIds: [{ scheme: 'onet-dwa', uri: key }],
    });
  }
  return skipped;
}

/** Tasks say activities in other words; without the file that links them each is an activity of its own. */
async function addTasks(files: readonly ImportFile[], rows: Rows): Promise<number> {
  const activities = new Map<string, string[]>();
  for (const file of files.filter(isTaskLinks)) {
    const { count, cell } = await readNamedRows(file, EXPECTS);
    for (let row = 0; row < count; row++) {
      const task = cell(row, 'Task ID');
      activities.set(task, [...(activities.get(task) ?? []), cell(row, 'DWA ID')]);
    }
  }
  let skipped = 0;
  for (const file of files.filter(isTasks)) {
    const { count, cell } = await readNamedRows(file, EXPECTS);
    for (let row = 0; row < count; row++) {
      const id = cell(row, 'Task ID');
      const name = toPhrase(cell(row, 'Task'));
      const owners = (activities.get(id) ?? []).flatMap((key) => rows.get(key) ?? []);
      if (name === '') skipped++;
      // A task of several activities is another way of saying none of them.
      else if (owners.length === 1) owners[0]?.aliases.push(name);
      else if (owners.length === 0 && activities.size === 0)
        rows.set(`task:${id}`, {
          key: `task:${id}`,
          name,
          type: 'activity',
          category: 'tasks',
          aliases: [],
          broader: [],
          related: [],
          externalIds: [{ scheme: 'onet-task', uri: id }],
        });
    }
  }
  return skipped;
}

async function addElements(file: ImportFile, rows: Rows): Promise<void> {
  const { count, cell } = file.name.endsWith('.xlsx')
    ? await readSheetRows(file, EXPECTS)
    : await readNamedRows(file, EXPECTS);
  for (let row = 0; row < count; row++) {
    const key = cell(row, 'Element ID');
    const name = cell(row, 'Element Name').toLowerCase();
    if (key === '' || name === '' || rows.has(key)) continue;
    rows.set(key, {
      key,
      name,
      type: 'soft',
      category: 'skills',
      aliases: [],
      broader: [],
      related: [],
      externalIds: [{ scheme: 'onet-element', uri: key }],
    });
  }
}
