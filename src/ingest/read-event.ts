import type { Course, Posting, Problem, SourceSummary } from '../model/index.js';

/** What reading a source hands on, in order; the summary comes last and always comes, even for a source that could not be read. */
export type ReadEvent =
  | { readonly type: 'posting'; readonly posting: Posting }
  | { readonly type: 'course'; readonly course: Course }
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'summary'; readonly summary: SourceSummary };
