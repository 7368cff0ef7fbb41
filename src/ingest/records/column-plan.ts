import type { DocumentKind, ZoneName } from '../../model/index.js';
import type { FieldName } from './names/name-list.js';

/** A column taken for a field, with the evidence. */
export interface ColumnChoice {
  /** Position among the columns of the source, in order of first sight. */
  readonly column: number;
  readonly header: string;
  /** How well its name fits, 0 to 1; 1 where the user named it. */
  readonly name: number;
  /** How well its cells fit, 0 to 1. */
  readonly content: number;
  readonly origin: 'detected' | 'mapped';
}

/** A column whose text goes into the document. */
export interface TextChoice extends ColumnChoice {
  /** Zone its text belongs to; `null` where the text's own headings tell. */
  readonly zone: ZoneName | null;
  /** A list of skills, to be taken apart. */
  readonly isSkillList: boolean;
}

/** Which column of a source gives what. */
export interface ColumnPlan {
  readonly kind: DocumentKind;
  /** Best column of each field that has one; places and the like are joined from several fields. */
  readonly fields: ReadonlyMap<FieldName, ColumnChoice>;
  /** Text columns in the order of the source. */
  readonly texts: readonly TextChoice[];
  /** Columns that tell prerequisites somewhere in their text without being taken for text. */
  readonly notes: readonly number[];
  /** Headers that serve nothing. */
  readonly unused: readonly string[];
  /** How well the fields of this kind fit, for comparison with the other kind's plan. */
  readonly fit: number;
}
