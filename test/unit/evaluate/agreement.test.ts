import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evaluation, Measure } from '../../../src/model/index.js';
import { makeFolder } from '../../helpers/make-folder.js';
import { runCli } from '../../helpers/run-cli.js';

/** Labelled sets that are no part of the project, with the scorer they come with: SKILLGAP_DATA names the folder that holds eval/. */
const EVAL = join(process.env.SKILLGAP_DATA ?? 'no-data', 'eval');
const SETS = [
  ['gold/gold.jsonl', 'gold/docs.ndjson'],
  ['train/postings.gold.jsonl', 'train/postings.docs.ndjson'],
  ['train/courses.gold.jsonl', 'train/courses.docs.ndjson'],
] as const;

const points = (share: number | null): string => (100 * (share ?? 0)).toFixed(1).padStart(5);
const line = (name: string, { precision, recall, f1 }: Measure): string =>
  `${name.padEnd(22)} P ${points(precision)}  R ${points(recall)}  F1 ${points(f1)}`;

describe.skipIf(!existsSync(join(EVAL, 'score-skills.mjs')))('skillgap evaluate', () => {
  it.each(SETS)(
    'gives the figures of the scorer that comes with %s, to the digit',
    async (gold, docs) => {
      const [goldPath, docsPath] = [join(EVAL, gold), join(EVAL, docs)];
      const { paths } = await makeFolder({ 'predicted.ndjson': '' });
      const { stdout: predicted } = await runCli(['extract', docsPath, '-f', 'ndjson', '-q']);
      writeFileSync(paths['predicted.ndjson'], predicted);
      const scorer = [join(EVAL, 'score-skills.mjs'), goldPath, docsPath, paths['predicted.ndjson']];
      const expected = execFileSync(process.execPath, scorer, { encoding: 'utf8' });
      const { stdout } = await runCli([
        'evaluate',
        goldPath,
        '--docs',
        docsPath,
        '-f',
        'json',
        '-q',
        '--resamples',
        '100',
      ]);
      const { all, kinds, types } = JSON.parse(stdout) as Evaluation;
      const told = [
        line('ALL', all.relaxed),
        line('strict spans', all.strict),
        ...kinds.map((kind) => line(kind.kind, kind.relaxed)),
        ...types
          .filter(({ relaxed }) => relaxed.labelled > 0)
          .map(
            ({ type, relaxed }) => `  recall of ${type.padEnd(12)} ${points(relaxed.recall)}  of ${relaxed.labelled}`,
          ),
        ...kinds
          .filter(({ kind }) => kind === 'posting')
          .map(
            ({ status }) => `required/preferred right ${points(status.right / status.seen)} of ${status.seen} found`,
          ),
      ];
      for (const one of told) expect(expected).toContain(one);
      expect(told.length).toBeGreaterThan(5);
    },
    120_000,
  );
});
