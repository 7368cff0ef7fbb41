import { ToolError } from '../../errors/index.js';
import type { DocumentKind } from '../../model/index.js';
import { quotePath } from '../readers/cannot-read.js';
import { findNearest } from './find-nearest.js';
import { type Role, roleName, rolesOf } from './roles.js';

/**
 * Turns what the user says of the columns (`description` -> `Job Description`) into roles by column. A key may begin with
 * `jobs.` or `courses.` where it counts for one kind only; keys of the other kind's fields are left alone. A value that is
 * no header itself may list several headers with commas.
 *
 * @throws ToolError `unknown-column` for a header that is not there, `bad-option` for a key that is no canonical column.
 */
export function mapColumns(
  map: Readonly<Record<string, string>>,
  headers: readonly string[],
  source: { readonly kind: DocumentKind; readonly path: string },
): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const [key, value] of Object.entries(map)) {
    const role = findRole(key, source.kind);
    if (role === null) continue;
    for (const column of findColumns(value, headers, source.path)) roles.set(column, role);
  }
  return roles;
}

/** The index of a header, compared without case and outer spaces; -1 where there is none. */
export function indexOfHeader(headers: readonly string[], name: string): number {
  const wanted = fold(name);
  return headers.findIndex((header) => fold(header) === wanted);
}

/** The error for a column that a source does not have, with the nearest headers. */
export function unknownColumn(name: string, headers: readonly string[], path: string): ToolError {
  const near = findNearest(name, headers);
  const told = near.length > 0 ? `; did you mean ${near.map((header) => `"${header}"`).join(' or ')}?` : '';
  return new ToolError('unknown-column', `${quotePath(path)} has no column "${name}"${told}`, { where: path });
}

const fold = (text: string): string => text.trim().toLowerCase();
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

function findColumns(value: string, headers: readonly string[], path: string): readonly number[] {
  const whole = indexOfHeader(headers, value);
  if (whole >= 0) return [whole];
  const parts = value.includes(',') ? value.split(',').map((part) => part.trim()) : [value];
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const column = indexOfHeader(headers, part);
      if (column < 0) throw unknownColumn(part, headers, path);
      return column;
    });
}

function findRole(key: string, kind: DocumentKind): Role | null {
  const prefix = /^(jobs?|postings?|courses?)\./i.exec(key)?.[1]?.toLowerCase();
  const prefixKind = prefix === undefined ? null : prefix.startsWith('course') ? 'course' : 'posting';
  const name = bare(prefix === undefined ? key : key.slice(prefix.length + 1));
  if (prefixKind !== null && prefixKind !== kind) return null;
  const own = rolesOf(kind).find(({ role }) => bare(roleName(role)) === name)?.role;
  if (own !== undefined) return own;
  const other: DocumentKind = kind === 'posting' ? 'course' : 'posting';
  if (prefixKind === null && rolesOf(other).some(({ role }) => bare(roleName(role)) === name)) return null;
  const known = [...new Set(rolesOf(kind).map(({ role }) => roleName(role)))].sort().join(', ');
  throw new ToolError('bad-option', `no column is called "${key}"`, { hint: `columns that can be mapped: ${known}` });
}
