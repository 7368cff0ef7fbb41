import { describe, expect, it } from 'vitest';
import { guessUtf16, isMostlyUtf8, lengthOfWholeCharacters } from '../../../../src/ingest/readers/unicode-bytes.js';

describe('lengthOfWholeCharacters', () => {
  it.each([
    ['ab', 2],
    ['aé', 3],
    ['a€', 4],
    ['a😀', 5],
  ])('counts all bytes of %s', (text, length) => {
    expect(lengthOfWholeCharacters(Buffer.from(text))).toBe(length);
  });

  it.each([
    ['é', 1],
    ['€', 1],
    ['€', 2],
    ['😀', 1],
    ['😀', 3],
  ])('leaves out %s cut after %i bytes', (text, kept) => {
    const bytes = Buffer.concat([Buffer.from('ab'), Buffer.from(text).subarray(0, kept)]);
    expect(lengthOfWholeCharacters(bytes)).toBe(2);
  });

  it('takes bytes that begin no character as they are', () => {
    expect(lengthOfWholeCharacters(Buffer.from([0x80, 0x80, 0x80, 0x80]))).toBe(4);
  });
});

describe('isMostlyUtf8', () => {
  it('forgives one broken byte among three whole characters', () => {
    expect(isMostlyUtf8(Buffer.concat([Buffer.from('éàü'), Buffer.from([0xff])]))).toBe(true);
  });

  it('refuses text of a single-byte encoding', () => {
    expect(isMostlyUtf8(Buffer.from('Fran\xE7ais na\xEFve', 'latin1'))).toBe(false);
  });
});

describe('guessUtf16', () => {
  it('knows little endian from big endian', () => {
    const little = Buffer.from('some text', 'utf16le');
    expect(guessUtf16(little)).toBe('utf-16le');
    expect(guessUtf16(Buffer.from(little).swap16())).toBe('utf-16be');
  });

  it('takes a stray NUL for nothing', () => {
    expect(guessUtf16(Buffer.from('a,b\n1,\0\n3,4\n5,6\n'))).toBeNull();
  });

  it('takes binary data for nothing', () => {
    expect(guessUtf16(Buffer.from([0, 0, 0, 1, 0, 0, 0, 2, 0, 0]))).toBeNull();
  });
});
