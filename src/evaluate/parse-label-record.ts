import type { DocumentKind } from '../model/index.js';
import { type GoldDocument, type GoldSkill, UNTYPED } from './gold.js';

const COURSE_STATUSES: ReadonlySet<string | null> = new Set(['outcome', 'topic', 'prerequisite']);
const POSTING_STATUSES: ReadonlySet<string | null> = new Set(['required', 'preferred', 'excluded']);

/** What a `kind` says; `null` where it is none. */
export function toDocumentKind(value: unknown): DocumentKind | null {
  return value === 'posting' || value === 'course' ? value : null;
}

/** The kind of document that the statuses of its labels belong to; `null` where they do not tell. */
export function guessKind(skills: readonly GoldSkill[]): DocumentKind | null {
  if (skills.some(({ status }) => COURSE_STATUSES.has(status))) return 'course';
  return skills.some(({ status }) => POSTING_STATUSES.has(status)) ? 'posting' : null;
}

/** Reads `{id, text?, kind?, title?, skills: [{skill, surfaces, status, type}]}`, or says what is wrong with it. */
export function parseLabelRecord(record: Readonly<Record<string, unknown>>, line: number): GoldDocument | string {
  const id = toText(record.id);
  if (id === '') return 'has no "id"';
  if (!Array.isArray(record.skills)) return 'has no list "skills"';
  const skills: GoldSkill[] = [];
  for (const [index, entry] of record.skills.entries()) {
    const skill = parseSkill(entry);
    if (skill === null) return `has no "surfaces" in skill ${index + 1}`;
    skills.push(skill);
  }
  return {
    id,
    kind: toDocumentKind(record.kind) ?? guessKind(skills),
    title: toText(record.title),
    text: typeof record.text === 'string' ? record.text : null,
    skills,
    tokens: null,
    line,
  };
}

function parseSkill(entry: unknown): GoldSkill | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { skill, surfaces, surface, status, type } = entry as Readonly<Record<string, unknown>>;
  const given = surfaces ?? surface;
  const all = (Array.isArray(given) ? given : [given]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
  const [first] = all;
  if (first === undefined) return null;
  return {
    skill: toText(skill) || first,
    surfaces: all,
    spans: null,
    status: toText(status) || null,
    type: toText(type) || UNTYPED,
  };
}

const toText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
