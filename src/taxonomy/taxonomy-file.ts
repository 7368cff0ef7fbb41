import { ToolError } from '../errors/index.js';
import type { ExternalId, Skill, SkillType, SurfaceForm } from '../model/index.js';
import { GUARD_CUES } from './guard-form.js';
import { parseForm } from './parse-taxonomy-csv.js';

/** Version of the compiled form; raised when a reader of the old one would misread the new. */
const FORMAT_VERSION = 1;
const FORMAT = 'skillgap-taxonomy';

/** What a compiled taxonomy says of itself. */
export interface TaxonomyHead {
  readonly name: string;
  readonly version: string;
  /** ISO 639-1 code of the names; `und` where it is not known. */
  readonly language: string;
  readonly licence: string;
  /** The sentence its owner asks to be printed; may be empty. */
  readonly attribution: string;
  readonly sources: readonly string[];
}

/** A compiled taxonomy in memory. */
export interface TaxonomyFile {
  readonly head: TaxonomyHead;
  readonly skills: readonly Skill[];
}

const TYPES: readonly SkillType[] = ['tool', 'knowledge', 'method', 'activity', 'soft', 'language', 'credential'];

const NONE: readonly string[] = [];
const LIST_CUE = GUARD_CUES.filter((cue) => cue === '@list');

const toMarked = (form: SurfaceForm): string => `${form.exactCase ? '=' : ''}${form.ambiguous ? '?' : ''}${form.text}`;

/**
 * Writes a compiled taxonomy: JSON with one skill a line, so that two versions can be compared line by line. A skill is
 * `[id, type, category, [forms], [broader], [related], [scheme, uri, ...]]`, where type, category, broader and related are
 * numbers into lists, the first form is the name, and forms carry the marks of the CSV form.
 */
export function writeTaxonomyFile({ head, skills }: TaxonomyFile): string {
  const categories = [...new Set(skills.map((skill) => skill.category ?? ''))];
  const categoryAt = new Map(categories.map((category, index) => [category, index]));
  const at = new Map(skills.map((skill, index) => [skill.id, index]));
  const indices = (ids: readonly string[]): number[] => ids.flatMap((id) => at.get(id) ?? []);
  const lines = skills.map((skill) =>
    JSON.stringify([
      skill.id,
      TYPES.indexOf(skill.type ?? 'knowledge'),
      categoryAt.get(skill.category ?? '') ?? 0,
      skill.forms.map(toMarked),
      indices(skill.broader),
      indices(skill.related),
      (skill.externalIds ?? []).flatMap(({ scheme, uri }) => [scheme, uri]),
    ]),
  );
  const about = JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, ...head, categories });
  return `${about.slice(0, -1)},"skills":[\n${lines.join(',\n')}\n]}\n`;
}

const refuse = (path: string, what: string, cause?: unknown): ToolError =>
  new ToolError('bad-taxonomy', `cannot use "${path}" as a taxonomy: ${what}`, {
    where: path,
    hint: 'make it again with: skillgap taxonomy import FILE... -o my.taxonomy.json',
    ...(cause === undefined ? {} : { cause }),
  });

