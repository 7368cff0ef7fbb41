import type { Skill } from '../model/index.js';

/**
 * Traits that postings ask of a person and no course of some weeks gives: they count as demand, but a credential in them would be
 * an empty promise.
 */
const TRAITS = new Set(
  'ambition|commitment|common sense|compassion|courage|curiosity|drive and ambition|empathy|energy|enthusiasm|flexibility|friendliness|hard work|honesty|humility|independence|integrity|kindness|loyalty|maturity|motivation|open-mindedness|optimism|passion|patience|perseverance|positive attitude|proactivity|punctuality|reliability|resourcefulness|respect|self-confidence|self-motivation|sense of humor|sincerity|trustworthiness|willingness to learn|work ethic'.split(
    '|',
  ),
);

/**
 * Tells whether a skill can stand in a micro-credential: not a candidate, whose type nobody knows; not a credential, which its own body
 * awards; not a trait.
 */
export function isTeachable(skill: Skill): boolean {
  if (skill.type === null || skill.type === 'credential') return false;
  return skill.type !== 'soft' || !TRAITS.has(skill.name.toLowerCase());
}
