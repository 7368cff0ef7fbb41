import type { Skill } from '../model/index.js';
import { findClosestNames } from '../nlp/index.js';
import { type Taxonomy, toNameKey } from './compile-taxonomy.js';

/** Finds the skill a user means: by id, name or surface form; `null` where none is called so. */
export function findSkill(taxonomy: Taxonomy, word: string): Skill | null {
  const byId = taxonomy.byId.get(word);
  if (byId !== undefined) return byId;
  const key = toNameKey(word);
  return (
    taxonomy.skills.find((skill) => toNameKey(skill.name) === key) ??
    taxonomy.skills.find((skill) => skill.forms.some((form) => toNameKey(form.text) === key)) ??
    null
  );
}

/** Searches names and forms: those that contain the words first, then those spelled alike; at most `limit`. */
export function searchSkills(taxonomy: Taxonomy, query: string, limit = 20): Skill[] {
  const words = toNameKey(query)
    .split(' ')
    .filter((word) => word !== '');
  const containing = taxonomy.skills.filter((skill) => {
    const keys = skill.forms.map((form) => toNameKey(form.text));
    return words.length > 0 && keys.some((key) => words.every((word) => key.includes(word)));
  });
  containing.sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  if (containing.length > 0) return containing.slice(0, limit);
  const byName = new Map(taxonomy.skills.flatMap((skill) => skill.forms.map((form) => [form.text, skill] as const)));
  return [...new Set(findClosestNames(query, byName.keys(), limit).flatMap((name) => byName.get(name) ?? []))];
}
