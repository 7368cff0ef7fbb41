import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSources } from '../../../../src/ingest/sources/find-sources.js';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'find-sources-'));
  const files = [
    'b.md',
    'a/z.pdf',
    'a/c.CSV',
    'plain/sub/d.md',
    'plain/e.html',
    'a-b.txt',
    'data.csv.gz',
    'README.md',
    'LICENSE',
    'agents.md',
    'x.tex',
    'y.tex',
    'photo.jpg',
    'noending',
    '.hidden.md',
    '.git/c.md',
    'node_modules/m.md',
    'empty/x.jpg',
  ];
  for (const file of files) {
    await mkdir(join(root, file, '..'), { recursive: true });
    await writeFile(join(root, file), 'text');
  }
  await symlink(root, join(root, 'a', 'loop'));
  await symlink(join(root, 'b.md'), join(root, 'link.md'));
  await symlink(join(root, 'nowhere.md'), join(root, 'broken.md'));
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

async function find(...patterns: string[]) {
  const found = await findSources(
    patterns.map((pattern) => pattern.replace('ROOT', root)),
    'course',
  );
  return { ...found, paths: found.sources.map((source) => source.path.replace(root, 'ROOT')) };
}

describe('findSources', () => {
  it('lists the readable files of a folder, sorted, each once, hidden ones and loops left out', async () => {
    const { paths } = await find('ROOT');
    expect(paths).toEqual([
      'ROOT/a-b.txt',
      'ROOT/a/c.CSV',
      'ROOT/a/z.pdf',
      'ROOT/agents.md',
      'ROOT/b.md',
      'ROOT/data.csv.gz',
      'ROOT/plain/e.html',
      'ROOT/plain/sub/d.md',
    ]);
  });

  it('says what it set aside', async () => {
    const { problems } = await find('ROOT');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'files-set-aside', severity: 'info', where: root });
    expect(problems[0]?.message).toBe(
      `set aside 5 files of other kinds (.jpg, .tex, no ending) and 2 notes about the folder (LICENSE, README.md) in "${root}"`,
    );
  });

  it('keeps the path of a folder as written', async () => {
    expect((await find('ROOT/plain/')).paths).toEqual(['ROOT/plain/e.html', 'ROOT/plain/sub/d.md']);
    expect((await find('ROOT/./plain')).paths).toEqual(['ROOT/./plain/e.html', 'ROOT/./plain/sub/d.md']);
  });

  it('takes a named file whatever it is', async () => {
    const { sources, problems } = await find('ROOT/README.md', 'ROOT/x.tex');
    expect(sources).toEqual([
      { path: `${root}/README.md`, kind: 'course', sizeBytes: 4 },
      { path: `${root}/x.tex`, kind: 'course', sizeBytes: 4 },
    ]);
    expect(problems).toEqual([]);
  });

  it('keeps the order of the patterns and takes each file once', async () => {
    const { paths } = await find('ROOT/plain/sub/d.md', 'ROOT/b.md', 'ROOT/plain', 'ROOT/link.md', 'ROOT/./b.md');
    expect(paths).toEqual(['ROOT/plain/sub/d.md', 'ROOT/b.md', 'ROOT/plain/e.html']);
  });

  it('expands globs, sorted', async () => {
    expect((await find('ROOT/*.{md,txt}')).paths).toEqual(['ROOT/a-b.txt', 'ROOT/agents.md', 'ROOT/b.md']);
  });

  it('expands globs over all levels, links that run in circles or not', async () => {
    expect((await find('ROOT/**/e.html')).paths).toEqual(['ROOT/plain/e.html']);
  });

  it('passes standard input on once', async () => {
    expect((await find('-', '-')).sources).toEqual([{ path: '-', kind: 'course', sizeBytes: 0 }]);
  });

  it.each([
    ['ROOT/missing.csv', 'not-found', 'does not exist'],
    ['ROOT/b.md/inside.csv', 'not-found', 'does not exist'],
    ['ROOT/*.xyz', 'no-match', 'no file matches'],
    ['ROOT/empty', 'no-match', 'can be read'],
    ['ROOT/*.tex', 'no-match', 'can be read'],
  ])('reports %s as %s', async (pattern, code, words) => {
    const { sources, problems } = await find(pattern);
    expect(sources).toEqual([]);
    expect(problems[0]).toMatchObject({ code, severity: 'error', where: pattern.replace('ROOT', root) });
    expect(problems[0]?.message).toContain(words);
  });

  it('reads what it can when a pattern fails', async () => {
    const { paths, problems } = await find('ROOT/missing.csv', 'ROOT/b.md');
    expect(paths).toEqual(['ROOT/b.md']);
    expect(problems).toHaveLength(1);
  });
});
