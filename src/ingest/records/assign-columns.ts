import type { DocumentKind } from '../../model/index.js';
import type { ColumnChoice, ColumnPlan, TextChoice } from './column-plan.js';
import { measureFit } from './measure-fit.js';
import type { FieldName } from './names/name-list.js';
import type { ColumnProfile } from './profile-columns.js';
import { isMainText, type Role, roleName, rolesOf, zoneOf } from './roles.js';
import { FIELD_CONTENT, scoreContent, textContent } from './score-content.js';
import { parseHeader } from './score-name.js';

/** A column in a role, with the evidence. */
interface Candidate {
  readonly role: Role;
  readonly profile: ColumnProfile;
  readonly name: number;
  readonly content: number;
  readonly score: number;
}

const NAME_WEIGHT = 0.65;
const CONTENT_WEIGHT = 0.35;
/** Least score of an assignment: a weak name passes with fitting cells, not with odd ones. */
const LEAST_SCORE = 0.5;
/** A second main text column has to be called a description in so many words. */
const SURE_NAME = 0.85;

/**
 * Gives each column at most one role and each field at most one column, best evidence first: how well the header names
 * the role and how well the cells fit it. Several columns may be text. What `mapped` says stands above all.
 */
export function assignColumns(
  profiles: readonly ColumnProfile[],
  kind: DocumentKind,
  mapped: ReadonlyMap<number, Role>,
): ColumnPlan {
  const board = createBoard(kind);
  for (const [column, role] of mapped) {
    const profile = profiles[column];
    if (profile !== undefined) board.take({ role, profile, name: 1, content: 1, score: 1 }, 'mapped');
  }
  const fixed = new Set([...mapped.values()].map(roleName));
  const candidates = listCandidates(profiles, kind);
  const surest = Math.max(0, ...candidates.filter((each) => isMainText(each.role)).map((each) => each.name));
  for (const candidate of candidates) {
    if (fixed.has(roleName(candidate.role)) || (isMainText(candidate.role) && fixed.has('description'))) continue;
    if (isMainText(candidate.role) && candidate.name < Math.min(SURE_NAME, surest)) continue;
    board.take(candidate, 'detected');
  }
  board.releaseHalfCodes();
  takeNameless(profiles, board);
  return board.toPlan(profiles);
}

interface Board {
  readonly kind: DocumentKind;
  readonly fields: ReadonlyMap<FieldName, ColumnChoice>;
  readonly texts: readonly TextChoice[];
  isTaken(column: number): boolean;
  take(candidate: Candidate, origin: ColumnChoice['origin']): void;
  releaseHalfCodes(): void;
  toPlan(profiles: readonly ColumnProfile[]): ColumnPlan;
}

function createBoard(kind: DocumentKind): Board {
  const fields = new Map<FieldName, ColumnChoice>();
  const texts: TextChoice[] = [];
  const taken = new Set<number>();
  return {
    kind,
    fields,
    texts,
    isTaken: (column) => taken.has(column),
    take({ role, profile, name, content }, origin) {
      if (taken.has(profile.index) || ('field' in role && fields.has(role.field))) return;
      taken.add(profile.index);
      const choice: ColumnChoice = { column: profile.index, header: profile.name, name, content, origin };
      if ('field' in role) fields.set(role.field, choice);
      else texts.push({ ...choice, zone: zoneOf(role.purpose, kind), isSkillList: role.purpose === 'skills' });
    },
    // A subject without a number is a field of study, a number without a subject is any number.
    releaseHalfCodes() {
      if (fields.has('subject') && fields.has('number')) return;
      for (const field of ['subject', 'number'] as const) {
        const choice = fields.get(field);
        if (choice === undefined) continue;
        fields.delete(field);
        taken.delete(choice.column);
      }
    },
    toPlan(profiles) {
      const free = profiles.filter((profile) => !taken.has(profile.index));
      return {
        kind,
        fields,
        texts: texts.sort((a, b) => a.column - b.column),
        notes: kind === 'course' ? free.filter(tellsPrerequisites).map((profile) => profile.index) : [],
        unused: free.map((profile) => profile.name),
        fit: measureFit({ kind, fields, texts, headers: profiles.map((profile) => profile.name) }),
      };
    },
  };
}

const tellsPrerequisites = (profile: ColumnProfile): boolean =>
  profile.filled > 0 && profile.share.prerequisite >= 0.05;

/** All roles of all columns that the evidence allows, best first; equal ones in the order of roles, then of columns. */
function listCandidates(profiles: readonly ColumnProfile[], kind: DocumentKind): readonly Candidate[] {
  const candidates: (Candidate & { readonly order: number })[] = [];
  const headers = profiles.map((profile) => parseHeader(profile.name));
  for (const [order, { role, scoreName }] of rolesOf(kind).entries()) {
    const scorer = 'field' in role ? FIELD_CONTENT[role.field] : textContent(role.purpose);
    for (const [at, profile] of profiles.entries()) {
      const header = headers[at];
      const name = header === undefined ? 0 : scoreName(header);
      const content = name === 0 ? null : scoreContent(scorer, profile);
      if (content === null) continue;
      const score = NAME_WEIGHT * name + CONTENT_WEIGHT * content;
      if (score >= LEAST_SCORE) candidates.push({ role, profile, name, content, score, order });
    }
  }
  return candidates.sort((a, b) => b.score - a.score || a.order - b.order || a.profile.index - b.profile.index);
}

/** Where no header says title or description, the cells have to: the longest running text, the most telling short one. */
function takeNameless(profiles: readonly ColumnProfile[], board: Board): void {
  const free = profiles.filter((profile) => !board.isTaken(profile.index) && profile.filled > 0);
  if (board.texts.every((text) => text.isSkillList)) takeBest(free, { purpose: 'text' }, board);
  if (!board.fields.has('title') && board.texts.length > 0) takeBest(free, { field: 'title' }, board);
}

function takeBest(profiles: readonly ColumnProfile[], role: Role, board: Board): void {
  const scorer = 'field' in role ? FIELD_CONTENT[role.field] : textContent(role.purpose);
  const least = 'field' in role ? NAMELESS_TITLE : NAMELESS_TEXT;
  const scored = profiles
    .filter((profile) => !board.isTaken(profile.index))
    .map((profile) => ({ role, profile, name: 0, content: scorer(profile) ?? 0, score: 0 }))
    .filter(({ content, profile }) => content >= least && profile.share.code < 0.5 && profile.share.money < 0.3)
    .sort((a, b) => b.content - a.content || b.profile.fill - a.profile.fill || a.profile.index - b.profile.index);
  if (scored[0] !== undefined) board.take(scored[0], 'detected');
}

const NAMELESS_TEXT = 0.6;
const NAMELESS_TITLE = 0.9;
