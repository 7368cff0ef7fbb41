import { findSkill, type Taxonomy } from '../../../taxonomy/index.js';

/** Tells all that a taxonomy says of the skill a user means, a line each; no lines where there is none. */
export function showSkill(taxonomy: Taxonomy, word: string): string[] {
  const skill = findSkill(taxonomy, word);
  if (skill === null) return [];
  const names = (ids: readonly string[]): string => ids.map((id) => taxonomy.byId.get(id)?.name ?? id).join('; ');
  const forms = skill.forms.map(
    (form) => `${form.text}${form.exactCase ? ' (this case only)' : ''}${form.ambiguous ? ' (ambiguous)' : ''}`,
  );
  const rows: [string, string][] = [
    ['id', skill.id],
    ['type', skill.type ?? ''],
    ['field', skill.category ?? ''],
    ['forms', forms.join('; ')],
    ['broader', names(skill.broader)],
    ['narrower', names(taxonomy.skills.filter((other) => other.broader.includes(skill.id)).map((other) => other.id))],
    ['related', names(skill.related)],
    ['needs', skill.needs.join('; ')],
    ['not', skill.not.join('; ')],
    ['ids', (skill.externalIds ?? []).map(({ scheme, uri }) => `${scheme} ${uri}`).join('; ')],
  ];
  return [
    skill.name,
    ...rows.filter(([, value]) => value !== '').map(([label, value]) => `  ${label.padEnd(9)} ${value}`),
  ];
}
