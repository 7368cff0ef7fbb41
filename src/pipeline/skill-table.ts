import type { Mention, Skill } from '../model/index.js';
import type { Taxonomy } from '../taxonomy/index.js';

/** Numbers the skills of a run in the order in which they are first seen. */
export interface SkillTable {
  readonly skills: readonly Skill[];
  /** The number of a mention's skill, new where it was not seen before. */
  readonly numberOf: (mention: Mention) => number;
}

/** Creates an empty table; candidates become skills without type, category and relations. */
export function createSkillTable(taxonomy: Taxonomy): SkillTable {
  const skills: Skill[] = [];
  const numbers = new Map<string, number>();
  return {
    skills,
    numberOf: ({ skill }) => {
      const known = numbers.get(skill.id);
      if (known !== undefined) return known;
      const entry: Skill = taxonomy.byId.get(skill.id) ?? {
        id: skill.id,
        name: skill.name,
        type: null,
        category: null,
        forms: [],
        broader: [],
        related: [],
        needs: [],
        not: [],
      };
      numbers.set(skill.id, skills.length);
      skills.push(entry);
      return skills.length - 1;
    },
  };
}
