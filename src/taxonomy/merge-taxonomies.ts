import type { Skill, SurfaceForm } from '../model/index.js';
import type { Taxonomy } from './compile-taxonomy.js';
import { GUARD_CUES } from './guard-form.js';
import type { TaxonomyFile } from './taxonomy-file.js';
import { toPhraseKey } from './to-phrase-key.js';

/** Names of a taxonomy by their comparable form; `null` where several skills share one. */
interface Names {
  readonly names: Map<string, string | null>;
  readonly aliases: Map<string, string | null>;
}

function indexNames(skills: readonly Skill[]): Names {
  const names = new Map<string, string | null>();
  const aliases = new Map<string, string | null>();
  const add = (map: Map<string, string | null>, text: string, id: string): void => {
    const key = toPhraseKey(text);
    const known = map.get(key);
    if (key !== '') map.set(key, known === undefined || known === id ? id : null);
  };
  for (const skill of skills) {
    add(names, skill.name, skill.id);
    for (const form of skill.forms) add(aliases, form.text, skill.id);
  }
  return { names, aliases };
}

/**
 * Adds a compiled taxonomy to another. A skill that the base has under its name, one of its aliases, or as the only
 * name among the newcomer's aliases, stays as the base has it, with its aliases and rules, and gains the newcomer's external ids
 * and those of its aliases that are unambiguous and new. All others are added, without the forms that the base has.
 */
export function mergeTaxonomies(base: Taxonomy, added: TaxonomyFile): Taxonomy {
  const known = indexNames(base.skills);
  const counterparts = new Map(added.skills.map((skill) => [skill.id, findCounterpart(skill, known)]));
  const isNew = (form: SurfaceForm): boolean => !known.aliases.has(toPhraseKey(form.text));
  const gained = new Map<string, Skill[]>();
  for (const skill of added.skills) {
    const id = counterparts.get(skill.id);
    if (id !== undefined && id !== null) gained.set(id, [...(gained.get(id) ?? []), skill]);
  }
  const enriched = base.skills.map((skill) => enrich(skill, gained.get(skill.id) ?? [], isNew));
  const taken = new Set(base.skills.map((skill) => skill.id));
  const moved = new Map<string, string>();
  for (const skill of added.skills) {
    let id = counterparts.get(skill.id) ?? skill.id;
    if (id === skill.id) for (let n = 2; taken.has(id); n++) id = `${skill.id}-${n}`;
    taken.add(id);
    moved.set(skill.id, id);
  }
  const toIds = (ids: readonly string[], own: string): string[] => [
    ...new Set(ids.map((id) => moved.get(id) ?? id).filter((id) => id !== own)),
  ];
  const newcomers = added.skills
    .filter((skill) => counterparts.get(skill.id) === null)
    .map((skill): Skill => {
      const id = moved.get(skill.id) ?? skill.id;
      const forms = skill.forms.filter((form, index) => index === 0 || isNew(form));
      return { ...skill, id, forms, broader: toIds(skill.broader, id), related: toIds(skill.related, id) };
    });
  const skills = [...enriched, ...newcomers];
  return {
    summary: { ...base.summary, skills: skills.length },
    skills,
    byId: new Map(skills.map((skill) => [skill.id, skill])),
  };
}

/** The id of the skill that a newcomer is another's word for; `null` where there is none or no single one. */
function findCounterpart(skill: Skill, known: Names): string | null {
  // A name is found without the remark in brackets, which is its second form then.
  for (const { text } of skill.forms.slice(0, skill.name.endsWith(')') ? 2 : 1)) {
    const key = toPhraseKey(text);
    const found = known.names.get(key) ?? known.aliases.get(key);
    if (found !== undefined && found !== null) return found;
  }
  const candidates = new Set<string>();
  for (const form of skill.forms.slice(1)) {
    if (form.ambiguous) continue;
    const found = known.names.get(toPhraseKey(form.text));
    if (found !== undefined && found !== null) candidates.add(found);
  }
  return candidates.size === 1 ? ([...candidates][0] ?? null) : null;
}

/** A name that two languages share counts in texts of every language. */
const isSharedAbroad = (form: SurfaceForm, counterparts: readonly Skill[]): boolean =>
  form.language !== undefined &&
  counterparts.some((other) =>
    other.forms.some(
      ({ text, language }) => language !== form.language && text.toLowerCase() === form.text.toLowerCase(),
    ),
  );

function withoutLanguage({ text, exactCase, ambiguous }: SurfaceForm): SurfaceForm {
  return { text, exactCase, ambiguous };
}

function enrich(skill: Skill, counterparts: readonly Skill[], isNew: (form: SurfaceForm) => boolean): Skill {
  if (counterparts.length === 0) return skill;
  const forms = skill.forms.map((form) => (isSharedAbroad(form, counterparts) ? withoutLanguage(form) : form));
  const seen = new Set<string>();
  for (const form of counterparts.flatMap((other) => other.forms)) {
    const key = toPhraseKey(form.text);
    if (form.ambiguous || seen.has(key) || !isNew(form)) continue;
    seen.add(key);
    forms.push(form);
  }
  const externalIds = [...(skill.externalIds ?? []), ...counterparts.flatMap((other) => other.externalIds ?? [])];
  const needs = skill.needs.length === 0 && forms.some((form) => form.ambiguous) ? GUARD_CUES : skill.needs;
  return { ...skill, forms, needs, externalIds };
}
