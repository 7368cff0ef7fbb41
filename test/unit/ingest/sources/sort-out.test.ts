import { describe, expect, it } from 'vitest';
import { sortOut } from '../../../../src/ingest/sources/sort-out.js';

const sort = (...names: string[]) => sortOut(names.map((path) => ({ path, sizeBytes: 1 })));

describe('sortOut', () => {
  it.each([
    'README.md',
    'readme.txt',
    'README',
    'LICENSE',
    'LICENCE-MIT.txt',
    'AGENTS.md',
    'CHANGELOG.md',
    'CONTRIBUTING.de.md',
  ])('takes %s for a note about the folder', (name) => {
    expect(sort(`docs/${name}`)).toEqual({ files: [], setAside: { others: [], notes: [name] } });
  });

  it.each(['agents.md', 'agents-and-planning.md', 'reading.md', 'license_plates.md', 'readme_first_course.md'])(
    'keeps %s',
    (name) => {
      expect(sort(name).files).toHaveLength(1);
    },
  );

  it('counts other kinds, the most frequent first', () => {
    expect(sort('a.jpg', 'b.tex', 'c.TEX', 'Makefile', 'd.tar.gz').setAside.others).toEqual([
      ['.tex', 2],
      ['', 1],
      ['.jpg', 1],
      ['.tar', 1],
    ]);
  });
});
