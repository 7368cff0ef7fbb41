import { isAscii, isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { createProblem } from '../../errors/index.js';
import type { Problem } from '../../model/index.js';
import { quotePath } from './cannot-read.js';
import { HEAD_BYTES } from './reader.js';
import { guessUtf16, isMostlyUtf8, lengthOfWholeCharacters } from './unicode-bytes.js';

/**
 * Turns bytes into text piece by piece. The encoding is decided by a byte order mark, by the pattern of UTF-16, or at the first
 * piece that is not plain ASCII: whatever came before reads the same in every encoding that is tried.
 */
export interface Decoder {
  /** Decodes the next piece; NUL characters are dropped. */
  write(piece: Buffer): string;
  /** Decodes what is left of a character cut in two. */
  end(): string;
  /** Name in lower case, `utf-8` for plain ASCII; final once all is decoded. */
  readonly encoding: string;
  /** Characters that could not be decoded and stand as U+FFFD. */
  readonly replaced: number;
}

interface Step {
  readonly encoding: string;
  write(piece: Buffer): string;
  end(): string;
}

/** Makes a decoder; `declared` is an encoding that the source itself names, believed only where the bytes are not UTF-8. */
export function createDecoder(declared: string | null = null): Decoder {
  let step: Step | null = null;
  let seenAny = false;
  let replaced = 0;
  const countReplaced = (count: number): void => {
    replaced += count;
  };
  return {
    get encoding() {
      return step?.encoding ?? 'utf-8';
    },
    get replaced() {
      return replaced;
    },
    write(piece) {
      if (step === null && !seenAny && piece.length > 0) {
        seenAny = true;
        const marked = decideByMark(piece, countReplaced);
        step = marked?.step ?? null;
        if (marked !== null) return withoutNul(marked.step.write(piece.subarray(marked.skip)));
      }
      if (step === null && isAscii(piece)) return withoutNul(piece.toString('latin1'));
      step ??= decideByContent(piece, { declared, countReplaced });
      return withoutNul(step.write(piece));
    },
    end: () => withoutNul(step?.end() ?? ''),
  };
}

/** Decodes a whole content at once. */
export function decodeWhole(bytes: Buffer, declared: string | null = null): DecodedText {
  const decoder = createDecoder(declared);
  const text = decoder.write(bytes) + decoder.end();
  return { text, encoding: decoder.encoding, replaced: decoder.replaced };
}

/** A whole content as text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** Characters that could not be decoded and stand as U+FFFD. */
  readonly replaced: number;
}

/** Decodes a stream piece by piece. */
export async function* decodeStream(chunks: AsyncIterable<Buffer>, decoder: Decoder): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    const text = decoder.write(chunk);
    if (text !== '') yield text;
  }
  const rest = decoder.end();
  if (rest !== '') yield rest;
}

/** Tells that characters could not be decoded; empty where all could. */
export function reportReplaced(
  path: string,
  decoded: { readonly encoding: string; readonly replaced: number },
): Problem[] {
  if (decoded.replaced === 0) return [];
  const what = decoded.replaced === 1 ? '1 character' : `${decoded.replaced} characters`;
  const message = `${what} of ${quotePath(path)} could not be read as ${decoded.encoding} and stand as \uFFFD`;
  return [createProblem('bad-characters', message, { where: path })];
}

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

function decideByMark(piece: Buffer, countReplaced: (count: number) => void): { step: Step; skip: number } | null {
  const [first, second, third] = piece;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { step: createUtf8Step(countReplaced), skip: 3 };
  if (first === 0xff && second === 0xfe) return { step: createIconvStep('utf-16le', countReplaced), skip: 2 };
  if (first === 0xfe && second === 0xff) return { step: createIconvStep('utf-16be', countReplaced), skip: 2 };
  const utf16 = guessUtf16(piece);
  return utf16 === null ? null : { step: createIconvStep(utf16, countReplaced), skip: 0 };
}

