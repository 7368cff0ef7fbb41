import type { FieldName, TextPurpose } from './names/name-list.js';
import type { ColumnProfile } from './profile-columns.js';

/** How well the cells of a column fit a field, 0 to 1; `null` where they rule it out. */
export type ContentScorer = (profile: ColumnProfile) => number | null;

/** What is said of a column whose sampled cells are all empty: its name alone decides. */
const UNKNOWN = 0.5;

const distinctness = (profile: ColumnProfile): number =>
  Math.min(1, profile.distinct / Math.max(1, Math.min(profile.filled, 50)));
const between = (value: number, low: number, high: number): boolean => value >= low && value <= high;
const isMostly = (share: number): boolean => share > 0.5;

/** Links, numbers, dates and flags are never words. */
const isWordless = ({ share }: ColumnProfile): boolean =>
  isMostly(share.url) || isMostly(share.number) || isMostly(share.date) || isMostly(share.boolean);

const title: ContentScorer = (profile) => {
  if (isWordless(profile) || profile.meanLength > 150 || profile.share.prose > 0.3) return null;
  // Course codes under a header such as "Course": another column will hold the titles.
  if (isMostly(profile.share.code)) return 0.1;
  return 0.4 + 0.4 * distinctness(profile) + (between(profile.meanLength, 8, 80) ? 0.2 : 0);
};

const name: ContentScorer = (profile) => {
  if (isWordless(profile) || profile.meanLength > 120 || profile.share.prose > 0.3) return null;
  return between(profile.meanLength, 3, 60) ? 0.8 : 0.4;
};

const place: ContentScorer = (profile) => {
  if (isWordless(profile) || profile.meanLength > 150 || profile.share.prose > 0.3) return null;
  return 0.5 + 0.5 * profile.share.place;
};

const date: ContentScorer = ({ share }) => (share.date < 0.5 ? null : share.date);
const salary: ContentScorer = ({ share, meanLength }) =>
  share.url > 0.3 || meanLength > 200 || share.money + share.number < 0.15
    ? null
    : Math.min(1, 0.4 + share.money + share.number / 2);
const amount: ContentScorer = ({ share }) =>
  share.number + share.money < 0.5 ? null : Math.min(1, share.number + share.money);
const label: ContentScorer = (profile) =>
  isMostly(profile.share.url) || isMostly(profile.share.date) || profile.share.prose > 0.2 || profile.meanLength > 60
    ? null
    : 1 - distinctness(profile) / 2;

const level: ContentScorer = (profile) =>
  isMostly(profile.share.number) || profile.meanLength < 2.5 ? null : label(profile);

const id: ContentScorer = (profile) =>
  profile.share.prose > 0.1 || profile.meanLength > 150 || profile.distinct < Math.min(profile.filled, 20) / 3
    ? null
    : distinctness(profile);

const code: ContentScorer = (profile) => {
  if (
    isMostly(profile.share.url) ||
    isMostly(profile.share.date) ||
    profile.share.prose > 0.1 ||
    profile.meanLength > 40
  )
    return null;
  return isMostly(profile.share.code) ? 1 : profile.share.number > 0.9 ? 0.2 : 0.4 * distinctness(profile);
};

const subject: ContentScorer = ({ share, meanLength }) =>
  isMostly(share.letters) && meanLength <= 8 ? 1 : meanLength <= 30 ? 0.3 : null;
const courseNumber: ContentScorer = ({ meanLength, share }) =>
  meanLength > 8 || share.prose > 0 || share.url > 0 ? null : 0.5 + share.number / 2;
const credits: ContentScorer = ({ share, meanLength }) =>
  meanLength > 80 || isMostly(share.url) || share.boolean > 0.9
    ? null
    : share.number > 0.3 || share.hours > 0.3
      ? 1
      : 0.3;
const hours: ContentScorer = ({ share, meanLength }) =>
  meanLength > 120 || share.number + share.hours < 0.2 ? null : Math.min(1, share.hours + share.number * 0.8);
const effort: ContentScorer = ({ share, meanLength }) =>
  meanLength > 80 || share.number + share.hours < 0.5 ? null : Math.min(1, share.hours + share.number / 2);
const length: ContentScorer = ({ meanLength, share }) =>
  meanLength > 60 || isMostly(share.url) || share.prose > 0 ? null : 0.7;

/** Content evidence of the fields of postings and courses. */
export const FIELD_CONTENT: Readonly<Record<FieldName, ContentScorer>> = {
  id,
  kind: label,
  title,
  employer: name,
  location: place,
  city: place,
  region: place,
  country: place,
  date,
  year: ({ share, meanLength }) => (isMostly(share.number) && between(meanLength, 2, 6) ? 1 : null),
  salary,
  salaryLow: amount,
  salaryHigh: amount,
  salaryCurrency: label,
  salaryPeriod: label,
  seniority: level,
  code,
  subject,
  number: courseNumber,
  credits,
  hours,
  effort,
  length,
  level: label,
  provider: name,
};

/** Main text: mostly running text, the longer the better. */
const mainText: ContentScorer = (profile) => {
  if (isWordless(profile)) return null;
  return Math.min(1, profile.meanLength / 400) * 0.5 + profile.share.prose * 0.5;
};

/** Text with a purpose may be short (a list of textbooks, `CS 101`), but a few labels that come again and again are a category. */
const partText: ContentScorer = (profile) => {
  if (isWordless(profile)) return null;
  const isCategory =
    profile.filled >= 20 && profile.meanLength < 60 && profile.share.prose < 0.05 && distinctness(profile) < 0.4;
  if (isCategory) return 0.1;
  return 0.4 + 0.6 * Math.max(profile.share.prose, Math.min(1, profile.meanLength / 200));
};

const skills: ContentScorer = (profile) =>
  isWordless(profile) ? null : 0.3 + 0.7 * Math.max(profile.share.list, profile.share.prose / 2);

/** Content evidence of a text column by what it is for. */
export function textContent(purpose: TextPurpose): ContentScorer {
  if (purpose === 'skills') return skills;
  return purpose === 'text' || purpose === 'description' ? mainText : partText;
}

/** Applies a scorer; a column with no filled cell in the sample neither speaks for nor against a field. */
export function scoreContent(scorer: ContentScorer, profile: ColumnProfile): number | null {
  return profile.filled === 0 ? UNKNOWN : scorer(profile);
}
