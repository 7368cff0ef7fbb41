import type { ImportedRow, Importer } from './importer.js';
import { isObject, type JsonObject, readJson, toObjects, toText } from './read-json.js';
import { refuseImport } from './refuse-import.js';
import { shortenStatement } from './shorten-statement.js';

const EXPECTS = 'a CASE package (1EdTech) as JSON with CFDocument, CFItems and CFAssociations';

/** A framework of competencies in the CASE format of 1EdTech. Groups and statements alike are skills; associations are relations. */
export const caseFramework: Importer = {
  format: 'case',
  expects: EXPECTS,
  recognizes: (file) => /^\s*[[{]/.test(file.head) && /"CF(?:Document|Items)"/.test(file.head),
  read: async (files) => {
    const rows = new Map<string, ImportedRow & { readonly broader: string[]; readonly related: string[] }>();
    const documents: JsonObject[] = [];
    let skipped = 0;
    for (const file of files.filter((each) => each.head.includes('"CF'))) {
      const json = await readJson(file, EXPECTS);
      if (!isObject(json) || !Array.isArray(json.CFItems))
        throw refuseImport(file.path, 'it has no list CFItems', { expects: EXPECTS });
      if (isObject(json.CFDocument)) documents.push(json.CFDocument);
      for (const item of toObjects(json.CFItems)) {
        const row = toRow(item, toText(documents.at(-1)?.title));
        if (row === null || rows.has(row.key)) skipped++;
        else rows.set(row.key, { ...row, broader: [], related: [] });
      }
      for (const association of toObjects(json.CFAssociations)) associate(rows, association);
    }
    if (rows.size === 0) throw refuseImport(files[0]?.path ?? '', 'it holds no items', { expects: EXPECTS });
    const about = documents[0] ?? {};
    return {
      name: toText(about.title) || 'CASE framework',
      version: toText(about.version) || null,
      language: toText(about.language) || null,
      licence: nameOf(about.licenseURI) || 'as its publisher says',
      attribution: `Contains the framework "${toText(about.title)}" by ${toText(about.creator) || toText(about.publisher) || 'its publisher'}.`,
      sources: [toText(about.officialSourceURL) || toText(about.uri)].filter((uri) => uri !== ''),
      rows: [...rows.values()],
      skipped,
    };
  },
};

const nameOf = (link: unknown): string => (isObject(link) ? toText(link.title) || toText(link.uri) : toText(link));

/** Link objects name their target by identifier; older files by URI alone, whose last part it is. */
const keyOf = (link: unknown): string =>
  isObject(link) ? toText(link.identifier) || keyOf(link.uri) : (toText(link).split('/').at(-1) ?? '');

function toRow(item: JsonObject, framework: string): ImportedRow | null {
  const full = toText(item.fullStatement).replace(/\.$/, '');
  const short = toText(item.abbreviatedStatement);
  const name = short === '' ? shortenStatement(full) : short;
  const key = toText(item.identifier) || keyOf(item.uri);
  if (name === '' || key === '') return null;
  const uri = toText(item.uri);
  return {
    key,
    name,
    type: 'activity',
    category: framework,
    aliases: full === name ? [] : [full],
    broader: [],
    related: [],
    externalIds: uri === '' ? [] : [{ scheme: 'case', uri }],
  };
}

function associate(
  rows: ReadonlyMap<string, { readonly broader: string[]; readonly related: string[] }>,
  association: JsonObject,
): void {
  const origin = keyOf(association.originNodeURI);
  const target = keyOf(association.destinationNodeURI);
  if (!rows.has(origin) || !rows.has(target) || origin === target) return;
  const type = toText(association.associationType);
  if (type === 'isChildOf' || type === 'isPartOf') rows.get(origin)?.broader.push(target);
  else if (/^(?:isRelatedTo|isPeerOf|exactMatchOf|precedes|isTranslationOf)$/.test(type))
    rows.get(origin)?.related.push(target);
}
