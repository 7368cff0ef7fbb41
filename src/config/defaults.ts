import type { Options } from '../model/index.js';

/** Every option's default; the reasons for the numbers stand in DECISIONS.md of this layer. */
export const DEFAULTS: Options = {
  courses: [],
  jobs: [],
  map: {},
  whereCourses: [],
  whereJobs: [],
  taxonomy: ['builtin'],
  overrides: null,
  minPostings: 3,
  minShare: 0.01,
  bundleHours: 60,
  maxHours: 150,
  bundles: 5,
  hoursPerCredit: 25,
  seed: 1,
  resamples: 1000,
  failUnder: null,
  skipUnreadable: false,
};
