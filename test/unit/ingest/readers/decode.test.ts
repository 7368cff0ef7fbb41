import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { createDecoder, decodeStream, decodeWhole, reportReplaced } from '../../../../src/ingest/readers/decode.js';

async function decodeInPieces(bytes: Buffer, size: number): Promise<string> {
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  let text = '';
  for await (const piece of decodeStream(pieces(), createDecoder())) text += piece;
  return text;
}

describe('decodeWhole', () => {
  it('reads UTF-8 and drops its byte order mark', () => {
    expect(decodeWhole(Buffer.from('\uFEFFGröße'))).toEqual({ text: 'Größe', encoding: 'utf-8', replaced: 0 });
  });

  it.each([
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('reads %s by its byte order mark', (encoding, mark) => {
    const bytes = Buffer.concat([Buffer.from(mark), iconv.encode('Größe 😀', encoding)]);
    expect(decodeWhole(bytes)).toEqual({ text: 'Größe 😀', encoding, replaced: 0 });
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s without a mark by where its NUL bytes stand', (encoding) => {
    const text = 'id,title\n1,Data analyst\n';
    expect(decodeWhole(iconv.encode(text, encoding))).toEqual({ text, encoding, replaced: 0 });
  });

  it('reads the quotes, dashes and bullets of windows-1252', () => {
    const text = 'The patient’s ward – “day” shift • £18';
    expect(decodeWhole(iconv.encode(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252', replaced: 0 });
  });

  it.each([
    ['windows-1250', 'Doświadczenie w zarządzaniu projektami, znajomość języka angielskiego, umiejętność współpracy'],
    ['windows-1251', 'Требуется опытный разработчик баз данных, знание английского языка'],
    ['shift_jis', 'データ分析の経験がある方を募集しています。英語力は必須です。'],
    ['macintosh', 'The candidate’s role and the team’s work'],
  ])('reads %s', (encoding, text) => {
    expect(decodeWhole(iconv.encode(text, encoding)).text).toBe(text);
  });

  it('keeps a UTF-8 file with a broken byte as UTF-8 and counts what is lost', () => {
    const bytes = Buffer.concat([Buffer.from('Größe, naïve, façade, '), Buffer.from([0xff]), Buffer.from(' end')]);
    expect(decodeWhole(bytes)).toEqual({ text: 'Größe, naïve, façade, \uFFFD end', encoding: 'utf-8', replaced: 1 });
  });

  it('believes a declared encoding only where the bytes are not UTF-8', () => {
    expect(decodeWhole(iconv.encode('Привет', 'windows-1251'), 'windows-1251').text).toBe('Привет');
    expect(decodeWhole(Buffer.from('Größe'), 'windows-1251').text).toBe('Größe');
  });

  it('drops NUL characters', () => {
    expect(decodeWhole(Buffer.from(`plain text of some length${'\0'} goes on`)).text).toBe(
      'plain text of some length goes on',
    );
  });

  it('replaces half of a surrogate pair', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a\uD83Db', 'utf16le')]);
    expect(decodeWhole(bytes)).toEqual({ text: 'a\uFFFDb', encoding: 'utf-16le', replaced: 1 });
  });
});

describe('decodeStream', () => {
  it('decides for windows-1252 when the first odd byte comes late', async () => {
    const text = `${'plain ascii line\n'.repeat(5_000)}the patient’s`;
    expect(await decodeInPieces(iconv.encode(text, 'windows-1252'), 4_096)).toBe(text);
  });

  it('gives the same text however UTF-8 is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
          expect(await decodeInPieces(Buffer.from(text), size)).toBe(text);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });

  it('gives the same text however UTF-16 is cut into pieces', async () => {
    const text = 'Größe 😀😀 naïve';
    const bytes = Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(text, 'utf-16be')]);
    for (let size = 4; size <= 12; size++) expect(await decodeInPieces(bytes, size)).toBe(text);
  });
});

describe('reportReplaced', () => {
  it('says nothing where all could be decoded', () => {
    expect(reportReplaced('a.csv', { encoding: 'utf-8', replaced: 0 })).toEqual([]);
  });

  it('counts the characters that could not', () => {
    const [problem] = reportReplaced('a.csv', { encoding: 'utf-8', replaced: 2 });
    expect(problem).toMatchObject({ code: 'bad-characters', where: 'a.csv' });
    expect(problem?.message).toBe('2 characters of "a.csv" could not be read as utf-8 and stand as \uFFFD');
  });
});
