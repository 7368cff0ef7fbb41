import type { Relatives, Skill } from '../model/index.js';

/** Finds the close relatives of each skill of a run: broader, narrower and related ones that take part in it. */
export function findRelatives(skills: readonly Skill[]): Relatives {
  const numbers = new Map(skills.map((skill, number) => [skill.id, number]));
  const sets = skills.map(() => new Set<number>());
  skills.forEach((skill, number) => {
    for (const id of [...skill.broader, ...skill.related]) {
      const other = numbers.get(id);
      if (other === undefined || other === number) continue;
      sets[number]?.add(other);
      sets[other]?.add(number);
    }
  });
  return { of: sets.map((set) => [...set].sort((a, b) => a - b)) };
}
