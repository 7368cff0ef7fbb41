/** Longest line that is looked at for a title. */
const LONGEST_LINE = 160;

/** `Fall 2001`, `(Spring Semester 1999)`, `Winter Intersession 2023-24`, `Summer Session B 2026`. */
const TERM =
  /[\s([,–—•-]{0,4}\b(?:fall|spring|summer|winter|autumn|intersession|january|may)?\s?(?:term|semester|quarter|session|intersession)?(?:\s[A-Z1-4I]{1,2})?[,\s]{0,2}(?:19|20)\d\d(?:-\d{2,4})?(?!\d)[)\]]?/gi;

/** Takes off a title what is none: Markdown marks, `Syllabus`, the term, a label, brackets and separators left over. */
export function cleanTitle(raw: string): string {
  const bare = raw
    .slice(0, LONGEST_LINE * 2)
    .replace(/[`*]+|\{[^{}]{0,80}\}/g, ' ')
    .replace(/^[\s#>]+(?=\S)/, '')
    .replace(TERM, ' ')
    .replace(/\b(?:course )?syllabus(?: for| of)?\b|\bcourse outline\b|^\s*course(?: title)?\s?:/gi, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,.|•–—/-]+|[\s:;,|•–—/(-]+$/g, '')
    .trim();
  return /^\([^()]+\)$/.test(bare) ? bare.slice(1, -1).trim() : bare;
}

const GENERIC =
  /^(?:the )?(?:course|class|general|home|page|links|contents?|index|schedule|information|description|overview|department|menu|back|welcome|next|introduction|instructor|section|requirements?|policies|online|asynchronous)(?: (?:information|description|overview|page|schedule|policies|title|number|requirements?|course|online|\d+))*(?: (?:&|and) (?:information|description|overview|schedule|policies|readings?))?$|^(?:back|home|return|next|click|you are)\b/i;

/** Lines that name who offers a course, not the course. */
const INSTITUTION =
  /\b(?:university|universit[àéä]\w*|college|institute of|school of|department of|division of|faculty of)\b/i;

/** Whether a cleaned line can be the title of a course: a real word, not only a generic one, not the name of an institution. */
export function isTitle(text: string): boolean {
  if (!/\p{L}{3}|\p{L}[+#]/u.test(text) || text.length < 2 || text.length > LONGEST_LINE) return false;
  return !GENERIC.test(text) && !INSTITUTION.test(text) && !/^\[[^\]]*\]$/.test(text);
}

/** How many words of three letters or more a text has. */
export function countWords(text: string): number {
  return text.match(/\p{L}{3,}/gu)?.length ?? 0;
}
