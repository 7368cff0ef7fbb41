import { describe, expect, it } from 'vitest';
import { composeDocument, type Part, withoutOverlap } from '../../../../src/ingest/records/compose-document.js';

const head = { id: 'x', kind: 'posting' as const, title: 'T', path: 'a.csv', row: 4 };
const part = (value: string, zone: Part['zone'] = null, rest: Partial<Part> = {}): Part => ({
  value,
  zone,
  place: { row: 4, column: value.slice(0, 3) },
  ...rest,
});

describe('composeDocument', () => {
  it('joins parts with an empty line and keeps column and zone of each', () => {
    const document = composeDocument(head, [
      part('Plan work.', 'duties'),
      part('A degree.', 'required'),
      part('About.'),
    ]);
    expect(document.text).toBe('Plan work.\n\nA degree.\n\nAbout.');
    expect(document.places.map((mark) => [mark.offset, mark.place.column])).toEqual([
      [0, 'Pla'],
      [12, 'A d'],
      [23, 'Abo'],
    ]);
    expect(document.zoneHints.map((hint) => [hint.name, document.text.slice(hint.start, hint.end)])).toEqual([
      ['duties', 'Plan work.'],
      ['required', 'A degree.'],
    ]);
  });

  it('turns markup into text with headings where they stand', () => {
    const document = composeDocument(head, [part('Intro'), part('<h3>Duties</h3><p>Plan &amp; write</p>')]);
    expect(document.text).not.toContain('<');
    expect(document.text).toContain('Plan & write');
    const [heading] = document.headings;
    expect(document.text.slice(heading?.start, heading?.end)).toBe('Duties');
  });

  it('uses a part that another one contains once, and marks its stretch', () => {
    const document = composeDocument(head, [
      part('We build ships. You need a welding licence. Apply now.'),
      part('You need a WELDING licence', 'required'),
    ]);
    expect(document.text).toBe('We build ships. You need a welding licence. Apply now.');
    expect(document.zoneHints.map((hint) => document.text.slice(hint.start, hint.end))).toEqual([
      'You need a welding licence.',
    ]);
  });

  it('keeps the first of equal parts', () => {
    const document = composeDocument(head, [
      part('Same text here', null, { place: { column: 'A' } }),
      part('Same text here', null, { place: { column: 'B' } }),
    ]);
    expect(document.places).toEqual([{ offset: 0, place: { column: 'A' } }]);
  });

  it('marks every line of a skills list', () => {
    const document = composeDocument(head, [
      part('Text with Python'),
      part('Python\nPower BI', 'required', { isPlain: true, isSkillList: true }),
    ]);
    expect(document.listed.map(({ start, end }) => document.text.slice(start, end))).toEqual(['Python', 'Power BI']);
  });

  it('leaves out parts without a letter or digit', () => {
    expect(composeDocument(head, [part('•'), part('Text')]).text).toBe('Text');
  });

  it('gives an empty document a place too', () => {
    expect(composeDocument(head, []).places).toEqual([{ offset: 0, place: { row: 4 } }]);
  });
});

describe('withoutOverlap', () => {
  it('cuts a hint off from what an earlier one holds', () => {
    expect(
      withoutOverlap([
        { name: 'required', start: 5, end: 12 },
        { name: 'duties', start: 0, end: 8 },
        { name: 'legal', start: 6, end: 7 },
      ]),
    ).toEqual([
      { name: 'duties', start: 0, end: 8 },
      { name: 'required', start: 8, end: 12 },
    ]);
  });
});
