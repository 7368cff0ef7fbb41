import type { Demand, Skill } from '../model/index.js';

/**
 * Tells whether a skill takes part in the report: one of a taxonomy always does, a candidate only where it is asked for often
 * enough to be trusted as a skill.
 */
export function takesPart(skill: Skill | undefined, demand: Demand | undefined): boolean {
  return skill !== undefined && (!skill.id.startsWith('new:') || demand?.supported === true);
}
