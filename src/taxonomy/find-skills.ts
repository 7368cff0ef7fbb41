import type { Skill } from '../model/index.js';
import { findClosestNames } from '../nlp/index.js';
import { type Taxonomy, toNameKey } from './compile-taxonomy.js';
import { createSkillIndex } from './search/create-skill-index.js';

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

/**
 * Searches names and aliases (`createSkillIndex`), and where no word fits, names spelled alike; at most `limit`. For many
 * queries build the index once.
 */
export function searchSkills(taxonomy: Taxonomy, query: string, limit = 20): Skill[] {
  const hits = createSkillIndex(taxonomy).search(query, limit);
  if (hits.length > 0) return hits.map((hit) => hit.skill);
  return findAlike(taxonomy, query, limit);
}

/** Finds skills one of whose names is spelled like a word that none holds; at most `limit`. */
export function findAlike(taxonomy: Taxonomy, query: string, limit: number): Skill[] {
  const byName = new Map(taxonomy.skills.flatMap((skill) => skill.forms.map((form) => [form.text, skill] as const)));
  return [...new Set(findClosestNames(query, byName.keys(), limit).flatMap((name) => byName.get(name) ?? []))];
}
