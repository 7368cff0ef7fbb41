import type { SkillType } from './skill.js';
import type { ZoneName } from './zone.js';

/** What a posting says of a skill. */
export type PostingStatus = 'required' | 'preferred' | 'excluded';

/** What a course says of a skill. */
export type CourseStatus = 'outcome' | 'topic' | 'prerequisite';

/** What the document around a mention says of the skill. */
export type MentionStatus = PostingStatus | CourseStatus;

/** 0 absent, 1 mentioned, 2 introduced, 3 practised, 4 mastered. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** How a mention was accepted: by a name of the taxonomy and its context, by a skills column, by the user, or by its own words (`tagged`). */
export type MentionRule = 'exact' | 'inflected' | 'context' | 'list' | 'peer' | 'listed' | 'override' | 'tagged';

/** One occurrence of a skill in a document. */
export interface Mention {
  readonly skill: { readonly id: string; readonly name: string; readonly type: SkillType | null };
  /** UTF-16 offsets into the document's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** The text between them. */
  readonly text: string;
  readonly zone: ZoneName;
  readonly status: MentionStatus;
  /** Postings: level asked; courses: level taught (0 for a prerequisite). */
  readonly level: Level;
  /** 0 to 1: how often a mention accepted by this rule is right. */
  readonly confidence: number;
  readonly rule: MentionRule;
  /** In a course: named in what is assessed (exam, assignment, project, lab). Always false in postings. */
  readonly assessed: boolean;
}
