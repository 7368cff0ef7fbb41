import type { Skill, TextDocument } from '../model/index.js';

/** Why the surroundings speak against a skill whose name stands there. */
export type ContextRefusal = 'degree' | 'organization' | 'person' | 'course-code' | 'title' | 'course-talk' | 'address';

/** Names of fields: what a degree, a department or a post is called after. */
const isField = (skill: Skill): boolean =>
  skill.type === 'knowledge' || skill.type === 'method' || skill.type === 'activity';

const DEGREE =
  /\b(?:degrees?|bachelor(?:['’]?s)?|master(?:['’]?s)?|baccalaureate|undergraduate|postgraduate|(?:b|m)\.?(?:a|s|sc|eng|tech|ed)\.?|ph\.?d\.?|doctorate|doctoral|diploma|graduates?|majors?|majoring|mba|ba\/bs|bs\/ms|bs\/ba)\b/i;
/** Words that end the list of a degree's fields: from here on skills are meant again. */
const BEYOND_DEGREE =
  /\b(?:experience|knowledge|skills?|understanding|proficien|ability|familiar|expertise|plus|background|training|demonstrat)/i;
const ORGANIZATION_BEFORE =
  /(?:Department|Dept\.?|School|Division|Faculty|Institute|Institution|Center|Centre|College|Office|Ministry|Bureau|Board|Society|Association|Academy|Laboratory|Chair|Professor|Journal|Master|Masters|MicroMasters(?: Program)?|Program|Director|Head|Secretary|Committee)\s+(?:of|for|on|in)\s+(?:the\s+)?(?:[\p{Lu}][\p{L}-]*,?\s+(?:(?:and|&|of)\s+)?){0,4}$/u;
const ORGANIZATION_AFTER =
  /^\s+(?:(?:Inpatients?|Assessment|Services?)\s+)?(?:department|dept|team|teams|division|unit|units|ward|wards|staff|colleagues|faculty|institute|association|society|centre|center|college|school|committee|council|conference|journal|foundation|organizations?|organisations?|agency|agencies|firms?|companies|community|majors?|students?|profession|directorate|function)\b/i;
const PERSON_AFTER =
  /^\s*[/-]?\s*(?:(?:senior|junior|lead)\s+)?(?:engineers?|developers?|analysts?|managers?|nurses?|teachers?|consultants?|specialists?|workers?|directors?|officers?|scientists?|administrators?|designers?|technicians?|experts?|professionals?|practitioners?|advisers?|advisors?|educators?|coordinators?|supervisors?|therapists?|architects?|leaders?|executives?|assistants?|associates?|accountants?|lawyers?|researchers?|instructors?|professors?|apprentices?|trainees?|interns?|makers?|providers?|physicists?|physicians?|registrars?|surgeons?|clinicians?|doctors?|fellows?|matrons?|sisters?|midwi(?:fe|ves)|pharmacists?|dietitians?|dieticians?|psychologists?|radiographers?|biologists?|chemists?|economists?|statisticians?|secretar(?:y|ies)|clerks?|receptionists?|programmers?|testers?|planners?|buyers?|operators?|drivers?|chefs?)\b/i;

/** What a course text says of itself: how it is taught, graded and scheduled. */
const COURSE_TALK =
  /^(?:(?:student )?learning (?:objectives?|outcomes?|goals?)|curricul(?:um|a)|syllab(?:us|i)|teaching|grading|(?:class|course) schedules?|course (?:materials?|content|design|descriptions?|evaluations?)|online (?:teaching|learning|courses?)|active learning|peer (?:assessments?|reviews?|feedback)|massive open online courses?|moocs?|canvas|moodle|blackboard|netiquette|(?:class(?:room)?|online|group) discussions?|participate in (?:class )?discussions?|lectures?|tutorials?|(?:peer |self-)?assessments?|rubrics?|lesson plans?|bibliograph(?:y|ies)|annotated bibliograph(?:y|ies)|academic integrity|plagiarism|citations?|(?:written|writing) assignments?|study skills|distance learning|self-paced|blended learning|e-?learning|hybrid learning|instructional materials?|field trips?|term papers?|research papers?|case histories|learning activities|learning experiences?|experiential learning|certificates?|tests?|exams?|projects?)$/i;
