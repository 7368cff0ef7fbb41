import type { CourseZone, DocumentKind, Level, MentionStatus, ZoneName } from '../model/index.js';
import type { Span } from '../nlp/index.js';
import { readAskedLevel, readClauseStatus } from './status-cues.js';
import { readTaughtLevel } from './taught-level.js';

/** Status, level and whether it is assessed: what the words around a mention add to it. */
export interface Qualification {
  readonly status: MentionStatus;
  readonly level: Level;
  readonly assessed: boolean;
}

/** Longest stretch around a mention that is looked at: bounds the work on a text without punctuation. */
const REACH = 300;

/** Cuts the clause around a mention out of its sentence: between semicolons, brackets or full stops. */
function cutClause(sentence: string, at: number): string {
  const before = Math.max(sentence.lastIndexOf(';', at - 1), sentence.lastIndexOf('. ', at - 1)) + 1;
  const open = sentence.lastIndexOf('(', at);
  const start = open > before && sentence.indexOf(')', open) > at ? open : before;
  const ends = [sentence.indexOf(';', at), start === open ? sentence.indexOf(')', at) : -1].filter((end) => end >= 0);
  return sentence.slice(start, Math.min(sentence.length, ...ends));
}

/** Reads status and level of a mention from its zone and the sentence around it. */
export function qualify(
  kind: DocumentKind,
  zone: ZoneName,
  text: string,
  place: { readonly sentence: Span; readonly start: number },
): Qualification {
  const from = Math.max(place.sentence.start, place.start - REACH);
  const sentence = text.slice(from, Math.min(place.sentence.end, place.start + REACH));
  const at = place.start - from;
  if (kind === 'course') return readTaughtLevel(zone as CourseZone, sentence, at);
  const said = readClauseStatus(cutClause(sentence, at));
  const status = said === 'excluded' ? 'excluded' : zone === 'preferred' ? 'preferred' : (said ?? 'required');
  return { status, level: readAskedLevel(sentence, at), assessed: false };
}
