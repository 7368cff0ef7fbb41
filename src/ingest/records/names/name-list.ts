import type { CourseZone, PostingZone } from '../../../model/index.js';

/** Fields of a posting that one column (or a few small ones) gives. */
export type PostingField =
  | 'id'
  | 'kind'
  | 'title'
  | 'employer'
  | 'location'
  | 'city'
  | 'region'
  | 'country'
  | 'date'
  | 'year'
  | 'salary'
  | 'salaryLow'
  | 'salaryHigh'
  | 'salaryCurrency'
  | 'salaryPeriod'
  | 'seniority';

/** Fields of a course that one column gives. */
export type CourseField =
  | 'id'
  | 'kind'
  | 'title'
  | 'code'
  | 'subject'
  | 'number'
  | 'credits'
  | 'hours'
  | 'effort'
  | 'length'
  | 'level'
  | 'provider';

/** Field of a record of either kind. */
export type FieldName = PostingField | CourseField;

/** What a text column is for: a zone, or `text` where only its own headings tell. */
export type TextPurpose = PostingZone | CourseZone | 'text' | 'skills';

/** Header phrases of one field. */
export interface NameList {
  /** Phrases that name it without doubt. */
  readonly names: readonly string[];
  /** Phrases that name it unless another column does so better. */
  readonly weak?: readonly string[];
  /** Words that show that the column holds something else. */
  readonly not?: readonly string[];
}

/** Header phrases written as one string, `|` between them. */
export function phrases(text: string): readonly string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Header phrases of a record's own identifier. */
export const ID_NAMES: NameList = {
  names: phrases(
    'id|identifier|identifier value|job id|course id|posting id|vacancy id|uuid|guid|requisition id|req id|reference number|job reference|reference|ref|kennung|job number|vacancy number|external id|source id|referenznummer|stellennummer|kennziffer|referencia|numero oferta|reference offre',
  ),
  weak: phrases('key|job key|job role id|listing id|document id|doc id|record id|offer id'),
};

/** Header phrases of the field that says whether a record is a posting or a course. */
export const KIND_NAMES: NameList = { names: phrases('kind|document kind') };
