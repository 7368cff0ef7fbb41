import { ToolError } from '../../errors/index.js';
import type { Skill } from '../../model/index.js';
import { loadTaxonomy } from '../../taxonomy/index.js';
import type { ParsedFlags } from '../action.js';
import type { Channels } from '../channels.js';
import { ExitCode } from '../exit-codes.js';
import { checkFiles } from './taxonomy/check-files.js';
import { importFiles } from './taxonomy/import-files.js';
import { searchTaxonomy } from './taxonomy/search-skills.js';
import { showSkill } from './taxonomy/show-skill.js';

const line = (skill: Skill): string => `${skill.id.padEnd(44)} ${(skill.type ?? '').padEnd(10)} ${skill.name}`;

/** `skillgap taxonomy list|search|show|check|import`: looks into the skills, and takes over other people's. */
export async function runTaxonomy(args: readonly string[], flags: ParsedFlags, channels: Channels): Promise<number> {
  const [action = '', ...words] = args;
  if (action === 'check') return await checkFiles(words, channels);
  if (action === 'import') return await importFiles(words, flags, channels);
  if (!['list', 'search', 'show'].includes(action))
    throw new ToolError('bad-option', `unknown action "${action}"`, {
      hint: 'actions: list [field], search <words>, show <skill>, check <file>, import <path>',
    });
  const names = Array.isArray(flags.taxonomy) ? (flags.taxonomy as string[]) : undefined;
  const { taxonomy } = await loadTaxonomy(names);
  if (action === 'search') return await searchTaxonomy(taxonomy, { words, flags, channels });
  const lines =
    action === 'show'
      ? showSkill(taxonomy, words.join(' '))
      : taxonomy.skills.filter((skill) => words[0] === undefined || skill.category === words[0]).map(line);
  if (lines.length === 0) throw new ToolError('unknown-skill', `nothing found for "${words.join(' ')}"`);
  await channels.stdout.write(`${lines.join('\n')}\n`);
  return ExitCode.ok;
}
