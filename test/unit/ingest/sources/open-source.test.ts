import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSource } from '../../../../src/ingest/sources/open-source.js';
import { makeDocx, makePdf, makeXlsx } from '../../../helpers/make-documents.js';
import { collect } from '../../../helpers/reader-input.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-source-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function open(name: string, content: string | Buffer) {
  const path = join(folder, name);
  await writeFile(path, content);
  return openSource({ path });
}

async function readAll(name: string, content: string | Buffer): Promise<unknown> {
  const raw = await open(name, content);
  return raw.shape === 'table' ? collect(raw.records) : raw.text;
}

const compound = (content = ''): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(99), Buffer.from(content, 'utf16le')]);
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('openSource', () => {
  it.each([
    ['a.csv', 'csv', 'id,x\n1,2\n'],
    ['a.tsv', 'tsv', 'id\tx\n1\t2\n'],
    ['a.json', 'json', '[{"id": 1}]'],
    ['a.ndjson', 'ndjson', '{"id": 1}\n{"id": 2}\n'],
    ['A.MD', 'markdown', '# Title'],
    ['a.htm', 'html', '<p>text'],
    ['a.txt', 'text', 'some words'],
    ['table.txt', 'tsv', 'id\tx\n1\t2\n3\t4\n'],
    ['export.xls', 'tsv', 'id\tx\n1\t2\n'],
    ['noending', 'ndjson', '{"id": 1}\n{"id": 2}\n'],
    ['a.unknown', 'text', 'some words'],
    ['a.csv.gz', 'csv', gzipSync('id,x\n1,2\n')],
    ['twice.txt.gz.gz', 'text', gzipSync(gzipSync('some words'))],
    ['hidden.csv', 'csv', gzipSync('id,x\n1,2\n')],
  ])('reads %s as %s', async (name, format, content) => {
    expect((await open(name, content)).format).toBe(format);
  });

  it('believes the content before the name', async () => {
    expect((await open('a.txt', await makePdf([['Soil Science course']]))).format).toBe('pdf');
    expect((await open('b.pdf', await makeDocx())).format).toBe('docx');
    expect(
      (
        await open(
          'c.bin',
          await makeXlsx([
            {
              name: 'A',
              rows: [
                ['a', 'b'],
                [1, 2],
              ],
            },
          ]),
        )
      ).format,
    ).toBe('xlsx');
  });

  it.each([
    ['empty.csv', 'empty-file', ''],
    ['bytes.csv', 'binary-content', Buffer.from([1, 2, 0, 0, 3, 0])],
    ['picture.csv', 'binary-content', png],
    ['picture.png', 'unknown-format', png],
    ['paper.tex', 'unknown-format', '\\section{x}'],
    ['old.doc', 'unknown-format', compound()],
    ['old.docx', 'unknown-format', compound()],
    ['locked.docx', 'encrypted', compound('EncryptedPackage')],
    ['rich.txt', 'unknown-format', '{\\rtf1 words}'],
    ['archive.zip', 'unknown-format', 'PK\u0003\u0004xxxx'],
    ['archive.csv', 'binary-content', 'PK\u0003\u0004xxxx'],
    ['cut.xlsx', 'broken-archive', 'PK\u0003\u0004xxxx'],
    ['pointer.pdf', 'binary-content', 'version https://lfs.example\n'],
    ['login.csv', 'binary-content', '<!DOCTYPE html><html><p>Sign in'],
    ['cut.csv.gz', 'broken-archive', gzipSync('id,x\n1,2\n').subarray(0, 15)],
  ])('refuses %s as %s and names the file', async (name, code, content) => {
    const path = join(folder, name);
    await expect(open(name, content)).rejects.toMatchObject({ name: 'ToolError', code, where: path });
    await expect(open(name, content)).rejects.toThrow(`cannot read "${path}": `);
  });

  it('tells how to convert a format it does not read', async () => {
    await expect(open('old.doc', compound())).rejects.toMatchObject({ hint: 'save it as .docx or .pdf' });
  });

  it('forgives a stray NUL in a long table', async () => {
    expect(await readAll('nul.csv', `id,x\n1,a\0b\n${'2,c\n'.repeat(500)}`)).toHaveLength(501);
  });

  it('reads UTF-16 without taking it for binary data', async () => {
    expect(await readAll('wide.csv', Buffer.from('id,x\n1,Ward\n', 'utf16le'))).toEqual([
      {
        row: 1,
        fields: [
          ['id', '1'],
          ['x', 'Ward'],
        ],
      },
    ]);
  });

  it('tells of a gzip that is cut off while its records are read', async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `${index},${(index * 7919) % 1_000_003}\n`).join('');
    const packed = gzipSync(`id,x\n${rows}`);
    await expect(readAll('long.csv.gz', packed.subarray(0, packed.length - 1_000))).rejects.toMatchObject({
      code: 'broken-archive',
    });
  });

  it.each([
    ['json', '[{"id": 1}]'],
    ['html', '<html><p>text'],
    ['csv', 'id,x\n1,2\n'],
    ['text', 'some words'],
    ['tsv', gzipSync('id\tx\n1\t2\n')],
  ])('finds %s on standard input', async (format, content) => {
    const stdin = Readable.from([Buffer.from(content)]);
    expect((await openSource({ path: '-' }, { stdin })).format).toBe(format);
  });

  it('names standard input in words', async () => {
    await expect(openSource({ path: '-' }, { stdin: Readable.from([]) })).rejects.toThrow(
      'cannot read standard input: it is empty',
    );
  });

  it('says why a path cannot be opened', async () => {
    await expect(openSource({ path: join(folder, 'nowhere.csv') })).rejects.toMatchObject({ code: 'not-found' });
    await expect(openSource({ path: folder })).rejects.toMatchObject({ code: 'not-readable' });
  });
});
