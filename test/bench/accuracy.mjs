/**
 * Prints how well skills are found in labelled texts that do not belong to the project.
 *
 *   node test/bench/accuracy.mjs FOLDER     after npm run build
 *
 * FOLDER holds eval/gold (labelled postings and courses) and data/labels/{skillspan,green}; what is absent is skipped and said.
 * The published sets follow other guidelines than this project: their figures are for comparison. Strict figures of a model trained on
 * their own training split alone come from test/training/train.mjs; linking to ESCO from test/bench/link-esco.mjs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? process.env.SKILLGAP_DATA ?? '';
const bin = join(import.meta.dirname, '..', '..', 'bin', 'skillgap.js');
const SETS = [
  ['labelled postings and courses', 'eval/gold/gold.jsonl', 'eval/gold/docs.ndjson'],
  ['SkillSpan, development split', 'data/labels/skillspan/dev.json'],
  ['Green et al., development split', 'data/labels/green/dev.json'],
];

for (const [name, gold, docs] of SETS) {
  const path = join(folder, gold);
  if (folder === '' || !existsSync(path)) {
    console.log(`skipped: ${name} (no ${gold} in the folder named)\n`);
    continue;
  }
  const more = docs === undefined ? [] : ['--docs', join(folder, docs)];
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, 'evaluate', path, ...more, '-q'], {
    encoding: 'utf8',
  });
  console.log(`${name}\n${status === 0 ? stdout : stderr}`);
}
