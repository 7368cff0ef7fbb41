import type { Demand, Skill } from '../model/index.js';
import { isCandidate } from './is-candidate.js';

/**
 * Tells whether a skill takes part in the report: one of a taxonomy always does, a candidate only where it is asked for often
 * enough to be trusted as a skill.
 */
export function takesPart(skill: Skill | undefined, demand: Demand | undefined): boolean {
  return skill !== undefined && (!isCandidate(skill) || demand?.supported === true);
}
