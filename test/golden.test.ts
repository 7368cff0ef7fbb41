import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './helpers/run-cli.js';

const ROOT = join(import.meta.dirname, '..');
const GOLDEN = join(ROOT, 'fixtures', 'golden');

/** `UPDATE_GOLDEN=1 npx vitest run test/golden.test.ts` writes the expectations anew: read the difference before it is committed. */
const UPDATE = process.env.UPDATE_GOLDEN === '1';

interface Case {
  readonly args: readonly string[];
  readonly expected: string;
}

describe('golden output', () => {
  it.each(readdirSync(GOLDEN))('of %s is as expected', async (name) => {
    process.chdir(ROOT);
    const { args, expected } = JSON.parse(readFileSync(join(GOLDEN, name, 'case.json'), 'utf8')) as Case;
    const { code, stdout, stderr } = await runCli(args, { cwd: ROOT });
    expect([code, stderr]).toEqual([0, '']);
    const path = join(GOLDEN, name, expected);
    if (UPDATE) writeFileSync(path, stdout);
    expect(existsSync(path), `${path} is missing: run with UPDATE_GOLDEN=1 and read what it wrote`).toBe(true);
    expect(stdout).toBe(readFileSync(path, 'utf8'));
  });
});
