import type { MentionRule, Skill, SurfaceForm } from '../model/index.js';
import type { ContextRefusal } from './refuse-by-context.js';

/**
 * Why the words of a name are not taken for the skill: a phrase of its `not`, no cue nearby, a verb, a shouted line, the
 * user's own decision, the words around it, a zone that speaks of something else, another skill of the same name, or
 * words that the tagger holds for no skill.
 */
export type Refusal =
  | 'phrase'
  | 'no-cue'
  | 'verb'
  | 'shouting'
  | 'override'
  | 'zone'
  | 'homonym'
  | 'unsupported'
  | ContextRefusal;

/** The final decision on one occurrence of a surface form; `start` and `end` are UTF-16 offsets, half-open. */
export type Ruling = {
  readonly skill: Skill;
  readonly form: SurfaceForm;
  readonly start: number;
  readonly end: number;
} & ({ readonly accepted: true; readonly rule: MentionRule } | { readonly accepted: false; readonly rule: Refusal });
