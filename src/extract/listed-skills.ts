import type { Mention, Skill, SurfaceForm, TextDocument } from '../model/index.js';
import { normalizeWord } from '../nlp/index.js';
import { splitForm } from './compile-matcher.js';

/** A listed term longer than this is a sentence, not a name. */
const MOST_WORDS = 5;
/** Listed terms that say nothing a person could learn, or too much to name one thing. */
const EMPTY =
  /^(?:n\/?a|none|see (?:job )?(?:description|below|jd)|.*job description.*|please see.*|tbd|others?|various|etc|misc|skills?|experience|required|preferred|development|engineering|projects?|systems?|management|consulting|applications?|technical|software|hardware|support|performance|technology|computers?|servers?|release|tests?|contract|full[- ]?time|part[- ]?time|travel|degree|bachelor.*|master.*|\d.*|analysis|architecture|research|security|design|business|data|web|enterprise|solutions?|services?|operations?|planning|process(?:es)?|quality|programming languages?|integration|implementation|documentation|training|video|library|protocols?|methodolog(?:y|ies)|models?|modeling|reports?|tools?|platforms?|environment|infrastructure|internet|product|strategy|schedule|recruiter|clients?|customers?|vendors?|teams?|team ?work|industry|manufacturing|medical|healthcare|financial|finance|insurance|bank(?:ing)?|government|security clearance|lifecycle|networks?|automated|agile development team|[a-z]{2}|contract \w+|w2|see .*|c2c|h1b|us citizen.*|pm|qa|ba|it|hr)$/i;
/** A listed term that ends so names a person, not what the person can do. */
const PERSON =
  /(?:^|\s)(?:manager|developer|engineer|analyst|administrator|architect|consultant|lead|leader|designer|programmer|specialist|tester|scientist|director|officer|coordinator|supervisor|technician|recruiter|associate|assistant|executive|intern|partner|expert|accountant|nurse|teacher|writer|operator)s?$/i;

/** Brings a term to the form under which candidates are counted as one. */
export function toCandidateKey(term: string): string {
  return splitForm(term).map(normalizeWord).join(' ');
}

/** A name in capitals throughout is written small, unless it is short enough for an acronym. */
export function toCandidateName(text: string): string {
  const name = text.replace(/\s+/g, ' ').trim();
  return name.length > 5 && !/\p{Ll}/u.test(name) ? name.toLowerCase() : name;
}

/** Skills by the key of each surface form; see `indexByKey`. */
export type KeyIndex = ReadonlyMap<string, readonly { readonly skill: Skill; readonly form: SurfaceForm }[]>;

/** Indexes skills by the key of each surface form: in a skills column a name needs no context. */
export function indexByKey(skills: readonly Skill[]): KeyIndex {
  const byKey = new Map<string, { skill: Skill; form: SurfaceForm }[]>();
  for (const skill of skills) {
    for (const form of skill.forms) {
      const key = toCandidateKey(form.text);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [{ skill, form }]);
      else known.push({ skill, form });
    }
  }
  return byKey;
}

/** The skill a listed name means: one written just so, else one whose case is free, else the only one there is. */
function findByKey(byKey: KeyIndex, key: string, text: string): Skill | undefined {
  const known = byKey.get(key) ?? [];
  return (
    known.find(({ form }) => form.text === text) ??
    known.find(({ form }) => !form.exactCase) ??
    (known.length === 1 ? known[0] : undefined)
  )?.skill;
}

/**
 * Finds listed skills (members of a skills column) that the matcher left: known ones written in another case, and terms new to
 * the taxonomy, whose id is `new:` and the normal form and whose type is `null`.
 */
export function findListed(document: TextDocument, mentions: readonly Mention[], byKey: KeyIndex): Mention[] {
  return document.listed.flatMap(({ start, end }): Mention[] => {
    if (mentions.some((mention) => mention.start < end && mention.end > start)) return [];
    const text = document.text.slice(start, end);
    const key = toCandidateKey(text);
    const known = findByKey(byKey, key, text.trim());
    if (known === undefined && !isCandidate(text, key)) return [];
    const isPosting = document.kind === 'posting';
    return [
      {
        skill:
          known === undefined
            ? { id: `new:${key}`, name: toCandidateName(text), type: null }
            : { id: known.id, name: known.name, type: known.type },
        start,
        end,
        text,
        zone: isPosting ? 'required' : 'topics',
        status: isPosting ? 'required' : 'topic',
        level: isPosting ? 3 : 1,
        confidence: 0.7,
        rule: 'listed',
        assessed: false,
      },
    ];
  });
}

function isCandidate(text: string, key: string): boolean {
  return (
    key.length >= 2 && key.split(' ').length <= MOST_WORDS && !EMPTY.test(text.trim()) && !PERSON.test(text.trim())
  );
}
