import type { Mention, TextDocument } from '../model/index.js';
import { normalizeWord } from '../nlp/index.js';
import { splitForm } from './compile-matcher.js';

/** A listed term longer than this is a sentence, not a name. */
const MOST_WORDS = 5;
/** Listed terms that say nothing a person could learn. */
const EMPTY =
  /^(?:n\/?a|none|see (?:job )?(?:description|below|jd)|.*job description.*|tbd|other|various|etc|skills?|experience|required|preferred|developer|development|engineer(?:ing)?|project|system|systems|management|manager|analyst|consultant|consulting|architect|administrator|lead|senior|junior|application|applications|technical|software|hardware|support|performance|technology|computer|server|database|release|test|contract|full[- ]?time|part[- ]?time|travel|degree|bachelor.*|master.*|\d.*)$/i;

/** Brings a term to the form under which candidates are counted as one. */
export function toCandidateKey(term: string): string {
  return splitForm(term).map(normalizeWord).join(' ');
}

/**
 * Finds listed skills (members of a skills column) that hold no known skill: terms the source itself calls skills, new to the
 * taxonomy. Their id is `new:` and the normal form; the type is `null`.
 */
export function findListedCandidates(document: TextDocument, mentions: readonly Mention[]): Mention[] {
  if (document.listed.length === 0) return [];
  return document.listed.flatMap(({ start, end }): Mention[] => {
    if (mentions.some((mention) => mention.start < end && mention.end > start)) return [];
    const text = document.text.slice(start, end);
    const key = toCandidateKey(text);
    if (key === '' || key.length < 2 || key.split(' ').length > MOST_WORDS || EMPTY.test(text.trim())) return [];
    return [
      {
        skill: { id: `new:${key}`, name: text, type: null },
        start,
        end,
        text,
        zone: document.kind === 'posting' ? 'required' : 'topics',
        status: document.kind === 'posting' ? 'required' : 'topic',
        level: document.kind === 'posting' ? 3 : 1,
        confidence: 0.7,
        rule: 'listed',
        assessed: false,
      },
    ];
  });
}
