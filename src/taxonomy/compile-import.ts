import type { Skill } from '../model/index.js';
import { detectLanguage } from '../nlp/index.js';
import { compareBy, compareText } from '../support/index.js';
import { toSlug } from './compile-taxonomy.js';
import { guardForm } from './guard-form.js';
import type { ImportedRow, ImportedTaxonomy } from './importers/importer.js';
import type { TaxonomyFile } from './taxonomy-file.js';
import { cleanName, toForms } from './to-forms.js';
import { createPhraseReader, type PhraseReader } from './to-phrase-key.js';

/** A compiled import, and what was not taken over. */
export interface CompiledImport {
  readonly file: TaxonomyFile;
  /** Records without a usable name, or whose name another record has. */
  readonly skipped: number;
  /** Aliases that name another skill too, and so name none. */
  readonly sharedAliases: number;
  /** Forms that count only beside other skills. */
  readonly guarded: number;
}

/**
 * Turns imported rows into skills, ordered by name. Rows of one name are one skill; an alias that is another skill's name, or
 * that several skills have, is left out; forms nobody has judged are guarded (`guardForm`).
 *
 * @param idPrefix - first part of the ids, such as `esco`
 */
export function compileImport(imported: ImportedTaxonomy, idPrefix: string): CompiledImport {
  const rows = joinByName(imported.rows);
  const { toKey } = createPhraseReader();
  const owners = countOwners(rows, toKey);
  const ids = giveIds(rows, idPrefix);
  let sharedAliases = 0;
  let guarded = 0;
  const skills = rows.map((row): Skill => {
    const forms = row.forms.filter((form, index) => index === 0 || owners.get(toKey(form)) === row.name);
    sharedAliases += row.forms.length - forms.length;
    const parsed = forms.map(guardForm);
    guarded += parsed.filter((form) => form.ambiguous).length;
    const resolve = (keys: readonly string[]): string[] => {
      const own = ids.get(row.keys[0] ?? '');
      return [...new Set(keys.flatMap((key) => ids.get(key) ?? []))].filter((id) => id !== own);
    };
    return {
      id: ids.get(row.keys[0] ?? '') ?? '',
      name: row.name,
      type: row.type,
      category: row.category === '' ? idPrefix : row.category.toLowerCase(),
      forms: parsed,
      broader: resolve(row.broader),
      related: resolve(row.related),
      needs: [],
      not: [],
      externalIds: row.externalIds,
    };
  });
  const { name, licence, attribution, sources } = imported;
  const language = imported.language?.toLowerCase().split(/[-_]/)[0] ?? detectNames(rows);
  return {
    file: {
      head: { name, version: imported.version ?? 'unversioned', language, licence, attribution, sources },
      skills,
    },
    skipped: imported.skipped + imported.rows.length - rows.length,
    sharedAliases,
    guarded,
  };
}

/** Enough names to tell the language of a taxonomy by. */
const NAMES_READ = 3000;

const detectNames = (rows: readonly JoinedRow[]): string =>
  detectLanguage(
    rows
      .slice(0, NAMES_READ)
      .map((row) => row.name)
      .join('\n'),
  ) ?? 'und';

interface JoinedRow extends ImportedRow {
  /** Keys of all the rows that are this one. */
  readonly keys: readonly string[];
  readonly forms: readonly string[];
}

function joinByName(rows: readonly ImportedRow[]): JoinedRow[] {
  const joined = new Map<string, JoinedRow>();
  for (const row of rows) {
    const name = cleanName(row.name);
    if (name === '') continue;
    const key = name.toLowerCase();
    const earlier = joined.get(key);
    const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
    const seen = new Set(earlier?.externalIds.map((id) => id.uri));
    joined.set(key, {
      ...(earlier ?? { ...row, name }),
      keys: [...(earlier?.keys ?? []), row.key],
      forms: toForms(earlier?.name ?? name, [...(earlier?.forms ?? []), ...row.aliases]),
      broader: union(earlier?.broader ?? [], row.broader),
      related: union(earlier?.related ?? [], row.related),
      externalIds: [...(earlier?.externalIds ?? []), ...row.externalIds.filter((id) => !seen.has(id.uri))],
    });
  }
  return [...joined.values()].sort(
    compareBy<JoinedRow>(
      (a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()),
      (a, b) => compareText(a.name, b.name),
    ),
  );
}

/** Which skill a form names: the one so called, else the only one that has it as an alias; `null` where several have. */
function countOwners(rows: readonly JoinedRow[], toKey: PhraseReader['toKey']): Map<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const row of rows) {
    for (const key of new Set(row.forms.slice(1).map(toKey))) owners.set(key, owners.has(key) ? null : row.name);
  }
  // A name may differ from another's in its plural alone; then neither is an alias of anything.
  const named = new Map<string, string | null>();
  for (const row of rows) {
    const key = toKey(row.forms[0] ?? '');
    named.set(key, named.has(key) ? null : row.name);
  }
  for (const [key, name] of named) owners.set(key, name);
  return owners;
}

/** Statements make long ids; they are cut between words. */
const LONGEST_SLUG = 60;
const cutSlug = (slug: string): string =>
  slug.length <= LONGEST_SLUG ? slug : slug.slice(0, LONGEST_SLUG + 1).replace(/-[^-]*$/, '');

function giveIds(rows: readonly JoinedRow[], prefix: string): Map<string, string> {
  const ids = new Map<string, string>();
  const used = new Set<string>();
  for (const row of rows) {
    const slug = cutSlug(toSlug(row.name));
    let id = `${prefix}.${slug}`;
    for (let n = 2; used.has(id); n++) id = `${prefix}.${slug}-${n}`;
    used.add(id);
    for (const key of row.keys) ids.set(key, id);
  }
  return ids;
}
