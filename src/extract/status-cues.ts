import type { Level, PostingStatus } from '../model/index.js';

const PREFERRED =
  /\b(?:preferred|preference|(?:is|are|as|be|considered)? ?(?:a|an) (?:big |huge |definite |strong |real |distinct |added )?(?:plus|bonus|advantage|asset|benefit)|plus(?:es)?(?= *(?:[.;,)!]|$))|nice[- ]to[- ]have|good to have|could have|desirable|desired|desirably|advantageous|beneficial|bonus(?: points)?|not (?:essential|mandatory|compulsory) but|would be (?:great|nice|helpful|useful|ideal|an? \w+)|helpful|optional(?:ly)?|pluses|of advantage|is appreciated|an added)\b/i;
const EXCLUDED =
  /\b(?:(?:no|without) (?:prior |previous )?(?:knowledge|experience|background|skills?|coding|programming)[^.;\n]{0,60}(?:required|needed|necessary|expected|assumed)|(?:is|are) not (?:required|needed|necessary|expected|a requirement)|not (?:required|needed|necessary)\b|need not|do(?:es)? not (?:need|require)|don['’]t (?:need|require)|no need for|(?:is|are)n['’]t (?:required|needed|necessary|used)|(?:is|are) not used|(?:we |do |does )?(?:don['’]t|do not|won['’]t|will not) (?:ask|expect|look|use|mind))\b/i;
const NOT_PREFERRED = /\b(?:required|must have|essential|mandatory|minimum)\b/i;

/** Words that speak only of what follows them: "SQL, ideally with dbt". */
const FROM_HERE = /\b(?:ideally|preferabl[ey]|optionally|bonus if|even better if)\b/gi;
/** Wanted, and said not to be a condition. */
const WANTED_NOT_REQUIRED =
  /\b(?:desir\w+|preferred|a plus|helpful|useful|nice|advantage\w*|beneficial|welcome)\b[^.;]{0,25}\bnot (?:strictly |absolutely )?(?:required|essential|necessary|mandatory|needed)/i;

/**
 * Tells what a clause says of a skill in it: preferred, excluded, or nothing (`null`).
 *
 * @param at - offset of the skill in the clause; words such as "ideally" count only before it
 * @example readClauseStatus('Knowledge of Tableau is a plus', 13) === 'preferred'
 */
export function readClauseStatus(clause: string, at = 0): PostingStatus | null {
  if (WANTED_NOT_REQUIRED.test(clause)) return 'preferred';
  if (EXCLUDED.test(clause)) return 'excluded';
  for (const match of clause.matchAll(FROM_HERE)) if (match.index < at) return 'preferred';
  if (PREFERRED.test(clause) && !/\bpreferred (?:name|supplier|vendor|partner|method)/i.test(clause)) {
    return NOT_PREFERRED.test(clause) && !/(?:not|isn['’]t) (?:required|essential|mandatory)/i.test(clause)
      ? null
      : 'preferred';
  }
  return null;
}

const YEARS = /(\d{1,2})(?:\.\d)?(?: ?(?:-|–|to) ?(\d{1,2}))? ?\+?(?: or more| plus)?[ -](?:years?|yrs?)\b/i;
const WORD_YEARS = /\b(two|three|four|five|six|seven|eight|nine|ten)(?: \(\d+\))?(?: or more|\+| plus)? years?\b/i;
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Years from which experience counts as mastery (the specification's threshold). */
const MASTER_YEARS = 5;

const LEVEL_CUES: readonly (readonly [RegExp, Level])[] = [
  [
    /\b(?:expert(?:ise)?|advanced|mastery|mastered|deep(?:ly)?|in[- ]depth|extensive(?:ly)?|highly (?:proficient|skilled|experienced)|lead(?:s|ing)?|architect(?:ing)?|design(?:s|ing)?|seasoned|specialist|excellent (?:knowledge|command|understanding)|fluent|fluency)\b/gi,
    4,
  ],
  [
    /\b(?:familiar(?:ity)?|aware(?:ness)?|exposure|acquaint(?:ed|ance)|basic awareness|some knowledge|appreciation)\b/gi,
    1,
  ],
  [/\b(?:knowledge|understanding|understand|basics?|fundamentals|conversant|theory|principles of)\b/gi, 2],
  [
    /\b(?:experience[d]?|proficien(?:t|cy)|hands[- ]on|skilled|competen(?:t|ce|cy)|working knowledge|practical|ability to|able to|strong|solid|demonstrated|proven|track record)\b/gi,
    3,
  ],
];
/** A cue behind the skill counts only this near. */
const BEHIND = 24;

/**
 * Reads the level a posting asks for from the words of a sentence: years first (five or more: 4), else the cue nearest before the
 * mention, else one close behind it, else 3 (a plain requirement).
 *
 * @param at - offset of the mention in the sentence
 */
export function readAskedLevel(sentence: string, at: number): Level {
  const years = YEARS.exec(sentence);
  const word = years === null ? WORD_YEARS.exec(sentence) : null;
  const count = years === null ? NUMBER_WORDS.indexOf(word?.[1]?.toLowerCase() ?? '') : Number(years[1]);
  if (count >= MASTER_YEARS && count < 40) return 4;
  let best: { level: Level; distance: number } | null = null;
  for (const [pattern, level] of LEVEL_CUES) {
    for (const match of sentence.matchAll(pattern)) {
      const distance = match.index < at ? at - match.index - match[0].length : (match.index - at) * 4;
      if (match.index >= at && match.index - at > BEHIND) continue;
      if (best === null || distance < best.distance) best = { level, distance };
    }
  }
  if (best !== null) return best.level;
  return 3;
}
