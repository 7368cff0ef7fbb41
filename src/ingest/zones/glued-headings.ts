import type { TextDocument } from '../../model/index.js';
import type { Span } from '../../nlp/index.js';

/**
 * Headings that stand inside a running line because an export stripped the mark-up: "... campaigns.Key Responsibilities
 * Design and ...". Only wording that is unlikely inside a sentence.
 */
const GLUED =
  /(?<=^|[.!?:)\]] ?|[a-z])(?:(?:Key |Main |Core |Primary |Your |Role |Job |Duties (?:and|&) )?(?:Responsibilities|Duties)|(?:Minimum |Basic |Preferred |Required |Desired |Key |Job |Additional )?(?:Qualifications|Requirements)|(?:Required|Preferred|Technical|Essential|Desirable|Key|Core|Soft) Skills(?: (?:and|&) (?:Experience|Qualifications))?|Personal (?:Attributes|Qualities|Skills|Specification)|Skills (?:and|&) (?:Experience|Qualifications|Requirements)|(?:Qualifications|Education) (?:and|&) (?:Experience|Skills)|What [Yy]ou(?:['’]ll| [Ww]ill) (?:[Dd]o|[Bb]uild|[Bb]ring|[Nn]eed|[Ll]earn|[Gg]et)|What [Ww]e(?:['’]re| [Aa]re) [Ll]ooking [Ff]or|Who [Ww]e [Aa]re|What [Ww]e [Oo]ffer|Why [Jj]oin [Uu]s|About (?:[Uu]s|[Tt]he [Cc]ompany|[Tt]he [Rr]ole|[Tt]he [Jj]ob|[Tt]he [Tt]eam|[Yy]ou)|Nice[- ][Tt]o[- ][Hh]aves?|Good[- ][Tt]o[- ][Hh]ave|Bonus Points|(?:Perks|Benefits)(?: (?:and|&) (?:Perks|Benefits))?|How [Tt]o [Aa]pply|Job (?:Summary|Description|Overview|Purpose)|Role (?:Summary|Overview|Purpose)|Position Summary|Equal Opportunity|Essential Skills|An array of benefits)(?=:|\s+\p{Lu}|\p{Lu}|\s*[•\-–]|\s*$)/gu;

/** Lines shorter than this are taken whole. */
const SHORT = 30;

/** Parts a sentence at the headings glued into it; most sentences come back as they are. */
export function splitGluedHeadings(document: TextDocument, span: Span): Span[] {
  if (document.kind !== 'posting' || span.end - span.start < SHORT) return [span];
  const text = document.text.slice(span.start, span.end);
  const parts: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(GLUED)) {
    const end = match.index + match[0].length;
    if (match.index > from) parts.push({ start: span.start + from, end: span.start + match.index });
    // The heading is a piece of its own, so that it is read as one.
    const colon = text[end] === ':' ? 1 : 0;
    parts.push({ start: span.start + match.index, end: span.start + end + colon });
    from = end + colon;
  }
  if (parts.length === 0) return [span];
  if (from < text.length) parts.push({ start: span.start + from, end: span.end });
  return parts.filter((part) => document.text.slice(part.start, part.end).trim() !== '');
}
