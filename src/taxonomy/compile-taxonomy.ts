import type { Skill, SurfaceForm, TaxonomySummary } from '../model/index.js';
import type { TaxonomyRow } from './parse-taxonomy-csv.js';

/** Skills ready for use, in the order of their files. */
export interface Taxonomy {
  readonly summary: TaxonomySummary;
  readonly skills: readonly Skill[];
  readonly byId: ReadonlyMap<string, Skill>;
}

/** What is wrong with a set of rows: for the author of a taxonomy, not for its users. */
export interface TaxonomyDefect {
  readonly field: string;
  readonly line: number;
  readonly what: string;
}

/** Makes the last part of an id: lower-case letters and digits with hyphens, `c-plus-plus` for C++. */
export function toSlug(name: string): string {
  const slug = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\+/g, ' plus ')
    .replace(/#/g, ' sharp ')
    .replace(/&/g, ' and ')
    .replace(/^\./, 'dot ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'x' : slug;
}

/** The form in which names are compared across files: lower case, one blank for hyphens, slashes and blanks. */
export const toNameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[\s\-/]+/g, ' ')
    .trim();

/**
 * Turns rows into skills with ids and resolved relations. A name that stands twice keeps its first row, which gains the
 * forms and relations of the second; relations to unknown names are left out; both are told as defects.
 */
export function compileTaxonomy(
  rows: readonly TaxonomyRow[],
  about: Omit<TaxonomySummary, 'skills'>,
): { taxonomy: Taxonomy; defects: TaxonomyDefect[] } {
  const defects: TaxonomyDefect[] = [];
  const merged = new Map<string, TaxonomyRow>();
  for (const row of rows) {
    const key = toNameKey(row.name);
    const earlier = merged.get(key);
    if (earlier !== undefined)
      defects.push({ field: row.field, line: row.line, what: `"${row.name}" stands in ${earlier.field} already` });
    merged.set(key, earlier === undefined ? row : joinRows(earlier, row));
  }
  const ids = new Map<string, string>();
  const used = new Set<string>();
  for (const [key, row] of merged) {
    let id = `${row.field}.${toSlug(row.name)}`;
    for (let n = 2; used.has(id); n++) id = `${row.field}.${toSlug(row.name)}-${n}`;
    used.add(id);
    ids.set(key, id);
  }
  const resolve = (row: TaxonomyRow, names: readonly string[]): string[] => {
    const found: string[] = [];
    for (const name of names) {
      const id = ids.get(toNameKey(name));
      if (id === undefined)
        defects.push({
          field: row.field,
          line: row.line,
          what: `"${row.name}" refers to "${name}", which is no skill`,
        });
      else if (!found.includes(id)) found.push(id);
    }
    return found;
  };
  const skills = [...merged].map(
    ([key, row]): Skill => ({
      id: ids.get(key) ?? key,
      name: row.name,
      type: row.type,
      category: row.field,
      forms: row.forms,
      broader: resolve(row, row.broader),
      related: resolve(row, row.related),
      needs: row.needs,
      not: row.not,
    }),
  );
  return {
    taxonomy: {
      summary: { ...about, skills: skills.length },
      skills,
      byId: new Map(skills.map((skill) => [skill.id, skill])),
    },
    defects,
  };
}

function joinRows(a: TaxonomyRow, b: TaxonomyRow): TaxonomyRow {
  const union = (x: readonly string[], y: readonly string[]): string[] => [...new Set([...x, ...y])];
  return {
    ...a,
    forms: joinForms(a.forms, b.forms),
    broader: union(a.broader, b.broader),
    related: union(a.related, b.related),
    needs: union(a.needs, b.needs),
    not: union(a.not, b.not),
  };
}

/** A name that two languages share counts in texts of every language. */
function joinForms(a: readonly SurfaceForm[], b: readonly SurfaceForm[]): SurfaceForm[] {
  const joined = new Map(a.map((form) => [form.text, form]));
  for (const form of b) {
    const known = joined.get(form.text);
    if (known === undefined) joined.set(form.text, form);
    else if (known.language !== form.language) {
      const { language: _, ...anywhere } = known;
      joined.set(form.text, anywhere);
    }
  }
  return [...joined.values()];
}
