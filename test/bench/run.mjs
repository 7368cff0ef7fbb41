/**
 * Measures the built program and prints figures with their ratios; never a test. `npm run bench [-- FILE.ndjson]`
 *
 * FILE is an export of postings as NDJSON with a `description` field; without it the bundled postings are repeated. Figures
 * of one run are comparable with each other, not with another machine's.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const { createExtractor, loadTaxonomy, openExtractor, zoneDocument } = await import(join(root, 'dist', 'index.js'));
const { parse } = await import('csv-parse/sync');

const given = process.argv[2];
const path = given ?? makeExport();
const sizeMb = statSync(path).size / 1e6;

function makeExport() {
  const rows = parse(readFileSync(join(root, 'fixtures', 'corpus', 'postings.csv')), { columns: true });
  const lines = Array.from({ length: 20 }, (_, copy) =>
    rows.map((row) =>
      JSON.stringify({ ...row, posting_id: `${row.posting_id}-${copy}`, company: `${row.company} ${copy}` }),
    ),
  );
  const target = join(tmpdir(), 'skillgap-bench.ndjson');
  writeFileSync(target, `${lines.flat().join('\n')}\n`);
  return target;
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const time = (task, runs = 3) =>
  median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      task();
      return performance.now() - start;
    }),
  );
const row = (name, value, note = '') => console.log(`${name.padEnd(44)} ${value.padStart(12)}  ${note}`);
const program = (args) =>
  spawnSync(process.execPath, [join(root, 'bin', 'skillgap.js'), ...args], { encoding: 'utf8' });

console.log(`${path}, ${sizeMb.toFixed(1)} MB, Node ${process.version}\n`);
const bare = time(() => spawnSync(process.execPath, ['-e', '0']), 7);
const version = time(() => program(['--version']), 7);
row('node -e 0', `${bare.toFixed(0)} ms`);
row('skillgap --version', `${version.toFixed(0)} ms`, `+${(version - bare).toFixed(0)} ms`);

const readOnly = time(() =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
);
row('read and parse the file alone', `${((sizeMb / readOnly) * 1000).toFixed(1)} MB/s`);

const texts = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => String(JSON.parse(line).description ?? ''));
const textMb = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
const start = performance.now();
const { taxonomy } = await loadTaxonomy();
const loaded = performance.now();
const extractor = createExtractor(taxonomy.skills);
row('load the taxonomy', `${(loaded - start).toFixed(0)} ms`, `${taxonomy.skills.length} skills`);
row('build the matcher', `${(performance.now() - loaded).toFixed(0)} ms`);
const document = (text) => ({
  id: 'x',
  kind: 'posting',
  title: '',
  text,
  path,
  row: null,
  places: [],
  zoneHints: [],
  headings: [],
  listed: [],
  defaultZone: 'duties',
});
const zoned = time(() => texts.map((text) => zoneDocument(document(text))), 2);
row('zones', `${((textMb / zoned) * 1000).toFixed(1)} MB/s`, 'of text');
const mineAll = (which) => time(() => texts.map((text) => which.extract(document(text), []).mentions.length), 2);
row('names and context', `${((textMb / mineAll(extractor)) * 1000).toFixed(1)} MB/s`, 'of text');
const whole = await openExtractor({ taxonomy: ['builtin'], overrides: null });
row('names, context and tagger', `${((textMb / mineAll(whole.extractor)) * 1000).toFixed(1)} MB/s`, 'of text');

const analyzed = time(() => {
  const { status, stderr } = program([
    'analyze',
    '--courses',
    join(root, 'fixtures', 'corpus', 'catalog.csv'),
    '--jobs',
    path,
    '-q',
    '-f',
    'json',
    '-o',
    join(tmpdir(), 'skillgap-bench.json'),
  ]);
  if (status !== 0) throw new Error(stderr);
}, 1);
row(
  'skillgap analyze, end to end',
  `${((sizeMb / analyzed) * 1000).toFixed(1)} MB/s`,
  `${(analyzed / readOnly).toFixed(1)} times reading and parsing alone`,
);
