import type { Level, SkillType } from '../model/index.js';

/**
 * Learner hours for one level of a skill, by type: assumptions of a working day or less a level, not measurements. A language and a
 * credential take longer.
 */
const HOURS_A_LEVEL: Readonly<Record<SkillType, number>> = {
  tool: 6,
  knowledge: 5,
  method: 6,
  activity: 5,
  soft: 4,
  language: 40,
  credential: 12,
};
/** For a candidate no taxonomy knows the type of. */
const HOURS_UNKNOWN = 6;
/** What remains to be learned where a course teaches a close relative. */
const RELATIVE_FACTOR = 0.7;

/**
 * Estimates the learner hours that raise a skill from one level to another.
 *
 * @example a tool from absent to practised: 3 * 6 = 18 hours; with a relative taught: 12.6
 */
export function estimateHours(
  type: SkillType | null,
  step: { readonly from: Level; readonly to: Level },
  relativeTaught: boolean,
): number {
  const levels = Math.max(0, step.to - step.from);
  const hours = levels * (type === null ? HOURS_UNKNOWN : HOURS_A_LEVEL[type]);
  return relativeTaught && step.from === 0 ? hours * RELATIVE_FACTOR : hours;
}
