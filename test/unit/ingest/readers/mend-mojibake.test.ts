import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { mendMojibake } from '../../../../src/ingest/readers/mend-mojibake.js';

describe('mendMojibake', () => {
  it.each(['the city’s “best” – café', '• £5 … naïve Größe', 'データ', 'Zkušenosti'])('brings back %s', (text) => {
    const misread = iconv.decode(Buffer.from(text), 'windows-1252');
    expect(misread).not.toBe(text);
    expect(mendMojibake(misread)).toBe(text);
  });

  it.each(['â€œokâ€\u009D', 'â€œokâ€\uFFFD', 'â€œokâ€'])('mends a closing quote written as %j', (misread) => {
    expect(mendMojibake(misread)).toBe('“ok”');
  });

  it.each(['Ärger über café', 'Ã alone, Â too', 'naïve – “ok”', 'plain'])('leaves %s as it is', (text) => {
    expect(mendMojibake(text)).toBe(text);
  });
});
