import { describe, expect, it } from 'vitest';
import { createColumnIndex } from '../../../../src/ingest/records/column-key.js';
import { findNearest } from '../../../../src/ingest/records/find-nearest.js';
import { findCopy, foldText } from '../../../../src/ingest/records/fold-text.js';
import { readGivenDocument, toKind } from '../../../../src/ingest/records/given-document.js';
import { guessTextKind } from '../../../../src/ingest/records/guess-text-kind.js';
import { headerWords } from '../../../../src/ingest/records/header-words.js';
import { pickFields } from '../../../../src/ingest/records/pick-fields.js';
import { readCells, toColumns } from '../../../../src/ingest/records/record-cells.js';
import { createIdRegistry } from '../../../../src/ingest/records/record-ids.js';
import { createNameScorer, parseHeader } from '../../../../src/ingest/records/score-name.js';
import { takeSample } from '../../../../src/ingest/records/take-sample.js';
import { toRecords, toTable } from '../../../helpers/raw-records.js';

describe('headerWords', () => {
  it.each([
    ['jobLocation.addressLocality', 'job location address locality'],
    ['Salary (From)', 'salary from'],
    ['Name of the Company', 'name company'],
    ['KEY_RESPONSIBILITIES', 'key responsibility'],
    ['Veröffentlicht am', 'veroffentlicht am'],
    ['URLPath', 'url path'],
  ])('cuts %s', (header, words) => {
    expect(headerWords(header).join(' ')).toBe(words);
  });

  it('cuts both numbers of a word alike', () => {
    expect(headerWords('Anforderungen')).toEqual(headerWords('Anforderung'));
  });
});

describe('createNameScorer', () => {
  const score = createNameScorer({ names: ['job title', 'title'], weak: ['position'], not: ['code'] });

  it('ranks a name above a weak name, a name among words, and a name that is misleading', () => {
    const headers = ['Title', 'Business Title', 'Position', 'Title Code', 'Salary'];
    const scores = headers.map((header) => score(parseHeader(header)));
    expect(scores[0]).toBe(1);
    expect(scores[4]).toBe(0);
    expect(scores[1]).toBeGreaterThan(scores[3] ?? 1);
    expect(scores[2]).toBeGreaterThan(scores[3] ?? 1);
  });

  it('looks at the last part of a flattened name', () => {
    expect(score(parseHeader('attributes.title'))).toBeGreaterThan(0.8);
  });
});

describe('createColumnIndex', () => {
  it('keeps columns of the same name apart and takes the members of a list together', () => {
    const index = createColumnIndex();
    const seen: [number, string][] = [];
    index.visit(
      [
        ['a', '1'],
        ['a', '2'],
        ['s.0.name', 'x'],
        ['s.1.name', 'y'],
      ],
      (column, value) => seen.push([column, value]),
    );
    expect(index.names).toEqual(['a', 'a (2)', 's.name']);
    expect(seen).toEqual([
      [0, '1'],
      [1, '2'],
      [2, 'x'],
      [2, 'y'],
    ]);
  });
});

describe('readCells', () => {
  it('joins the members of a list, leaves out what says nothing, and keeps a column called __proto__', () => {
    const index = createColumnIndex();
    const cells = readCells(
      {
        row: 3,
        fields: [
          ['s.0', 'x'],
          ['s.1', 'y'],
          ['t', 'N/A'],
          ['__proto__', 'z'],
        ],
      },
      index,
    );
    expect(cells.text(0)).toBe('x\ny');
    expect(cells.first(0)).toBe('x');
    expect(cells.text(1)).toBe('');
    expect(Object.entries(toColumns(cells, index, new Set([0])))).toEqual([['__proto__', 'z']]);
  });
});

describe('createIdRegistry', () => {
  it('gives a record its own id once, else path and row', () => {
    const ids = createIdRegistry();
    expect(ids.claim('7', { path: 'a.csv', row: 1 })).toBe('7');
    expect(ids.claim('7', { path: 'a.csv', row: 2 })).toBe('a.csv#2');
    expect(ids.claim('', { path: 'b.pdf', row: null })).toBe('b.pdf');
    expect(ids.claim('', { path: 'b.pdf', row: null })).toBe('b.pdf~2');
  });
});

