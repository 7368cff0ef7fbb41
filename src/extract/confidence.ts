import type { MentionRule } from '../model/index.js';

/**
 * How a mention's chance to be right depends on its rule and on the tagger's support: the logistic function of `base + slope *
 * logit(support)`. The numbers were set by hand and checked on held-out folds of the training texts (DECISIONS.md).
 */
const CURVES: Readonly<Partial<Record<MentionRule, readonly [base: number, slope: number]>>> = {
  exact: [1.2, 0.4],
  inflected: [1, 0.4],
  context: [1.2, 0.4],
  list: [1.2, 0.4],
  peer: [1, 0.4],
  tagged: [0, 0.6],
};
/** Rules whose word is not weighed against the tagger's. */
const FIXED: Readonly<Partial<Record<MentionRule, number>>> = { listed: 0.7, override: 1 };

/**
 * Gives the probability that a mention is right, rounded to two digits.
 *
 * @param support - mean probability of its words to be part of a skill, 0 to 1
 */
export function toConfidence(rule: MentionRule, support: number): number {
  const fixed = FIXED[rule];
  if (fixed !== undefined) return fixed;
  const [base, slope] = CURVES[rule] ?? [0, 1];
  const bounded = Math.min(0.999, Math.max(0.001, support));
  const chance = 1 / (1 + Math.exp(-base - slope * Math.log(bounded / (1 - bounded))));
  return Math.round(chance * 100) / 100;
}
