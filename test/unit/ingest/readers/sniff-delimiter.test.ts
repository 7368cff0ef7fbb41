import { describe, expect, it } from 'vitest';
import { isSurelyTable, sniffDelimiter } from '../../../../src/ingest/readers/sniff-delimiter.js';

const sniff = (text: string): string | null => sniffDelimiter(text, { complete: true })?.delimiter ?? null;

describe('sniffDelimiter', () => {
  it.each([
    [',', 'id,title\n1,Nurse\n'],
    ['\t', 'id\ttitle\n1\tNurse\n'],
    [';', 'id;title\n1;Nurse\n'],
    ['|', 'id|title\n1|Nurse\n'],
  ])('finds %j', (delimiter, text) => {
    expect(sniff(text)).toBe(delimiter);
  });

  it('looks past commas inside the cells of a semicolon table', () => {
    expect(sniff('Titel;Text\nPflege;"Station, Nacht"\nKoch;Suppe, Salat, Brot\nFahrer;Lkw, Bus\n')).toBe(';');
  });

  it('looks past line breaks and delimiters inside quotes', () => {
    expect(sniff('id,text\n1,"a; b; c\nd; e; f"\n2,"g; h; i"\n')).toBe(',');
  });

  it('finds none in one column', () => {
    expect(sniff('skill\nPython\nSQL, advanced\nR\n')).toBeNull();
  });

  it('counts a header alone', () => {
    expect(sniff('id,title,text')).toBe(',');
  });

  it('takes the preferred delimiter where it works', () => {
    const text = 'id\tplace\n1\tParis, France\n2\tRome, Italy\n';
    expect(sniffDelimiter(text, { complete: true, prefer: '\t' })?.delimiter).toBe('\t');
    expect(sniffDelimiter('a,b\n1,2\n', { complete: true, prefer: '\t' })?.delimiter).toBe(',');
  });

  it('does not count a record that the head cuts off', () => {
    const guess = sniffDelimiter('a,b,c\n1,2,3\n4,5', { complete: false });
    expect(guess).toMatchObject({ columns: 3, records: 2, consistency: 1 });
  });
});

describe('isSurelyTable', () => {
  it('accepts rows of equal length', () => {
    expect(isSurelyTable(sniffDelimiter('a,b\n1,2\n', { complete: true }))).toBe(true);
  });

  it('refuses prose with commas', () => {
    const prose = 'Dear all,\nplease read, think, and answer.\nThanks, yours\nKim\n';
    expect(isSurelyTable(sniffDelimiter(prose, { complete: true }))).toBe(false);
  });
});