describe('takeSample', () => {
  it('gives the sampled records again, then the others', async () => {
    const records = toRecords(Array.from({ length: 5 }, (_, row) => ({ a: String(row) })));
    const { sample, records: all } = await takeSample(toTable(records).records, { records: 2, characters: 100 });
    const seen: number[] = [];
    for await (const record of all) seen.push(record.row);
    expect(sample.map((record) => record.row)).toEqual([1, 2]);
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('stops at the limit of characters', async () => {
    const records = toRecords([{ a: 'x'.repeat(50) }, { a: 'x'.repeat(60) }, { a: 'y' }]);
    const { sample } = await takeSample(toTable(records).records, { records: 9, characters: 100 });
    expect(sample).toHaveLength(2);
  });
});

describe('fold and copy', () => {
  it('finds a text whatever its spacing and bullets', () => {
    const text = 'Intro. Ability to\n- lift\n- carry. End';
    const span = findCopy(text, 'ability to lift, carry');
    expect(span && text.slice(span.start, span.end)).toBe('Ability to\n- lift\n- carry.');
    expect(findCopy(text, 'ability to fly')).toBeNull();
    expect(findCopy(text, '...')).toBeNull();
  });

  it('folds letters outside of the basic plane whole', () => {
    expect(foldText('A 𝒳-1')).toBe('a𝒳1');
  });
});

describe('findNearest', () => {
  it('offers names that contain the word, share one or are spelt alike', () => {
    expect(findNearest('Subjct', ['Subject', 'Number', 'Section'])).toEqual(['Subject']);
    expect(findNearest('desc', ['Title', 'Job Description'])).toEqual(['Job Description']);
    expect(findNearest('xyz', ['Title'])).toEqual([]);
  });
});

describe('readGivenDocument', () => {
  const record = (fields: Readonly<Record<string, string>>) => ({ row: 1, fields: Object.entries(fields) });

  it('takes exactly the fields of a document, with the text untouched', () => {
    const text = '  <b>a</b> &amp; b\r\n';
    expect(readGivenDocument(record({ id: 'x', kind: 'course', text }), 'ndjson')).toEqual({
      id: 'x',
      kind: 'course',
      title: '',
      text,
    });
  });

  it('leaves records with other fields, without text, or out of a table alone', () => {
    expect(readGivenDocument(record({ text: 'a', source: 'b' }), 'json')).toBeNull();
    expect(readGivenDocument(record({ id: 'a', title: 'b' }), 'json')).toBeNull();
    expect(readGivenDocument(record({ id: 'a', text: 'b' }), 'csv')).toBeNull();
  });

  it('knows the words for a kind', () => {
    expect([toKind('posting'), toKind('Jobs'), toKind('course'), toKind('person')]).toEqual([
      'posting',
      'posting',
      'course',
      null,
    ]);
  });
});

describe('guessTextKind', () => {
  it('tells a syllabus from an advertisement', () => {
    expect(guessTextKind('Instructor: A. Office hours: Mon. Grading: midterm and final exam.', 'posting')).toBe(
      'course',
    );
    expect(guessTextKind('We are looking for candidates. Salary and benefits. Apply now.', 'course')).toBe('posting');
  });

  it('says what it is told where the words do not tell', () => {
    expect(guessTextKind('The history of the tea trade.', 'posting')).toBe('posting');
  });
});

describe('pickFields', () => {
  it('finds values of front matter by name', () => {
    const fields = pickFields(
      [
        ['course-code', 'POSC 315'],
        ['duration_hours', '32'],
        ['level', 'advanced'],
        ['author', 'A. Person'],
      ],
      'course',
    );
    expect(Object.fromEntries(fields)).toMatchObject({ code: 'POSC 315', hours: '32', level: 'advanced' });
  });
});
