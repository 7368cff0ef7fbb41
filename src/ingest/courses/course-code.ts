/** A course code found in a text. */
export interface FoundCode {
  readonly code: string;
  readonly start: number;
  /** After the code and its section suffix. */
  readonly end: number;
}

/** `POSC 315`, `CRJU/POSC 320`, `LIS561-A`, `POSC 3XX`, `SWAH 403`. */
const STRICT =
  /(?<![\p{L}\d/.@-])(\p{Lu}{2,6}(?:\s?[/-]\s?\p{Lu}{2,6}){0,2})[\s\u00a0]{0,2}[-–]?[\s\u00a0]{0,2}(\d(?:XX|\d{1,3})[A-Z]{0,2})(?:[-.](?:\d{1,3}|\p{Lu}{1,2}))?(?![\p{L}\d%/'’]|:\d)/gu;

/** A field of study written out, then a number: `Mus 81`, `Women's Studies 494`, `HISTORY 351`. */
const WRITTEN =
  /^(?:[Cc]ourse |[Ss]yllabus )?(?:for |: ?)?(\p{Lu}[\p{L}']{2,15}(?: (?:and )?\p{Lu}[\p{L}']{2,15}){0,2}) (\d{2,4}[A-Za-z]?)(?:-\p{Lu})?(?![\p{L}\d%/]|:\d)/u;

const FIELDS = new Set(
  (
    'accounting anthropology arabic archaeology architecture art arts astronomy biochemistry biology botany business chemistry chinese ' +
    'classics communication communications computing criminology dance economics education engineering english ethics finance french ' +
    'geography geology german government greek health hebrew history humanities italian japanese journalism korean latin law linguistics ' +
    'literature management marketing mathematics math medicine music nursing philosophy physics physiology politics portuguese psychology ' +
    'religion rhetoric russian science sciences social sociology soils spanish statistics studies theater theatre theology writing zoology'
  ).split(' '),
);

const NO_SUBJECT = new Set(
  (
    'FALL SPRING SUMMER WINTER AUTUMN TERM SEMESTER QUARTER SESSION ROOM RM HALL BLDG BUILDING BOX PO TEL FAX EXT PHONE WEEK DAY UNIT ' +
    'PAGE PP MWF TTH TR MW TH VERSION VOL VOLUME NO NUMBER SECTION SEC ISBN CRN AM PM JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV ' +
    'DEC JUNE JULY CHAPTER CH PART LECTURE MODULE LESSON STEP GRADE LEVEL FIGURE TABLE ACT USA UPS ISO IEEE RFC COVID CLASS OFFICE TOP ' +
    'HTML CSS WORLD WAR SUITE STE APT FLOOR THE AND FOR NEXT FIRST SINCE FROM UNTIL ABOUT OVER ONLY TRACK DISC CD GH LH MH HB THIS THAT ' +
    'WITH YOUR EACH THEY ALL SOME MORE LAST ABOUT'
  ).split(' '),
);

/** Finds the first course code of a line. */
export function findCourseCode(line: string): FoundCode | null {
  for (const match of line.matchAll(STRICT)) {
    const subject = (match[1] ?? '').replace(/\s/g, '');
    const number = match[2] ?? '';
    if (subject.split(/[/-]/).some((part) => NO_SUBJECT.has(part)) || number.length < 2) continue;
    const end = match.index + match[0].length;
    if (isYear(number) && line.charAt(end) !== ':') continue;
    return { code: `${subject} ${number}`, start: match.index, end };
  }
  return null;
}

/**
 * Finds a code whose subject is written out, at the beginning of a heading or of one of its parts: `American Radicalism: History
 * 351`. A word of up to four letters counts as the short form of a field.
 */
export function findWrittenCode(heading: string): FoundCode | null {
  let start = 0;
  for (const part of heading.split(/(\s?[-–—|:/]{1,3}\s|--|, )/)) {
    const found = WRITTEN.exec(part);
    const [, subject = '', number = ''] = found ?? [];
    const words = subject.toLowerCase().split(' ');
    const isField = FIELDS.has(words.at(-1) ?? '') || (words.length === 1 && subject.length <= 4);
    if (found !== null && isField && !NO_SUBJECT.has(subject.toUpperCase()) && !isYear(number)) {
      const at = start + part.indexOf(subject);
      return { code: `${subject} ${number}`, start: at, end: start + found[0].length };
    }
    start += part.length;
  }
  return null;
}

/** A title that begins with its code (`CS 225: Data Structures`) taken apart; `null` where it does not. */
export function splitCodedTitle(title: string): { readonly code: string; readonly title: string } | null {
  const found = findCourseCode(title);
  if (found === null || found.start > 0) return null;
  const rest = title.slice(found.end).replace(/^[\s:.,–—-]+/, '');
  return rest.length < 3 ? null : { code: found.code, title: rest };
}

const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);
