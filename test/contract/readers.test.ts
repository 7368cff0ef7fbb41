import { describe, expect, it } from 'vitest';
import { ToolError } from '../../src/errors/index.js';
import type { RawRecord, RawSource } from '../../src/ingest/raw.js';
import { type FormatName, formatOfName, READERS } from '../../src/ingest/readers/index.js';
import { makeDocx, makePdf, makeXlsx } from '../helpers/make-documents.js';
import { collect, toReaderInput } from '../helpers/reader-input.js';

/** A source of each format with something for every promise: accents, several records or pages, headings. */
const SAMPLES: Readonly<Record<FormatName, () => Promise<Buffer>>> = {
  csv: async () => Buffer.from('id,title\n1,Café nurse\n2,"Cook,\nhead"\n3,Porter\n'),
  json: async () => Buffer.from('[{"id": 1, "title": "Café nurse"}, {"id": 2, "skills": [{"name": "SQL"}]}]'),
  xlsx: () =>
    makeXlsx([
      {
        name: 'Jobs',
        rows: [
          ['id', 'title'],
          [1, 'Café nurse'],
          [2, 'Cook'],
        ],
      },
    ]),
  pdf: () => makePdf([['Soil Science', 'Clay and sand'], ['Second page of the course']]),
  docx: makeDocx,
  html: async () => Buffer.from('<h1>Café</h1><p>Clay</p><h2>Topics</h2><ul><li>sand</li></ul>'),
  markdown: async () => Buffer.from('---\nlevel: 1\n---\n# Café\n\nClay\n\n## Topics\n\n- sand\n'),
  text: async () => Buffer.from('Café\n\nClay and sand\n'),
};

const FORMATS = Object.keys(READERS) as FormatName[];

interface Outcome {
  readonly source: RawSource;
  readonly records: readonly RawRecord[];
}

async function read(format: FormatName, content: Buffer, pieceBytes = 65_536): Promise<Outcome> {
  const reader = await READERS[format].load();
  const source = await reader(toReaderInput(`sample${READERS[format].extensions[0]}`, content, pieceBytes));
  return { source, records: source.shape === 'table' ? await collect(source.records) : [] };
}

/** Copies of a sample cut off at, or with noise at, places spread over it. */
function damage(sample: Buffer): Buffer[] {
  const places = Array.from({ length: 12 }, (_, index) => Math.floor((sample.length * (index + 1)) / 13));
  return places.flatMap((at) => {
    const noisy = Buffer.from(sample);
    for (let offset = 0; offset < 6; offset++) noisy[at + offset] = (at * 31 + offset * 97) % 256;
    return [sample.subarray(0, at), noisy];
  });
}

describe.each(FORMATS)('the reader of %s', (format) => {
  it('gives the shape it declares', async () => {
    const { source } = await read(format, await SAMPLES[format]());
    expect(source.shape).toBe(READERS[format].shape);
    expect(source.problems).toEqual([]);
  });

  it('knows its own files by name, packed or not', () => {
    for (const ending of READERS[format].extensions) {
      expect(formatOfName(`a.b/file${ending.toUpperCase()}`)).toBe(format);
      expect(formatOfName(`file${ending}.gz`)).toBe(format);
    }
  });

  it.each(['', '\uFEFF', ' \r\n\n'])('answers the content %j with one clear error', async (content) => {
    const error: unknown = await read(format, Buffer.from(content)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ToolError);
    expect(error).toMatchObject({ where: `sample${READERS[format].extensions[0]}` });
    expect((error as ToolError).message).toMatch(/^cannot read "sample\.[a-z]+": [a-z].*[^.]$/);
  });

  it('gives the same for the same bytes, however they arrive', async () => {
    const sample = await SAMPLES[format]();
    const whole = await read(format, sample);
    for (const pieceBytes of [1_000_000, 7]) {
      const again = await read(format, sample, pieceBytes);
      expect(again.records).toEqual(whole.records);
      expect(JSON.stringify(again.source)).toBe(JSON.stringify(whole.source));
    }
  });

  it('throws nothing but ToolError, whatever is damaged', async () => {
    const outcomes: unknown[] = [];
    for (const content of damage(await SAMPLES[format]())) {
      outcomes.push(await read(format, content).catch((reason: unknown) => reason));
    }
    const bugs = outcomes.filter((outcome) => outcome instanceof Error && !(outcome instanceof ToolError));
    expect(bugs).toEqual([]);
  });

  it('tells where its text or its records come from, in order', async () => {
    const { source, records } = await read(format, await SAMPLES[format]());
    if (source.shape === 'table') {
      const rows = records.map((record) => record.row);
      expect(rows.length).toBeGreaterThan(1);
      expect(rows[0]).toBe(1);
      expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      for (const [name, value] of records.flatMap((record) => record.fields)) {
        expect(name).not.toBe('');
        expect(value).toBeTypeOf('string');
      }
    } else {
      const offsets = source.places.map((mark) => mark.offset);
      expect(offsets[0]).toBe(0);
      expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b));
      expect(offsets.at(-1)).toBeLessThanOrEqual(source.text.length);
    }
  });

  it.runIf(READERS[format].shape === 'text')(
    'marks headings as stretches of its text, in order and without blanks around',
    async () => {
      const { source } = await read(format, await SAMPLES[format]());
      if (source.shape === 'table') return;
      let last = 0;
      for (const { start, end } of source.headings) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(source.text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
        last = end;
      }
    },
  );
});

it('gives each file name ending to one reader', () => {
  const endings = FORMATS.flatMap((format) => [...READERS[format].extensions]);
  expect(endings).toEqual([...new Set(endings)]);
});
