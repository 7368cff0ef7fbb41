import type { CourseStatus, CourseZone, Level } from '../model/index.js';
import { normalizeWord, stemWord } from '../nlp/index.js';
import { type BloomLevel, findBloomLevel } from './bloom-verbs.js';

/** What a course text says of a skill at one place. */
export interface Taught {
  readonly status: CourseStatus;
  readonly level: Level;
  readonly assessed: boolean;
}

const LEVEL_OF_BLOOM: Readonly<Record<BloomLevel, Level>> = {
  remember: 2,
  understand: 2,
  apply: 3,
  analyze: 3,
  evaluate: 4,
  create: 4,
};
const EXAMINED =
  /\b(?:exams?|examination|midterm|mid-term|quiz(?:zes)?|tests?|graded|assessed|rubric|capstone|portfolio|certification|practical exam)\b/i;
const PRACTISED_HERE =
  /^[\s\-–•*\d.)]*(?:week \d+[:.]? *)?(?:lab|laboratory|assignment|homework|project|exercise|problem set|hands[- ]on|workshop|practice)s?\b/i;
const OUTCOME_LEAD =
  /\b(?:(?:students?|you(?:['’]ll)?|learners?|participants?|graduates?|candidates?) (?:(?:will|should|can|would) )?(?:also )?(?:be able to|learn(?: how)? to|(?:acquire|gain|develop) the (?:ability|skills) to|can|know how to)|you['’]ll learn(?: how)? to|learn how to|(?:by|at) the end of th[ei]s? (?:course|class|module|unit|semester)|(?:up)?on (?:successful )?completion|after (?:completing|taking) this|(?:course|class|module) (?:teaches|enables|prepares) (?:students|you|participants|learners) to|ability to|able to)\b/i;

const bloomCache = new Map<string, BloomLevel | null>();
function bloomOf(raw: string): BloomLevel | null {
  const word = raw.toLowerCase();
  const known = bloomCache.get(word);
  if (known !== undefined) return known;
  const level = findBloomLevel(normalizeWord(word)) ?? (/ing$/.test(word) ? findBloomGerund(word) : null);
  if (bloomCache.size > 20_000) bloomCache.clear();
  bloomCache.set(word, level);
  return level;
}

function findBloomGerund(word: string): BloomLevel | null {
  const root = word.slice(0, -3);
  return (
    findBloomLevel(normalizeWord(root)) ??
    findBloomLevel(normalizeWord(`${root}e`)) ??
    findBloomLevel(root.replace(/(.)\1$/, '$1')) ??
    findBloomLevel(stemWord(word))
  );
}

/** Finds the outcome verb that governs an offset: the nearest Bloom verb before it that stands where a verb can. */
export function findGoverningVerb(sentence: string, at: number): { verb: string; bloom: BloomLevel } | null {
  let governing: { verb: string; bloom: BloomLevel } | null = null;
  let before = '';
  let comma = true;
  for (const match of sentence.slice(0, at).matchAll(/[\p{L}'’]+|[,;:•*\-–—()]/gu)) {
    const word = match[0];
    if (!/\p{L}/u.test(word)) {
      comma = true;
      continue;
    }
    const canBeVerb =
      comma ||
      /^(?:to|and|or|will|can|should|must|then|also|by|&|students|you|how)$/.test(before) ||
      before === '' ||
      /ly$/.test(before);
    const bloom = canBeVerb ? bloomOf(word) : null;
    if (bloom !== null) governing = { verb: word.toLowerCase(), bloom };
    before = word.toLowerCase();
    comma = false;
  }
  return governing;
}

/** A course that names what it leaves out teaches it no more than one that does not name it. */
const LEFT_OUT =
  /\b(?:(?:is|are|will|was|were|be)(?: not|n['’]t) (?:\w+ )?(?:taught|covered|used|discussed|treated|included|required|part of|addressed|dealt)|(?:do|does|will|did)(?: not|n['’]t) (?:cover|teach|use|include|require|treat|deal|discuss|address|assume)|nothing in this (?:course|class|module)|no (?:prior |previous )?(?:knowledge|experience|background|programming) [^.;]{0,50}(?:required|needed|assumed|expected|necessary)|(?:beyond|out of|outside) (?:the |its |our )?scope|for further study|left out|not taught)\b/i;

/** Tells whether a sentence names things only to say that the course does without them. */
export function isLeftOut(sentence: string): boolean {
  return LEFT_OUT.test(sentence);
}

/**
 * Reads how deeply a course teaches a skill from the zone and the sentence around it: topic or description 1; outcome by
 * its Bloom verb 2 to 4; practised in an assignment, lab or project 3; named in what is assessed 4; prerequisite 0.
 *
 * @param at - offset of the mention in the sentence
 */
export function readTaughtLevel(zone: CourseZone, sentence: string, at: number): Taught {
  if (zone === 'prerequisites') return { status: 'prerequisite', level: 0, assessed: false };
  if (zone === 'assessment') {
    // A bare name under "Grading" may be a theme of a paper: only what is examined or graded counts as mastered.
    return { status: 'outcome', level: EXAMINED.test(sentence) ? 4 : 3, assessed: true };
  }
  const lead = zone === 'outcomes' ? null : OUTCOME_LEAD.exec(sentence);
  if (zone === 'outcomes' || (lead !== null && lead.index < at)) {
    const verb = findGoverningVerb(sentence, at);
    return { status: 'outcome', level: verb === null ? 2 : LEVEL_OF_BLOOM[verb.bloom], assessed: false };
  }
  if (PRACTISED_HERE.test(sentence))
    return { status: 'outcome', level: 3, assessed: /^\W*(?:assignment|homework|project|problem set)/i.test(sentence) };
  return { status: 'topic', level: 1, assessed: false };
}
