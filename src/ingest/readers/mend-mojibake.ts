import { isUtf8 } from 'node:buffer';

/** What windows-1252 shows for the bytes 80 to 9F; the rest of the upper half shows its own number. */
const UPPER =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** A run of characters that begins like a UTF-8 sequence read as windows-1252: a lead byte, then at least one continuation byte. */
const RUN = new RegExp(`[\\u00C2-\\u00F4][${UPPER}\\u0080-\\u00BF]{1,3}`, 'g');

/** A closing quote whose last byte, 9D, means nothing in windows-1252 and was lost on the way. */
const CLOSING_QUOTE = /\u00E2\u20AC\uFFFD?/g;

/**
 * Mends UTF-8 that was once read as windows-1252 (three odd characters in place of an apostrophe): each run that is valid UTF-8
 * when turned back into bytes is decoded again. Text without such runs comes back as it is.
 */
export function mendMojibake(text: string): string {
  return text.replace(RUN, mendRun).replace(CLOSING_QUOTE, '\u201D');
}

function mendRun(run: string): string {
  const bytes = Buffer.from(Array.from(run, toByte));
  const length = lengthOfSequence(bytes[0] ?? 0);
  const sequence = bytes.subarray(0, length);
  if (length > bytes.length || !isUtf8(sequence)) return run;
  return sequence.toString('utf8') + run.slice(length);
}

function toByte(char: string): number {
  const at = UPPER.indexOf(char);
  return at === -1 ? char.charCodeAt(0) : 0x80 + at;
}

function lengthOfSequence(first: number): number {
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}
