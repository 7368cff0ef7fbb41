import type { DocumentKind } from '../../model/index.js';
import { roleName, rolesOf } from './roles.js';
import { parseHeader } from './score-name.js';
import { isMissing } from './values/missing.js';

/** Least score of a front matter key: there is no content evidence over many records. */
const LEAST_SCORE = 0.8;

/** The values of a document's front matter by canonical name; of several keys for one name the best. */
export function pickFields(
  fields: readonly (readonly [name: string, value: string])[],
  kind: DocumentKind,
): ReadonlyMap<string, string> {
  const picked = new Map<string, string>();
  const told = fields
    .filter(([, value]) => !isMissing(value))
    .map(([name, value]) => ({ header: parseHeader(name), value }));
  for (const { role, scoreName } of rolesOf(kind)) {
    let best = LEAST_SCORE;
    for (const { header, value } of told) {
      const score = scoreName(header);
      if (score < best || (score === best && picked.has(roleName(role)))) continue;
      best = score;
      picked.set(roleName(role), value);
    }
  }
  return picked;
}
