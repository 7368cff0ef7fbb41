import type { Skill, SurfaceForm } from '../model/index.js';
import type { Taxonomy } from './compile-taxonomy.js';
import { type CounterpartFinder, createCounterpartFinder } from './find-counterpart.js';
import { GUARD_CUES } from './guard-form.js';
import type { TaxonomyFile } from './taxonomy-file.js';
import { createPhraseReader, type PhraseReader } from './to-phrase-key.js';

/** Longer aliases are statements about a skill rather than names for it. */
const MOST_WORDS = 6;

/**
 * Adds a compiled taxonomy to another. A skill that the base has already (`createCounterpartFinder`) stays as the base has it,
 * with its aliases and rules, and gains the newcomer's external ids and those of its short aliases that are unambiguous and new.
 * All others are added, without the aliases that the base has.
 */
export function mergeTaxonomies(base: Taxonomy, added: TaxonomyFile): Taxonomy {
  const reader = createPhraseReader();
  const known = createCounterpartFinder(base.skills, reader);
  const counterparts = new Map(added.skills.map((skill) => [skill.id, known.find(skill)]));
  const gained = new Map<string, Skill[]>();
  for (const skill of added.skills) {
    const id = counterparts.get(skill.id)?.id;
    if (id !== undefined) gained.set(id, [...(gained.get(id) ?? []), skill]);
  }
  const enriched = base.skills.map((skill) => {
    const others = gained.get(skill.id);
    return others === undefined ? skill : enrich(skill, others, { known, toKey: reader.toKey });
  });
  const moved = giveIds(base.skills, added.skills, counterparts);
  const toIds = (ids: readonly string[], own: string): string[] => [
    ...new Set(ids.map((id) => moved.get(id) ?? id).filter((id) => id !== own)),
  ];
  const newcomers = added.skills
    .filter((skill) => counterparts.get(skill.id) === null)
    .map((skill): Skill => {
      const id = moved.get(skill.id) ?? skill.id;
      const forms = skill.forms.filter((form, index) => index === 0 || !known.has(form.text));
      return { ...skill, id, forms, broader: toIds(skill.broader, id), related: toIds(skill.related, id) };
    });
  const skills = [...enriched, ...newcomers];
  return {
    summary: { ...base.summary, skills: skills.length },
    skills,
    byId: new Map(skills.map((skill) => [skill.id, skill])),
  };
}

/** Id in the added taxonomy -> id in the whole: the counterpart's, or its own, numbered where it is taken. */
function giveIds(
  base: readonly Skill[],
  added: readonly Skill[],
  counterparts: ReadonlyMap<string, Skill | null>,
): Map<string, string> {
  const taken = new Set(base.map((skill) => skill.id));
  const moved = new Map<string, string>();
  for (const skill of added) {
    const counterpart = counterparts.get(skill.id) ?? null;
    let id = counterpart?.id ?? skill.id;
    if (counterpart === null) for (let n = 2; taken.has(id); n++) id = `${skill.id}-${n}`;
    taken.add(id);
    moved.set(skill.id, id);
  }
  return moved;
}

function enrich(
  skill: Skill,
  counterparts: readonly Skill[],
  { known, toKey }: { readonly known: CounterpartFinder; readonly toKey: PhraseReader['toKey'] },
): Skill {
  const forms = skill.forms.map((form) => (isSharedAbroad(form, counterparts) ? withoutLanguage(form) : form));
  const seen = new Set<string>();
  for (const form of counterparts.flatMap((other) => other.forms)) {
    const key = toKey(form.text);
    if (form.ambiguous || seen.has(key) || known.has(form.text) || key.split(' ').length > MOST_WORDS) continue;
    seen.add(key);
    forms.push(form);
  }
  const externalIds = [...(skill.externalIds ?? []), ...counterparts.flatMap((other) => other.externalIds ?? [])];
  const needs = skill.needs.length === 0 && forms.some((form) => form.ambiguous) ? GUARD_CUES : skill.needs;
  return { ...skill, forms, needs, externalIds };
}

/** A name that two languages share counts in texts of every language. */
const isSharedAbroad = (form: SurfaceForm, counterparts: readonly Skill[]): boolean =>
  form.language !== undefined &&
  counterparts.some((other) =>
    other.forms.some(
      ({ text, language }) => language !== form.language && text.toLowerCase() === form.text.toLowerCase(),
    ),
  );

const withoutLanguage = ({ text, exactCase, ambiguous }: SurfaceForm): SurfaceForm => ({ text, exactCase, ambiguous });
