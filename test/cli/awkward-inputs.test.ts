import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../helpers/run-cli.js';

const DOCUMENTS = join(import.meta.dirname, '..', '..', 'fixtures', 'documents');

/** What `fixtures/README.md` promises of each file: documents read, exit code, words of the problem told. */
const CASES: readonly (readonly [file: string, documents: number, code: 0 | 2, told: RegExp | null])[] = [
  ['binary-named.csv', 0, 2, /holds binary data/],
  ['broken.json', 0, 2, /JSON is broken at 4:/],
  ['crlf-empty-lines.csv', 3, 0, null],
  ['duplicate-headers.csv', 3, 0, null],
  ['empty.csv', 0, 2, /it is empty/],
  ['encrypted.pdf', 0, 2, /is encrypted/],
  ['front-matter-only.md', 0, 2, /has no text beside its front matter/],
  ['headings-as-bold.docx', 1, 0, null],
  ['html-escaped-twice.ndjson', 3, 0, null],
  ['hyphenated-lines.pdf', 1, 0, null],
  ['jobs.csv.gz', 6, 0, null],
  ['jobs.xlsx', 6, 0, null],
  ['keyed-object.json', 3, 0, null],
  ['latin1-syllabus.txt', 1, 0, null],
  ['most-rows-without-text.csv', 2, 0, /38 of 40 rows .* have no text/],
  ['nested-array.json', 3, 0, null],
  ['newline-in-cell.csv', 2, 0, null],
  ['one-bad-line.ndjson', 3, 0, /line 3 /],
  ['only-header.csv', 0, 2, /has no records/],
  ['ragged-rows.csv', 4, 0, /another number of cells/],
  ['scan-without-text.pdf', 0, 2, /pictures without text/],
  ['semicolon-decimal-comma-cp1252.csv', 3, 0, null],
  ['three-column-qualifications.csv', 3, 0, null],
  ['truncated.pdf', 0, 2, /cut off or damaged/],
  ['truncated.xlsx', 0, 2, /cut off or damaged/],
  ['two-column.pdf', 1, 0, null],
  ['unclosed-quote.csv', 6, 0, /never closed/],
  ['utf16le-bom.csv', 3, 0, null],
  ['utf8-bom.tsv', 3, 0, null],
];

interface Line {
  readonly title: string;
  readonly mentions: readonly {
    readonly skill: { readonly name: string };
    readonly status: string;
    readonly zone: string;
  }[];
}
async function extract(file: string) {
  const result = await runCli(['extract', join(DOCUMENTS, file), '-f', 'ndjson']);
  const lines = result.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  return {
    ...result,
    lines,
    names: new Set(lines.flatMap((line) => line.mentions.map((mention) => mention.skill.name))),
  };
}

describe('awkward inputs', () => {
  it.each(CASES)('%s gives %i documents and exit code %i', async (file, documents, code, told) => {
    const result = await extract(file);
    expect(result.lines).toHaveLength(documents);
    expect(result.code).toBe(code);
    if (told !== null) expect(result.stderr).toMatch(told);
    // A line that says what, and one that says what to do.
    if (code === 2) expect(result.stderr).toMatch(/^skillgap: [^\n]+\nhint: [^\n]+\n$/);
  });

  it('keeps what mark-up and escapes hide out of the terminal', async () => {
    const { stdout, stderr } = await runCli(['extract', join(DOCUMENTS, 'hostile-markup.csv')]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
    expect(stdout).not.toContain('<script');
  });

  it('keeps each column of qualifications in its own zone', async () => {
    const { lines } = await extract('three-column-qualifications.csv');
    const zones = new Set(lines.flatMap((line) => line.mentions.map((mention) => mention.zone)));
    expect([...zones]).toEqual(expect.arrayContaining(['duties', 'required', 'preferred']));
    for (const line of lines)
      for (const mention of line.mentions)
        if (mention.zone === 'preferred') expect(mention.status).not.toBe('required');
  });

  it('finds the words that a PDF divided at line ends', async () => {
    expect([...(await extract('hyphenated-lines.pdf')).names]).toEqual(
      expect.arrayContaining(['Microsoft Excel', 'Tableau']),
    );
  });

  it('reads a workbook like the CSV it was made from', async () => {
    const [sheet, text] = [await extract('jobs.xlsx'), await extract('jobs.csv.gz')];
    expect([...sheet.names].sort()).toEqual([...text.names].sort());
  });
});
