import { isMissing } from './missing.js';

/** What a title says of the level of a job, the clearest words first. */
const LEVELS: readonly (readonly [level: string, pattern: RegExp])[] = [
  ['executive', /\b(?:chief(?! complaint)|ceo|cto|cfo|coo|cio|vice president|vp|svp|evp|president)\b/i],
  ['director', /\b(?:director|head of|directeur|direktor)\b/i],
  [
    'intern',
    /\b(?:intern|interns|internship|trainee|apprentice|apprenticeship|praktikant|praktikum|werkstudent|stage|stagiaire|becario|pr[aá]cticas|est[aá]gio|co-?op)\b/i,
  ],
  ['lead', /\b(?:lead(?! (?:gen|generation|safe|time)\b)|principal|team leader|teamleiter|head)\b(?! start)/i],
  ['senior', /\b(?:senior|sr|snr|s[eé]nior)\b/i],
  ['junior', /\b(?:junior|jr|jnr)\b/i],
  [
    'entry',
    /\b(?:entry[- ]level|graduate (?:program|programme|scheme|trainee|engineer|nurse|developer|analyst)|new grad|berufseinsteiger)\b/i,
  ],
  ['mid', /\b(?:mid[- ]?level|mid[- ]senior|intermediate)\b/i],
];

/**
 * The level of a job: the value of its own column as written, else the word in the title that tells it (`intern`, `entry`,
 * `junior`, `mid`, `senior`, `lead`, `director`, `executive`). `null` where neither says; a plain title is no level.
 */
export function findSeniority(column: string, title: string): string | null {
  const stated = column.trim();
  if (!isMissing(stated) && stated.length <= 60) return stated;
  return LEVELS.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}
