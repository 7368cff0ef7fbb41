import type { Skill, SurfaceForm } from '../model/index.js';
import type { Language } from '../nlp/index.js';

/**
 * Selects the forms that count in texts of a language: those of the language itself and those of no language in particular.
 * Of the others only names that are the same everywhere, in exactly their case: "SQL" and "Tableau" stand in Spanish
 * texts too, while "base" there is no English word.
 *
 * @returns skills with at least one such form
 */
export function selectForms(skills: readonly Skill[], language: Language): Skill[] {
  return skills.flatMap((skill) => {
    const forms = skill.forms.flatMap((form): SurfaceForm[] => {
      if (form.language === undefined || form.language === language) return [form];
      return isProperName(skill, form) ? [{ ...form, exactCase: true }] : [];
    });
    return forms.length === 0 ? [] : [{ ...skill, forms }];
  });
}

/** A tool whose name is written small is called by a common noun of its language. */
const isProperName = (skill: Skill, form: SurfaceForm): boolean =>
  form.exactCase || (skill.type === 'tool' && /[\p{Lu}\d]/u.test(form.text));
