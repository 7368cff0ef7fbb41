import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLAGS } from '../../src/cli/flags.js';
import { COMMANDS } from '../../src/cli/program.js';
import { runCli } from '../helpers/run-cli.js';

describe('help', () => {
  it('welcomes who types the name alone', async () => {
    const { code, stdout } = await runCli([]);
    expect(code).toBe(0);
    expect(stdout).toContain('skillgap analyze --courses');
  });

  it.each(COMMANDS.map((command) => command.name))('of %s shows its flags and examples', async (name) => {
    const { code, stdout, stderr } = await runCli([name, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const flag of FLAGS.filter((entry) => entry.commands.includes(name)))
      expect(stdout).toContain(flag.flags.split(/[ ,]/).find((part) => part.startsWith('--')));
    expect(stdout).toContain('Examples:');
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(await readFile(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'));
    expect((await runCli(['--version'])).stdout.trim()).toBe(version);
  });
});
