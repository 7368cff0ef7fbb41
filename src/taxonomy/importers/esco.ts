import type { SkillType } from '../../model/index.js';
import type { ImportedRow, Importer, ImportFile } from './importer.js';
import { isObject, readJson, toObjects, toText } from './read-json.js';
import { hasColumns, readNamedRows, splitCell } from './read-rows.js';
import { refuseImport } from './refuse-import.js';

const EXPECTS =
  'the CSV download of ESCO: a folder with skills_en.csv, or another language, and beside it broaderRelationsSkillPillar, skillSkillRelations and skillGroups; or a list of skills as JSON with uri and label';

interface Concept {
  readonly key: string;
  readonly uri: string;
  readonly name: string;
  readonly skillType: string;
  readonly reuse: string;
  readonly aliases: string[];
}

const isSkills = (file: ImportFile): boolean => hasColumns(file, 'preferredLabel', 'skillType') || isSkillJson(file);
const isSkillJson = (file: ImportFile): boolean =>
  /^\s*\[/.test(file.head) && file.head.includes('"skillType"') && file.head.includes('data.europa.eu');
const isGroups = (file: ImportFile): boolean => hasColumns(file, 'preferredLabel') && /^skill_?groups/.test(file.name);
const isBroader = (file: ImportFile): boolean =>
  hasColumns(file, 'conceptUri', 'broaderUri') || (hasColumns(file, 'PARENTID', 'CHILDID') && /skill/.test(file.name));
const isRelations = (file: ImportFile): boolean =>
  hasColumns(file, 'originalSkillUri', 'relatedSkillUri') || hasColumns(file, 'REQUIRINGID', 'REQUIREDID');

/**
 * ESCO, the European classification of skills: its official CSV download in any language, files of the same shape with other
 * column names (Tabiya), and JSON lists of skills with `uri`, `label`, `altLabel`.
 */
export const esco: Importer = {
  format: 'esco',
  expects: EXPECTS,
  recognizes: (file) => isSkills(file),
  read: async (files) => {
    const main = files.filter(isSkills);
    if (main.length === 0)
      throw refuseImport(files[0]?.path ?? '', 'no file with preferredLabel', { expects: EXPECTS });
    const concepts = new Map<string, Concept>();
    let skipped = 0;
    for (const file of main)
      skipped += isSkillJson(file) ? await readList(file, concepts) : await readCsv(file, concepts);
    if (concepts.size === 0) throw refuseImport(main[0]?.path ?? '', 'it holds no skills', { expects: EXPECTS });
    const groups = await readGroups(files);
    const parents = await readPairs(files.filter(isBroader), ['conceptUri', 'CHILDID'], ['broaderUri', 'PARENTID']);
    const required = await readPairs(
      files.filter(isRelations),
      ['originalSkillUri', 'REQUIRINGID'],
      ['relatedSkillUri', 'REQUIREDID'],
    );
    const rows = [...concepts.values()].map((concept): ImportedRow => {
      const lineage = findLineage(concept.key, parents, groups);
      return {
        key: concept.key,
        name: concept.name,
        type: toType(concept, lineage),
        category: lineage.at(-2) ?? lineage.at(-1) ?? '',
        aliases: concept.aliases,
        broader: (parents.get(concept.key) ?? []).filter((key) => concepts.has(key)),
        related: (required.get(concept.key) ?? []).filter((key) => concepts.has(key)),
        externalIds: concept.uri === '' ? [] : [{ scheme: 'esco', uri: concept.uri }],
      };
    });
    const isTabiya = main.some((file) => hasColumns(file, 'ORIGINURI', 'UUIDHISTORY'));
    return {
      name: isTabiya ? 'Tabiya open taxonomy' : 'ESCO',
      version: null,
      language: /_([a-z]{2})\.csv$/.exec(main[0]?.name ?? '')?.[1] ?? null,
      licence: isTabiya ? 'CC BY 4.0' : 'reuse with attribution (Commission Decision 2011/833/EU)',
      attribution: isTabiya
        ? 'Contains skills of the Tabiya open taxonomy, CC BY 4.0, which builds on the ESCO classification of the European Commission.'
        : 'This service uses the ESCO classification of the European Commission.',
      sources: isTabiya ? ['https://tabiya.org', 'https://esco.ec.europa.eu'] : ['https://esco.ec.europa.eu'],
      rows,
      skipped,
    };
  },
};

async function readCsv(file: ImportFile, concepts: Map<string, Concept>): Promise<number> {
  const { count, cell } = await readNamedRows(file, EXPECTS);
  let skipped = 0;
  for (let row = 0; row < count; row++) {
    const name = cell(row, 'preferredLabel');
    const uri = cell(row, 'conceptUri', 'ORIGINURI');
    const key = cell(row, 'ID') || uri || name;
    if (name === '' || concepts.has(key)) {
      skipped++;
      continue;
    }
    concepts.set(key, {
      key,
      uri,
      name,
      skillType: cell(row, 'skillType'),
      reuse: cell(row, 'reuseLevel'),
      aliases: [...splitCell(cell(row, 'altLabels')), ...splitCell(cell(row, 'hiddenLabels'))],
    });
  }
  return skipped;
}

/** One object a label: the alternative labels of a skill stand in as many objects. */
async function readList(file: ImportFile, concepts: Map<string, Concept>): Promise<number> {
  let skipped = 0;
  for (const item of toObjects(await readJson(file, EXPECTS))) {
    const uri = toText(item.uri);
    const name = toText(item.label) || toText(item.preferredLabel);
    if (uri === '' || name === '' || !isObject(item)) {
      skipped++;
      continue;
    }
    const known = concepts.get(uri) ?? {
      key: uri,
      uri,
      name,
      skillType: toText(item.skillType),
      reuse: '',
      aliases: [],
    };
    known.aliases.push(...splitCell(toText(item.altLabel)));
    concepts.set(uri, known);
  }
  return skipped;
}

async function readGroups(files: readonly ImportFile[]): Promise<Map<string, string>> {
  const groups = new Map<string, string>();
  for (const file of files.filter(isGroups)) {
    const { count, cell } = await readNamedRows(file, EXPECTS);
    for (let row = 0; row < count; row++) {
      groups.set(cell(row, 'ID') || cell(row, 'conceptUri'), cell(row, 'preferredLabel'));
    }
  }
  return groups;
}

async function readPairs(
  files: readonly ImportFile[],
  from: readonly string[],
  to: readonly string[],
): Promise<Map<string, string[]>> {
  const pairs = new Map<string, string[]>();
  for (const file of files) {
    const { count, cell } = await readNamedRows(file, EXPECTS);
    for (let row = 0; row < count; row++) {
      const [source, target] = [cell(row, ...from), cell(row, ...to)];
      if (source === '' || target === '') continue;
      const known = pairs.get(source);
      if (known === undefined) pairs.set(source, [target]);
      else if (!known.includes(target)) known.push(target);
    }
  }
  return pairs;
}

/** Names of the groups above a concept, nearest first; the last is the pillar. */
function findLineage(
  key: string,
  parents: ReadonlyMap<string, string[]>,
  groups: ReadonlyMap<string, string>,
): string[] {
  const lineage: string[] = [];
  const seen = new Set([key]);
  for (let at = parents.get(key)?.[0]; at !== undefined && !seen.has(at); at = parents.get(at)?.[0]) {
    seen.add(at);
    const name = groups.get(at);
    if (name !== undefined) lineage.push(name);
  }
  return lineage;
}

function toType(concept: Concept, lineage: readonly string[]): SkillType {
  const pillar = lineage.at(-1) ?? '';
  if (/^language/.test(pillar)) return 'language';
  if (/^transversal|^attitude/.test(pillar) || /attitude/.test(concept.skillType)) return 'soft';
  if (concept.skillType !== 'knowledge') return 'activity';
  // ESCO files programs under knowledge; among them only products are written with a capital.
  return /information and communication technolog/.test(lineage.join(' ')) && /^\p{Lu}/u.test(concept.name)
    ? 'tool'
    : 'knowledge';
}