/** Courses that are about teaching mean those words. */
const ABOUT_TEACHING = /teach|educat|pedagog|instruct|curricul|learning|school|librar|literacy|information science/i;

/** Stretch before and after a name that is looked at. */
const REACH = 160;

/**
 * Tells why the words around a name speak against it: the field of a degree ("BS in Economics"), part of an organisation's name or a team
 * ("Department of Physics", "marketing team"), a person ("DevOps engineers"), a course code ("MATH 241"), the posting's own
 * title. `null` where nothing does. Tools keep their place beside people: a Java developer knows Java.
 */
export function findContextRefusal(
  document: TextDocument,
  skill: Skill,
  span: { readonly start: number; readonly end: number; readonly sentenceStart: number },
): ContextRefusal | null {
  const { text } = document;
  if (isInTitle(document, span.start)) return 'title';
  if (
    document.kind === 'course' &&
    COURSE_TALK.test(text.slice(span.start, span.end)) &&
    !ABOUT_TEACHING.test(document.title)
  )
    return 'course-talk';
  if (isInAddress(text, span)) return 'address';
  const after = text.slice(span.end, span.end + REACH);
  const raw = text.slice(span.start, span.end);
  if (/^\s\d{3}\b/.test(after) && !/\p{Ll}/u.test(raw)) return 'course-code';
  if (!isField(skill)) return null;
  if (PERSON_AFTER.test(after)) return 'person';
  if (ORGANIZATION_AFTER.test(after)) return 'organization';
  const before = text.slice(Math.max(span.sentenceStart, span.start - REACH), span.start);
  if (/^\p{Lu}/u.test(raw) && ORGANIZATION_BEFORE.test(before)) return 'organization';
  if (document.kind === 'posting' && skill.type === 'knowledge' && isDegreeField(before, after)) return 'degree';
  return null;
}

/** Longest address or file name looked at on each side of a name. */
const ADDRESS_REACH = 80;

/** Web addresses, e-mail, file names, and the placeholders that masking leaves ("[email]") hold names by chance. */
function isInAddress(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (text[start - 1] === '[' && text[end] === ']') return true;
  // "page.html", "_programming": a sign of addresses glued to the name, with a letter beyond it.
  const glued = text.slice(start - 2, start);
  if (/^[\p{Ll}\d][._@]$/u.test(glued) && /^\p{Ll}/u.test(text.slice(start, start + 1))) return true;
  const before = /\S*$/.exec(text.slice(Math.max(0, start - ADDRESS_REACH), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + ADDRESS_REACH))?.[0] ?? '';
  return /:\/\/|^www\.|@/.test(before) || /^(?:\.(?:com|org|edu|net|gov|io|html?|pdf)\b|@)/i.test(after);
}

/** A posting whose text opens with its title: the title names the job, not what it asks for. */
function isInTitle(document: TextDocument, start: number): boolean {
  return (
    document.kind === 'posting' &&
    document.title !== '' &&
    // A record that is one line and no more is not all title.
    document.text.trim().length > document.title.length &&
    start < document.title.length &&
    document.text.startsWith(document.title)
  );
}

function isDegreeField(before: string, after: string): boolean {
  const degree = DEGREE.exec(before);
  if (degree !== null) {
    const between = before.slice(degree.index + degree[0].length);
    if (/[;.]\s/.test(between) || BEYOND_DEGREE.test(between)) return false;
    return /\b(?:in|of|with|:)\b|[(:,]/.test(between);
  }
  // "Economics degree", "a Computer Science, Statistics or similar degree"
  return /^(?:,? (?:or|and) [\p{L} ]{3,40})? degree\b/u.test(after.slice(0, 60));
}
