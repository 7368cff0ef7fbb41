import type { Interval } from './demand.js';
import type { Level } from './mention.js';

/** A skill inside a bundle with the step it takes. */
export interface BundleSkill {
  readonly id: string;
  readonly name: string;
  /** Level before and after the bundle. */
  readonly from: Level;
  readonly to: Level;
  /** Learner hours for that step. */
  readonly hours: number;
  /** Share of postings that ask for it. */
  readonly share: number;
}

/** An existing course that a bundle builds on, and for what. */
export interface Reuse {
  readonly courseId: string;
  /** Code and title, or title. */
  readonly course: string;
  readonly skills: readonly string[];
  /** `as-is`: deep enough; `deepen`: taught below the target level; `relative`: teaches a relative of the skill. */
  readonly use: 'as-is' | 'deepen' | 'relative';
}

/** A measurable learning outcome. */
export interface Outcome {
  readonly skillId: string;
  readonly text: string;
  /** Bloom verb it begins with. */
  readonly verb: string;
  readonly level: Level;
}

/** A figure before and after, with the 95 % interval of the difference. */
export interface Effect {
  readonly before: number;
  readonly after: number;
  readonly low: number;
  readonly high: number;
}

/** A proposed micro-credential. */
export interface Bundle {
  readonly id: string;
  readonly title: string;
  /** Who it is for: the most frequent titles of the postings that ask for its skills. */
  readonly audience: readonly string[];
  readonly skills: readonly BundleSkill[];
  readonly outcomes: readonly Outcome[];
  readonly reuse: readonly Reuse[];
  /** Parts no existing course gives. */
  readonly create: readonly { readonly skillId: string; readonly name: string; readonly hours: number }[];
  readonly hours: number;
  readonly credits: number;
  /** One way of assessing each outcome. */
  readonly assessment: readonly { readonly skillId: string; readonly task: string }[];
  /** Employers that ask for at least one of its skills, most postings first. */
  readonly employers: readonly { readonly name: string; readonly postings: number }[];
  /** Postings that ask for at least one of its skills. */
  readonly postings: number;
  /** Mean normalised pointwise mutual information of its skill pairs, -1 to 1; `null` for one skill. */
  readonly coherence: number | null;
  readonly effect: { readonly coverage: Effect; readonly readiness: Effect };
  /** Fields of the common micro-credential standards: what stands and what only the institution can add. */
  readonly completeness: readonly { readonly field: string; readonly present: boolean }[];
}

/** Bundles stacked into a larger qualification. */
export interface Pathway {
  readonly id: string;
  readonly title: string;
  readonly bundles: readonly string[];
  readonly hours: number;
  readonly credits: number;
  readonly stacksInto: string;
  readonly effect: { readonly coverage: Effect; readonly readiness: Effect };
}

export type { Interval };
