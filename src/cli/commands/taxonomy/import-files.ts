import { ToolError } from '../../../errors/index.js';
import { IMPORT_FORMATS, type ImportFormat, importTaxonomy, writeTaxonomyFile } from '../../../taxonomy/index.js';
import type { ParsedFlags } from '../../action.js';
import type { Channels } from '../../channels.js';
import { ExitCode } from '../../exit-codes.js';
import { readFormat } from '../../read-view.js';
import { writeOutput } from '../../write-output.js';
import { toPlain } from '../../write-problem.js';

/** `skillgap taxonomy import PATH...`: compiles another classification into a file for `--taxonomy`; what it took goes to stderr. */
export async function importFiles(paths: readonly string[], flags: ParsedFlags, channels: Channels): Promise<number> {
  const format = readFormat(flags, ['auto', ...IMPORT_FORMATS], 'auto') as ImportFormat | 'auto';
  if (paths.length === 0)
    throw new ToolError('no-input', 'nothing to import', {
      hint: 'for instance: skillgap taxonomy import esco/ -o esco.taxonomy.json',
    });
  const output = typeof flags.output === 'string' ? flags.output : null;
  const imported = await importTaxonomy(paths, format);
  await writeOutput(channels, writeTaxonomyFile(imported.file), output);
  if (flags.quiet === true) return ExitCode.ok;
  const { head, skills } = imported.file;
  const forms = skills.reduce((sum, skill) => sum + skill.forms.length, 0);
  const lines = [
    `${head.name} ${head.version} (${imported.format}): ${skills.length} skills, ${forms} names`,
    `left out: ${imported.skipped} records without a name of their own, ${imported.sharedAliases} aliases that name another skill`,
    `${imported.guarded} everyday words and short names count only beside other skills`,
    `licence: ${head.licence}`,
    ...(head.attribution === '' ? [] : [head.attribution]),
    ...(output === null ? [] : [`use it: --taxonomy builtin ${output}`]),
  ];
  await channels.stderr.write(`${lines.map(toPlain).join('\n')}\n`);
  return ExitCode.ok;
}
