import type { CourseZone, DocumentKind, PostingZone } from '../../model/index.js';
import { COURSE_NAMES } from './names/course-names.js';
import type { FieldName, NameList, TextPurpose } from './names/name-list.js';
import { POSTING_NAMES } from './names/posting-names.js';
import { COURSE_TEXT_NAMES, POSTING_TEXT_NAMES } from './names/text-names.js';
import { createNameScorer, type NameScorer } from './score-name.js';

/** What a column can be for: one field of the record, or text for a purpose. */
export type Role = { readonly field: FieldName } | { readonly purpose: TextPurpose };

/** A role with what recognises its header. */
export interface RoleScorer {
  readonly role: Role;
  readonly scoreName: NameScorer;
}

/** All roles that columns of a kind can play, fields first; their scorers are made when first asked for. */
export function rolesOf(kind: DocumentKind): readonly RoleScorer[] {
  const known = made.get(kind);
  if (known !== undefined) return known;
  const roles =
    kind === 'posting'
      ? createScorers(POSTING_NAMES, POSTING_TEXT_NAMES)
      : createScorers(COURSE_NAMES, COURSE_TEXT_NAMES);
  made.set(kind, roles);
  return roles;
}

const made = new Map<DocumentKind, readonly RoleScorer[]>();

/** A name for a role that is unique among all roles of a kind: the canonical column name. */
export function roleName(role: Role): string {
  if ('field' in role) return role.field;
  return role.purpose === 'text' ? 'description' : role.purpose;
}

/** The zone that text for a purpose belongs to; `null` where the text's own headings tell. */
export function zoneOf(purpose: TextPurpose, kind: DocumentKind): PostingZone | CourseZone | null {
  if (purpose === 'skills') return kind === 'posting' ? 'required' : 'topics';
  return purpose === 'text' || purpose === 'description' ? null : purpose;
}

/** Whether a role is the record's main text. */
export function isMainText(role: Role): boolean {
  return 'purpose' in role && (role.purpose === 'text' || role.purpose === 'description');
}

function createScorers(
  fields: Readonly<Partial<Record<FieldName, NameList>>>,
  texts: Readonly<Partial<Record<TextPurpose, NameList>>>,
): readonly RoleScorer[] {
  const ofFields = Object.entries(fields).map(([field, names]) => ({
    role: { field: field as FieldName },
    scoreName: createNameScorer(names),
  }));
  const ofTexts = Object.entries(texts).map(([purpose, names]) => ({
    role: { purpose: purpose as TextPurpose },
    scoreName: createNameScorer(names),
  }));
  return [...ofFields, ...ofTexts];
}
