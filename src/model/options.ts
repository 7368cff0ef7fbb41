/** Where an option's value came from. */
export type OptionOrigin = 'default' | 'config' | 'flag';

/** A row filter: column, operator, value, as in `title ~ nurse`. */
export interface Where {
  readonly column: string;
  readonly operator: '=' | '!=' | '~' | '!~' | '<' | '<=' | '>' | '>=';
  readonly value: string;
}

/** The resolved options of an analysis; frozen. */
export interface Options {
  readonly courses: readonly string[];
  readonly jobs: readonly string[];
  /** Canonical column name -> header in the export, over what is detected. */
  readonly map: Readonly<Record<string, string>>;
  readonly whereCourses: readonly Where[];
  readonly whereJobs: readonly Where[];
  /** Taxonomy files beside or instead of the built-in one; `builtin` stands for that one. */
  readonly taxonomy: readonly string[];
  /** File with the user's own decisions on names; `null` where there is none. */
  readonly overrides: string | null;
  /** Least number of postings for a skill to count. */
  readonly minPostings: number;
  /** Least share of postings for a skill to count, 0 to 1. */
  readonly minShare: number;
  /** Hours budget of one bundle. */
  readonly bundleHours: number;
  /** Hours budget of all bundles together. */
  readonly maxHours: number;
  /** Largest number of bundles. */
  readonly bundles: number;
  /** Learner hours that make one credit. */
  readonly hoursPerCredit: number;
  /** Seed of the bootstrap and of every other random choice. */
  readonly seed: number;
  /** Bootstrap resamples. */
  readonly resamples: number;
  /** Least coverage for exit code 0, 0 to 1; `null` where not asked for. */
  readonly failUnder: number | null;
  /** Unreadable inputs are warnings, not errors. */
  readonly skipUnreadable: boolean;
}
