import type { DocumentKind } from '../../model/index.js';

/** How much of a text is looked at. */
const LOOKED_AT = 20_000;

const COURSE =
  /(?<!\p{L})(?:syllabus|course|semester|instructor|professor|prerequisites?|grading|textbook|required reading|office hours|assignments?|midterm|final exam|learning outcomes?|learning objectives?|objectives|participants|exercises?|students will|students|lectures?|week \d|module \d|attendance policy|academic integrity|vorlesung|studierende|modul|curso|asignatura|estudiantes|alumnos?|cours|étudiants?)(?!\p{L})/giu;

const POSTING =
  /(?<!\p{L})(?:responsibilities|qualifications|we are looking|we're looking|apply now|how to apply|salary|benefits|years of experience|years' experience|equal opportunity|candidates?|applicants?|hiring|job (?:title|description|summary|type)|full[- ]time|part[- ]time|employment|employer|about us|what you'll do|nice to have|hourly|shift|our team|wir suchen|wir bieten|bewerbung|ihr profil|ihre aufgaben|buscamos|ofrecemos|recherchons|candidature|procuramos)(?!\p{L})/giu;

/** A single word more says nothing. */
const CLEAR = 2;

/** Guesses whether a text describes a course or a job by the distinct words that only one of them uses. */
export function guessTextKind(text: string, otherwise: DocumentKind): DocumentKind {
  const head = text.slice(0, LOOKED_AT);
  const distinct = (pattern: RegExp): number =>
    new Set(Array.from(head.matchAll(pattern), (match) => match[0].toLowerCase())).size;
  const difference = distinct(POSTING) - distinct(COURSE);
  if (Math.abs(difference) < CLEAR) return otherwise;
  return difference > 0 ? 'posting' : 'course';
}
