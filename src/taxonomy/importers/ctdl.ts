import type { SkillType } from '../../model/index.js';
import type { ImportedRow, Importer } from './importer.js';
import { isObject, type JsonObject, readJson, toObjects, toText } from './read-json.js';
import { refuseImport } from './refuse-import.js';
import { shortenStatement } from './shorten-statement.js';

const EXPECTS =
  'CTDL or CTDL-ASN as JSON-LD: an object with @graph that holds competencies, or a pathway with its components';

/** Classes that are skills; pathways, conditions, levels and frameworks only hold them together. */
const TYPES: ReadonlyMap<string, SkillType> = new Map([
  ['Competency', 'activity'],
  ['CompetencyComponent', 'activity'],
  ['Certification', 'credential'],
  ['Certificate', 'credential'],
  ['License', 'credential'],
  ['Badge', 'credential'],
  ['MicroCredential', 'credential'],
  ['CredentialComponent', 'credential'],
]);

/** Competency frameworks and pathways of the Credential Engine. Names in several languages: English first, else the first one. */
export const ctdl: Importer = {
  format: 'ctdl',
  expects: EXPECTS,
  recognizes: (file) => /^\s*\{/.test(file.head) && file.head.includes('"@graph"'),
  read: async (files) => {
    const rows = new Map<string, ImportedRow>();
    const abouts: JsonObject[] = [];
    let skipped = 0;
    for (const file of files.filter((each) => each.head.includes('"@graph"'))) {
      const json = await readJson(file, EXPECTS);
      const nodes = toObjects(isObject(json) ? json['@graph'] : json);
      if (nodes.length === 0) throw refuseImport(file.path, 'its @graph holds nothing', { expects: EXPECTS });
      const about = nodes.find((node) => /^(?:CompetencyFramework|Collection|Pathway)$/.test(typeOf(node)));
      if (about !== undefined) abouts.push(about);
      const children = readChildren(nodes);
      for (const node of nodes.filter((each) => TYPES.has(typeOf(each)))) {
        const row = toRow(node, about === undefined ? '' : readProperty(about, 'name'), children);
        if (row === null || rows.has(row.key)) skipped++;
        else rows.set(row.key, row);
      }
    }
    if (rows.size === 0)
      throw refuseImport(files[0]?.path ?? '', 'no competency or credential among its nodes', { expects: EXPECTS });
    const about = abouts[0] ?? {};
    const publisher = readProperty(about, 'publisherName');
    return {
      name: readProperty(about, 'name') || 'CTDL framework',
      version: null,
      language: /^[a-z]{2}/i.exec(readProperty(about, 'inLanguage'))?.[0].toLowerCase() ?? null,
      licence: readProperty(about, 'license') || 'as its publisher says',
      attribution: `Contains "${readProperty(about, 'name') || 'a framework'}"${publisher === '' ? '' : ` by ${publisher}`}, published in CTDL.`,
      sources: [readProperty(about, 'source') || readProperty(about, 'subjectWebpage') || toText(about['@id'])].filter(
        (uri) => uri !== '',
      ),
      rows: [...rows.values()],
      skipped,
    };
  },
};

const withoutPrefix = (name: string): string => name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1);

function typeOf(node: JsonObject): string {
  const type = Array.isArray(node['@type']) ? node['@type'][0] : node['@type'];
  return withoutPrefix(toText(type));
}

const toKey = (property: string): string => withoutPrefix(property).toLowerCase();

/** The value of a property whatever its prefix (`ceasn:name`, `ceterms:name`, `name`). */
function findValue(node: JsonObject, property: string): unknown {
  const key = Object.keys(node).find((each) => toKey(each) === property.toLowerCase());
  return key === undefined ? undefined : node[key];
}

/** A text, the English one of a language map, or the first of several. */
function readProperty(node: JsonObject, property: string): string {
  const value = findValue(node, property);
  const first = Array.isArray(value) ? value[0] : value;
  if (!isObject(first)) return toText(first);
  const languages = Object.keys(first);
  const chosen = languages.find((language) => /^en/i.test(language)) ?? languages[0];
  const text = chosen === undefined ? '' : first[chosen];
  return toText(Array.isArray(text) ? text[0] : text);
}

function readLinks(node: JsonObject, property: string): string[] {
  const value = findValue(node, property);
  return (Array.isArray(value) ? value : [value])
    .map((link) => (isObject(link) ? toText(link['@id']) : toText(link)))
    .filter((id) => id !== '');
}

/** Child -> parents, from both directions in which files say it. */
function readChildren(nodes: readonly JsonObject[]): Map<string, string[]> {
  const parents = new Map<string, string[]>();
  const add = (child: string, parent: string): void => {
    parents.set(child, [...(parents.get(child) ?? []), parent]);
  };
  for (const node of nodes) {
    const id = toText(node['@id']);
    for (const child of readLinks(node, 'hasChild')) add(child, id);
    for (const parent of readLinks(node, 'isChildOf')) add(id, parent);
  }
  return parents;
}

function toRow(node: JsonObject, framework: string, parents: ReadonlyMap<string, string[]>): ImportedRow | null {
  const key = toText(node['@id']);
  const label = readProperty(node, 'competencyLabel') || readProperty(node, 'name');
  // Frameworks of examinations write the weight of a domain behind its name.
  const text = readProperty(node, 'competencyText')
    .replace(/\s+/g, ' ')
    .replace(/\s*[-\u2013(]\s*\d{1,3}\s*%\)?$/, '')
    .replace(/\.$/, '');
  const name = label === '' ? shortenStatement(text) : label;
  if (key === '' || name === '') return null;
  return {
    key,
    name,
    type: TYPES.get(typeOf(node)) ?? 'activity',
    category: framework,
    aliases: text === '' || text === name ? [] : [text],
    // Certifications of a pathway follow one another; they are not kinds of each other.
    broader: typeOf(node) === 'Competency' ? (parents.get(key) ?? []) : [],
    related: typeOf(node) === 'Competency' ? [] : (parents.get(key) ?? []),
    externalIds: [{ scheme: 'ctdl', uri: key }],
  };
}
