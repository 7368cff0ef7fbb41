import type { CourseStatus, Level } from './mention.js';

/** What one course gives to one skill. */
export interface CourseContribution {
  readonly courseId: string;
  readonly level: Level;
  readonly status: CourseStatus;
  readonly assessed: boolean;
}

/** What the courses say of one skill. */
export interface Coverage {
  /** Highest level taught, 0 to 4. */
  readonly taught: Level;
  /** Median level asked; `null` where no posting asks. */
  readonly asked: Level | null;
  /** min(1, taught / asked), or half of a relative's where adjacent; `null` where no posting asks. */
  readonly credit: number | null;
  /** The relative that lends its credit; `null` where the skill itself is taught or no relative is. */
  readonly adjacent: { readonly id: string; readonly name: string } | null;
  /** Some course assesses it. */
  readonly assessed: boolean;
  /** Taught at the same level in three or more courses. */
  readonly redundant: boolean;
  /** Best first. */
  readonly courses: readonly CourseContribution[];
}

/** What one course teaches, by skill number; prerequisites stand with level 0. */
export interface CourseTeaching {
  readonly courseId: string;
  readonly skills: ReadonlyMap<
    number,
    { readonly level: Level; readonly status: CourseStatus; readonly assessed: boolean }
  >;
}

/** How skills of a run lean on each other, by skill number. */
export interface Relatives {
  /** Close relatives of each skill: broader, narrower, related; ascending. */
  readonly of: readonly (readonly number[])[];
}