function decideByContent(
  piece: Buffer,
  options: { readonly declared: string | null; readonly countReplaced: (count: number) => void },
): Step {
  const sample = piece.subarray(0, lengthOfWholeCharacters(piece));
  if (isUtf8(sample) || isMostlyUtf8(sample)) return createUtf8Step(options.countReplaced);
  const declared = options.declared === null ? null : nameEncoding(options.declared);
  return createIconvStep(declared ?? guessEncoding(piece), options.countReplaced);
}

function createUtf8Step(countReplaced: (count: number) => void): Step {
  let rest: Buffer = Buffer.alloc(0);
  const decode = (bytes: Buffer): string => {
    const text = bytes.toString('utf8');
    if (!isUtf8(bytes)) countReplaced(countReplacements(text));
    return text;
  };
  return {
    encoding: 'utf-8',
    write(piece) {
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      const whole = lengthOfWholeCharacters(bytes);
      rest = bytes.subarray(whole);
      return decode(bytes.subarray(0, whole));
    },
    end: () => decode(rest),
  };
}

function createIconvStep(encoding: string, countReplaced: (count: number) => void): Step {
  const decoder = iconv.getDecoder(encoding);
  const isUtf16 = encoding.startsWith('utf-16');
  let half = '';
  const clean = (text: string): string => {
    countReplaced(countReplacements(text));
    return text;
  };
  // Only UTF-16 can hold half of a surrogate pair: one at the end waits for its other half, any other is replaced.
  const mend = (text: string, isLast: boolean): string => {
    const joined = half + text;
    const cut = !isLast && /[\uD800-\uDBFF]$/.test(joined) ? joined.length - 1 : joined.length;
    half = joined.slice(cut);
    return joined.slice(0, cut).replace(/\p{Surrogate}/gu, '\uFFFD');
  };
  const finish = (text: string, isLast: boolean): string => clean(isUtf16 ? mend(text, isLast) : text);
  return {
    encoding,
    write: (piece) => finish(decoder.write(piece), false),
    end: () => finish(decoder.end() ?? '', true),
  };
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) count++;
  return count;
}

/** Below this confidence (0 to 100) the guess of an encoding is not better than the most frequent one. */
const LEAST_CONFIDENCE = 20;

function guessEncoding(piece: Buffer): string {
  const sample = piece.subarray(0, HEAD_BYTES);
  if (hasMacApostrophe(sample)) return 'macintosh';
  const ranked = chardet
    .analyse(sample)
    .map((match) => ({ name: nameEncoding(match.name), confidence: match.confidence }));
  const known = ranked.filter((match) => match.name !== null && match.name !== 'utf-8');
  const [best] = known;
  if (best === undefined || best.name === null || best.confidence < LEAST_CONFIDENCE) return 'windows-1252';
  // Western texts with few accents are easily taken for a neighbour; windows-1252 wins unless clearly beaten.
  const western = known.find((match) => match.name === 'windows-1252');
  return western !== undefined && western.confidence * 2 >= best.confidence ? 'windows-1252' : best.name;
}

/** In Mac OS Roman the apostrophe is D5, which windows-1252 reads as a capital letter in the middle of a word. */
function hasMacApostrophe(sample: Buffer): boolean {
  const isSmall = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x61 && byte <= 0x7a;
  for (let at = sample.indexOf(0xd5); at !== -1; at = sample.indexOf(0xd5, at + 1)) {
    if (isSmall(sample[at - 1]) && isSmall(sample[at + 1])) return true;
  }
  return false;
}

/** Gives the name that is decoded under, or `null` where it is unknown; the ISO names are read as their supersets, as browsers do. */
function nameEncoding(name: string): string | null {
  const lower = name.toLowerCase();
  if (lower === 'iso-8859-1' || lower === 'ascii' || lower === 'us-ascii' || lower === 'latin1') return 'windows-1252';
  if (lower === 'iso-8859-9') return 'windows-1254';
  return iconv.encodingExists(lower) ? lower : null;
}
