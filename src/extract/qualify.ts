import type { CourseZone, DocumentKind, Level, MentionStatus, PostingStatus, ZoneName } from '../model/index.js';
import { type Span, unwrapSentence } from '../nlp/index.js';
import { readAskedLevel, readClauseStatus } from './status-cues.js';
import { isLeftOut, readTaughtLevel } from './taught-level.js';

/** Status, level and whether it is assessed: what the words around a mention add to it. */
export interface Qualification {
  readonly status: MentionStatus;
  readonly level: Level;
  readonly assessed: boolean;
}

/** Longest stretch around a mention that is looked at: bounds the work on a text without punctuation. */
const REACH = 300;

/** What follows these words is named as the other choice. */
const OTHER_CHOICE = /\b(?:rather than|instead of|unlike|other than|as opposed to)\s+(?:[\w.#+-]+[\s,/]+){0,3}$/i;

/** Where a clause of a sentence ends for its neighbours: semicolon, full stop, "but", "however". */
const CLAUSE_END = /;|[.!?]\s|,?\s(?:but|however|although|though|whereas)[\s,](?!not\b)/gi;
/** A sentence that only passes a verdict on the one before it: "Skill is desired, but not required." */
const VERDICT =
  /^\s*\W{0,2}(?:(?:this|these|those|it|both|all|either|such)?\s*(?:skills?|experience|knowledge)?\s*(?:is|are|would be)?\s*(?:highly |strongly )?(?:desired|desirable|preferred|a plus|an advantage|a bonus|nice to have|optional|helpful|not (?:required|essential|needed))\b[^.;\n]{0,30})[.;)]?\s*$/i;

/** A clause with the place of the mention in it. */
interface Clause {
  readonly text: string;
  readonly at: number;
}

/** Cuts the clause around a mention out of its sentence. */
function cutClause(sentence: string, at: number): Clause {
  let start = 0;
  let end = sentence.length;
  for (const match of sentence.matchAll(CLAUSE_END)) {
    if (match.index + match[0].length <= at) start = match.index + match[0].length;
    else if (match.index >= at) {
      end = match.index;
      break;
    }
  }
  return { text: sentence.slice(start, end), at: at - start };
}

/** Cuts the brackets around a mention out of its clause; `null` where it stands in none. */
function cutBrackets({ text, at }: Clause): Clause | null {
  const open = text.lastIndexOf('(', at);
  const close = open < 0 ? -1 : text.indexOf(')', open);
  return open < 0 || close < at ? null : { text: text.slice(open, close), at: at - open };
}

function readStatus(text: string, sentence: Clause, end: number): PostingStatus | null {
  const clause = cutClause(sentence.text, sentence.at);
  const inner = cutBrackets(clause);
  const said =
    (inner === null ? null : readClauseStatus(inner.text, inner.at)) ?? readClauseStatus(clause.text, clause.at);
  if (said !== null) return said;
  const rest = text.slice(end, end + VERDICT_REACH).split('\n')[0] ?? '';
  const next = /^[^.;]{0,80}[.;]?/.exec(rest)?.[0] ?? '';
  return VERDICT.test(next) ? 'preferred' : null;
}

/** Longest verdict looked for behind a sentence. */
const VERDICT_REACH = 100;

/**
 * Reads status and level of a mention from its zone and the sentence around it; `null` where a course names it only to say
 * that it does without.
 */
export function qualify(
  kind: DocumentKind,
  zone: ZoneName,
  text: string,
  place: { readonly sentence: Span; readonly start: number },
): Qualification | null {
  const from = Math.max(unwrapSentence(text, place.sentence).start, place.start - REACH);
  const sentence = text.slice(from, Math.min(place.sentence.end, place.start + REACH));
  const at = place.start - from;
  const isOtherChoice = OTHER_CHOICE.test(sentence.slice(0, at));
  if (kind === 'course') {
    return isOtherChoice || isLeftOut(cutClause(sentence, at).text)
      ? null
      : readTaughtLevel(zone as CourseZone, sentence, at);
  }
  const said = isOtherChoice ? 'excluded' : readStatus(text, { text: sentence, at }, place.sentence.end);
  const status = said === 'excluded' ? 'excluded' : zone === 'preferred' ? 'preferred' : (said ?? 'required');
  return { status, level: readAskedLevel(sentence, at), assessed: false };
}
