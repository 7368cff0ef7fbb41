/** How a token is joined to the one before it. */
export const Joint = {
  /** White space, hyphen or nothing much: phrases run across. */
  soft: 0,
  /** A slash or an ampersand: phrases run across, lists do too. */
  slash: 1,
  /** A comma or semicolon, or "and"/"or" written as a sign: phrases end, lists go on. */
  comma: 2,
  /** A colon, bracket, quote or spaced dash: phrases end. */
  mark: 3,
  /** A single line break without a bullet: phrases may run across, being wrapped. */
  line: 4,
  /** The end of a sentence. */
  sentence: 5,
  /** A bullet, blank line or end of a paragraph. */
  block: 6,
} as const;
/** One way of joining, as the number that stands in the token arrays. */
export type Joint = (typeof Joint)[keyof typeof Joint];

/** The words of a text with their places. The three arrays run in step. */
export interface Tokens {
  readonly count: number;
  /** UTF-16 offset of the first unit of each token. */
  readonly starts: Int32Array;
  /** UTF-16 offset after the last unit of each token. */
  readonly ends: Int32Array;
  /** `Joint` before each token. */
  readonly joints: Uint8Array;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const BREAK = 4;
const classes = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) classes[c] = LETTER;
  else if (c >= 48 && c <= 57) classes[c] = DIGIT;
  else if (c === 10 || c === 13) classes[c] = BREAK;
  else if (c === 32 || c === 9 || c === 11 || c === 12) classes[c] = SPACE;
}
const WORDY = /[\p{L}\p{N}\p{M}]/u;
const wideClasses = new Map<number, number>();

function classOf(code: number): number {
  if (code < 128) return classes[code] as number;
  let known = wideClasses.get(code);
  if (known === undefined) {
    const char = String.fromCharCode(code);
    // A surrogate half is part of no word: emoji end phrases like any other sign.
    if (code === 0xa0 || /\s/.test(char)) known = code === 0x2028 || code === 0x2029 ? BREAK : SPACE;
    else known = WORDY.test(char) ? LETTER : OTHER;
    wideClasses.set(code, known);
  }
  return known;
}

const isWordClass = (kind: number): boolean => kind === LETTER || kind === DIGIT;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const BULLETS = new Set([...'•·▪◦‣●○■□*–—-►➢➤✓✔❖§'].map((char) => char.charCodeAt(0)));

/**
 * Splits a text into words for matching: keeps `C++`, `C#`, `.NET`, `401k`; parts `Node.js` and `TCP/IP` into their
 * words joined softly; joins a word broken by a hyphen at a line end. Linear in the text.
 */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let capacity = (length >> 2) + 16;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let joints = new Uint8Array(capacity);
  let count = 0;
  let joint: number = Joint.block;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    const dotted =
      code === 46 &&
      i + 1 < length &&
      classOf(text.charCodeAt(i + 1)) === LETTER &&
      !(i > 0 && isWordClass(classOf(text.charCodeAt(i - 1))));
    if (!isWordClass(kind) && !dotted) {
      joint = Math.max(joint, jointOf(text, i, code, kind));
      i++;
      continue;
    }
    const start = i;
    i = endOfWord(text, dotted ? i + 1 : i);
    if (count === capacity) {
      capacity *= 2;
      const grow = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
        fresh.set(old);
        return fresh;
      };
      starts = grow(starts, new Int32Array(capacity));
      ends = grow(ends, new Int32Array(capacity));
      joints = grow(joints, new Uint8Array(capacity));
    }
    starts[count] = start;
    ends[count] = i;
    joints[count] = joint;
    count++;
    joint = Joint.soft;
  }
  return { count, starts, ends, joints };
}

function endOfWord(text: string, from: number): number {
  const length = text.length;
  let i = from;
  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (isWordClass(kind)) {
      i++;
      continue;
    }
    const next = i + 1 < length ? text.charCodeAt(i + 1) : 32;
    if (isApostrophe(code) && classOf(next) === LETTER) {
      i++;
      continue;
    }
    // "adminis-\ntration": a lower-case letter after the break carries the word on.
    if ((code === 45 || code === 0xad) && next === 10 && i + 2 < length && i > from) {
      const after = text.charCodeAt(i + 2);
      if (after >= 97 && after <= 122) {
        i += 2;
        continue;
      }
    }
    if ((code === 43 || code === 35) && i > from && !isWordClass(classOf(next))) {
      // C++, C#, Notepad++, A+: signs that close a word.
      i++;
      if (code === 43 && i < length && text.charCodeAt(i) === 43) i++;
      continue;
    }
    if (code === 43 && next === 43) {
      i += 2;
      continue;
    }
    break;
  }
  return i;
}

function jointOf(text: string, at: number, code: number, kind: number): number {
  if (kind === BREAK) return lineBreakJoint(text, at);
  if (kind === SPACE) return Joint.soft;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
  const nextKind = classOf(next);
  switch (code) {
    case 47: // slash
    case 92:
    case 38: // ampersand
    case 43: // plus between words
      return Joint.slash;
    case 44: // comma
    case 59: // semicolon
      return Joint.comma;
    case 46: // full stop: inside Node.js a joint, before white space an end
    case 33:
    case 63:
    case 0x2026:
      return nextKind === LETTER && code === 46 ? Joint.soft : nextKind === DIGIT ? Joint.soft : Joint.sentence;
    case 45: // hyphen
    case 0x2010:
    case 0x2011:
    case 95: // underscore
      return at > 0 && classOf(text.charCodeAt(at - 1)) === SPACE && nextKind === SPACE ? Joint.mark : Joint.soft;
    case 39: // apostrophe
    case 0x2019:
    case 0x2122: // trade mark
    case 0xae: // registered
    case 0xad: // soft hyphen
      return Joint.soft;
    case 0x2022: // bullet
    case 0xb7:
    case 0x25aa:
    case 0x25cf:
      return Joint.block;
    default:
      return Joint.mark;
  }
}

function lineBreakJoint(text: string, at: number): number {
  let i = at + 1;
  if (text.charCodeAt(at) === 13 && text.charCodeAt(i) === 10) i++;
  while (i < text.length && classOf(text.charCodeAt(i)) === SPACE) i++;
  if (i >= text.length) return Joint.block;
  const code = text.charCodeAt(i);
  if (classOf(code) === BREAK || BULLETS.has(code)) return Joint.block;
  return Joint.line;
}
