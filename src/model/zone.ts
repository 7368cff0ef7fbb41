/** What a stretch of a posting is for. */
export type PostingZone = 'duties' | 'required' | 'preferred' | 'company' | 'benefits' | 'legal';

/** What a stretch of a course text is for. */
export type CourseZone =
  | 'description'
  | 'outcomes'
  | 'topics'
  | 'assessment'
  | 'prerequisites'
  | 'materials'
  | 'policies';

/** Name of a zone of either kind of document. */
export type ZoneName = PostingZone | CourseZone;

/** A stretch of a document's text with one purpose; zones of a document are sorted and do not overlap. */
export interface Zone {
  readonly name: ZoneName;
  /** First UTF-16 offset. */
  readonly start: number;
  /** Offset after the last. */
  readonly end: number;
}
