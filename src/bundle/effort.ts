import type { Level, SkillType } from '../model/index.js';

/**
 * Learner hours for one level of a skill, by type: documented defaults, not measurements. They follow the size of published
 * short courses (a one-day workshop, some 8 hours, moves a tool or method one level) and are meant to be replaced by a
 * course's own hours where they are known.
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
