/** Sentences of a catalog that say how a course is run, not what it teaches. */
const ADMINISTRATIVE =
  /^(?:same as|see|cross-?listed|credit is not|credit not|may be repeated|may not be|not repeatable|approved for|additional fees|restricted to|offered|prerequisites?|no (?:under)?graduate credit|no professional credit|[\d.]+ (?:to [\d.]+ |or [\d.]+ )?(?:under)?graduate hours?|[\d.]+ (?:to [\d.]+ |or [\d.]+ )?professional hours?|class schedule)\b/i;

const POINTER = /\b(?:see|refer to)\s(?:course\s)?(\p{Lu}{2,8}[\s-]?\d{1,4}\p{Lu}{0,2})(?![\p{L}\d])/iu;

/** Longest text that can be a stub. */
const LONGEST = 600;

/**
 * The course that a cross-listing stub points to, as a comparable code: `Same as AFRO 310 and EPS 310. See EPS 310.` gives
 * `EPS 310`. `null` where the text says anything of its own.
 */
export function findStubTarget(text: string): string | null {
  if (text.length > LONGEST) return null;
  const pointer = POINTER.exec(text)?.[1];
  if (pointer === undefined) return null;
  const sentences = text.split(/(?<=[.;])\s+|\n+/).map((sentence) => sentence.trim());
  const isStub = sentences.every((sentence) => sentence === '' || ADMINISTRATIVE.test(sentence));
  return isStub ? foldCode(pointer) : null;
}

/** A course code in comparable form: upper case, one space between letters and number. */
export function foldCode(code: string): string {
  return code
    .toUpperCase()
    .replace(/[\s\u00a0_.:-]+/g, ' ')
    .replace(/(\p{L})(\d)/u, '$1 $2')
    .trim();
}
