import type { TextDocument, ZoneName } from '../../model/index.js';
import { COURSE_HEADINGS } from './course-headings.js';
import { POSTING_HEADINGS } from './posting-headings.js';

/** A heading or lead-in at the start of a piece of text. */
export interface Heading {
  /** The zone it opens; `null` for a heading with unknown words. */
  readonly zone: ZoneName | null;
  /** It is a lead-in ("Requirements: Java, SQL"): text of the zone follows on the same line. */
  readonly lead: boolean;
}

const MOST_WORDS = 9;
const MOST_LENGTH = 75;
/** A lead-in before a colon is shorter than a heading that has a line to itself. */
const LEAD_LENGTH = 48;

/** Brings a heading to the form the tables are written for. */
export function cleanHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\s\d.)(#*•·▪◦–—>|:_-]+/, '')
    .replace(/[\s:.…*_#|–—-]+$/, '')
    .replace(/\s+/g, ' ');
}

function lookUp(document: TextDocument, words: string): ZoneName | null {
  const table: readonly (readonly [ZoneName, RegExp])[] =
    document.kind === 'course' ? COURSE_HEADINGS : POSTING_HEADINGS;
  return table.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * Tells whether a piece of text is a heading or begins with a lead-in, and which zone it opens.
 *
 * @param marked - the source itself marks the piece as a heading
 */
export function findHeading(document: TextDocument, text: string, marked: boolean): Heading | null {
  const words = cleanHeading(text);
  // A course text opens with its title: "University Physics" is no heading about the university.
  if (words === '' || (document.kind === 'course' && words === cleanHeading(document.title))) return null;
  if (marked && text.length <= 160) return { zone: lookUp(document, words), lead: false };
  const colon = /:\s*$/.test(text);
  if (text.length <= MOST_LENGTH && words.split(' ').length <= MOST_WORDS && isHeadingLike(text, colon)) {
    const zone = lookUp(document, words);
    if (zone !== null && (colon || fillsLine(text, words, document))) return { zone, lead: false };
    if (colon) return { zone, lead: false };
  }
  return findLeadIn(document, text);
}

/** "Requirements: Java, SQL", "Preferred - experience with ...". */
function findLeadIn(document: TextDocument, text: string): Heading | null {
  const lead = /^[^:;.,]{3,48}?(?::| [–—-] )(?=\s*\S)/.exec(text)?.[0];
  if (lead === undefined || lead.length > LEAD_LENGTH) return null;
  const words = cleanHeading(lead);
  if (words.split(' ').length > 5) return null;
  const zone = lookUp(document, words);
  return zone === null ? null : { zone, lead: true };
}

/** A heading carries no verb phrase of its own: it does not end like a sentence and is not a bullet of a list. */
function isHeadingLike(text: string, colon: boolean): boolean {
  if (/[.;,]\s*$/.test(text)) return false;
  if (/^\s*[•·▪◦*–—-]/.test(text) && !colon) return false;
  return /^\W*[\p{Lu}\d]/u.test(text) || colon;
}

/** Words that may stand in a heading line beside the one that decides, so that "Project management" is no heading. */
const HEADING_WORDS =
  /^(?:responsibilit(?:y|ies)|dut(?:y|ies)|requirements?|qualifications?|skills?|experience|experiences|education|essential|desirable|desired|preferred|required|minimum|basic|benefits?|about|us|you|your|our|the|this|role|job|position|description|summary|overview|purpose|who|what|we|we['’]re|are|is|looking|for|do|you['’]ll|will|be|doing|bring|need|have|key|main|core|primary|general|specific|principal|and|or|of|in|to|a|an|&|\/|-|if|technical|professional|additional|other|information|company|team|person|specification|criteria|candidate|ideal|profile|knowledge|abilities|competenc(?:y|ies)|offer|can|get|apply|how|why|join|work|working|here|nice|must|haves?|to-have|must-haves?|plus|bonus|points|equal|opportunity|employer|statement|disclaimer|opportunity|opportunities|location|salary|compensation|perks|package|next|steps|interested|important|contact|further|details|note|notes|course|learning|outcomes?|objectives?|goals?|topics?|schedule|outline|syllabus|content|grading|assessment|evaluation|assignments?|policy|policies|prerequisites?|corequisites?|materials?|texts?|textbooks?|readings?|books?|resources|required|recommended|attendance|academic|integrity|honesty|instructor|office|hours|audience|duration|tags|copyright|aims?|student|students|class|weekly|week|calendar|references|bibliography|exams?|projects?|homework|labs?|exercises|late|day-to-day|day|tasks|functions|activities|accountabilities|scope|culture|values|mission|life|at|in|return|things|that|would|like|as|it|all|with|from|success|successful|applicants?|minimums?|tools|technolog(?:y|ies)|stack|languages?|certifications?|licenses?|intended|accommodations?|disabilities|diversity|inclusion|communication|support|university|statements?|software|hardware|methods?|format|requirement|introduction|background|catalog|credit|credits|units?|modules?|lectures?|final|midterm|papers?|participation|response|time|extra|personal|attributes|qualities|impact|difference|make|love|see)$/;

function fillsLine(text: string, words: string, document: TextDocument): boolean {
  // All in capitals, or nothing but heading words: then it is one even without a colon.
  if (!/\p{Ll}/u.test(text) && words.length > 5) return true;
  const parts = words
    .replace(/[()?!,…&/]/g, ' ')
    .split(/\s+/)
    .filter((part) => part !== '');
  const known = parts.filter((part) => HEADING_WORDS.test(part)).length;
  return known === parts.length || (known >= 3 && known >= parts.length - 1 && document.kind === 'posting');
}