/** Tells whether a text is meant to be a compiled taxonomy. */
export const isTaxonomyFile = (text: string): boolean => /^\s*\{/.test(text);

/**
 * Reads a compiled taxonomy. Every value is checked, so that a file edited by hand fails here and by name.
 *
 * @throws ToolError `bad-taxonomy` that names the skill and what is wrong with it
 */
export function readTaxonomyFile(text: string, path: string): TaxonomyFile {
  const json = parse(text, path);
  const string = (key: string): string => {
    const value = json[key];
    if (typeof value !== 'string') throw refuse(path, `"${key}" is no text`);
    return value;
  };
  if (json.format !== FORMAT) throw refuse(path, `"format" is not "${FORMAT}"`);
  if (json.formatVersion !== FORMAT_VERSION)
    throw refuse(path, `its form has version ${String(json.formatVersion)}, this program reads ${FORMAT_VERSION}`);
  const head = {
    name: string('name'),
    version: string('version'),
    language: string('language'),
    licence: string('licence'),
    attribution: string('attribution'),
    sources: isTexts(json.sources) ? json.sources : [],
  };
  const { categories, skills } = json;
  if (!isTexts(categories)) throw refuse(path, '"categories" is no list of texts');
  if (!Array.isArray(skills)) throw refuse(path, '"skills" is no list');
  const language = head.language === 'und' ? '' : head.language;
  return { head, skills: readSkills(skills, { categories, language, path }) };
}

function parse(text: string, path: string): Readonly<Record<string, unknown>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw refuse(path, 'it is no valid JSON', cause);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw refuse(path, 'it is no JSON object');
  return json as Readonly<Record<string, unknown>>;
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string');

function readSkills(
  entries: readonly unknown[],
  about: { readonly categories: readonly string[]; readonly language: string; readonly path: string },
): Skill[] {
  const { categories, language, path } = about;
  // Where all are of one category, every skill is a peer of every other.
  const cues = categories.length > 1 ? GUARD_CUES : LIST_CUE;
  const ids = entries.map((entry, index) => {
    const id: unknown = Array.isArray(entry) ? entry[0] : undefined;
    if (typeof id !== 'string' || id === '') throw refuse(path, `skill ${index + 1} has no id`);
    return id;
  });
  if (new Set(ids).size < ids.length)
    throw refuse(path, `the id "${ids.find((id, index) => ids.indexOf(id) < index) ?? ''}" stands twice`);
  const toIds = (value: unknown, id: string): readonly string[] => {
    if (!Array.isArray(value)) throw refuse(path, `a relation of "${id}" is no list`);
    if (value.length === 0) return NONE;
    return value.map((index: unknown) => {
      const target = typeof index === 'number' ? ids[index] : undefined;
      if (target === undefined) throw refuse(path, `a relation of "${id}" points to no skill`);
      return target;
    });
  };
  return entries.map((entry, index) => {
    const id = ids[index] ?? '';
    // By place: taking the array apart as a pattern costs as much again as parsing it.
    const cells = entry as readonly unknown[];
    const forms = cells[3];
    const typeName = TYPES[cells[1] as number];
    const categoryName = categories[cells[2] as number];
    if (typeName === undefined || categoryName === undefined)
      throw refuse(path, `type or category of "${id}" is unknown`);
    if (!isTexts(forms) || forms.length === 0 || forms.includes(''))
      throw refuse(path, `"${id}" has no name or an empty one`);
    const parsed = forms.map((form) => readForm(form, language));
    const externalIds = toExternalIds(cells[6]);
    if (externalIds === null) throw refuse(path, `the external ids of "${id}" are no pairs of texts`);
    return {
      id,
      name: parsed[0]?.text ?? id,
      type: typeName,
      category: categoryName,
      forms: parsed,
      broader: toIds(cells[4], id),
      related: toIds(cells[5], id),
      needs: parsed.some((form) => form.ambiguous) ? cues : NONE,
      not: NONE,
      externalIds,
    };
  });
}

const MARK_CASE = '='.charCodeAt(0);
const MARK_AMBIGUOUS = '?'.charCodeAt(0);

/** As `parseForm`; forms without marks, nearly all, take the short way. */
function readForm(written: string, language: string): SurfaceForm {
  const first = written.charCodeAt(0);
  if (first === MARK_CASE || first === MARK_AMBIGUOUS) {
    const form = parseForm(written);
    return language === '' ? form : { ...form, language };
  }
  return language === ''
    ? { text: written, exactCase: false, ambiguous: false }
    : { text: written, exactCase: false, ambiguous: false, language };
}

function toExternalIds(value: unknown): ExternalId[] | null {
  if (!isTexts(value) || value.length % 2 === 1) return null;
  const ids: ExternalId[] = [];
  for (let i = 0; i < value.length; i += 2) ids.push({ scheme: value[i] ?? '', uri: value[i + 1] ?? '' });
  return ids;
}
