import { ToolError } from '../../errors/index.js';
import type { Skill } from '../../model/index.js';
import {
  compileTaxonomy,
  findSkill,
  loadTaxonomy,
  parseTaxonomyCsv,
  readBuiltinRows,
  searchSkills,
  type Taxonomy,
} from '../../taxonomy/index.js';
import type { ParsedFlags } from '../action.js';
import type { Channels } from '../channels.js';
import { ExitCode } from '../exit-codes.js';

const line = (skill: Skill): string => `${skill.id.padEnd(44)} ${(skill.type ?? '').padEnd(10)} ${skill.name}`;

/** `skillgap taxonomy list|search|show|check`: looks into the skills. */
export async function runTaxonomy(args: readonly string[], flags: ParsedFlags, channels: Channels): Promise<number> {
  const [action = '', ...words] = args;
  if (action === 'check') return await check(words, channels);
  const names = Array.isArray(flags.taxonomy) ? (flags.taxonomy as string[]) : undefined;
  const { taxonomy } = await loadTaxonomy(names);
  const actions: Readonly<Record<string, () => string[]>> = {
    list: () => taxonomy.skills.filter((skill) => words[0] === undefined || skill.category === words[0]).map(line),
    search: () => searchSkills(taxonomy, words.join(' ')).map(line),
    show: () => show(taxonomy, words.join(' ')),
  };
  const chosen = actions[action];
  if (chosen === undefined)
    throw new ToolError('bad-option', `unknown action "${action}"`, {
      hint: 'actions: list [field], search <words>, show <skill>, check <file>',
    });
  const lines = chosen();
  if (lines.length === 0) throw new ToolError('unknown-skill', `nothing found for "${words.join(' ')}"`);
  await channels.stdout.write(`${lines.join('\n')}\n`);
  return ExitCode.ok;
}

function show(taxonomy: Taxonomy, word: string): string[] {
  const skill = findSkill(taxonomy, word);
  if (skill === null) return [];
  const names = (ids: readonly string[]): string => ids.map((id) => taxonomy.byId.get(id)?.name ?? id).join('; ');
  const forms = skill.forms.map(
    (form) => `${form.text}${form.exactCase ? ' (this case only)' : ''}${form.ambiguous ? ' (ambiguous)' : ''}`,
  );
  const rows: [string, string][] = [
    ['id', skill.id],
    ['type', skill.type ?? ''],
    ['field', skill.category ?? ''],
    ['forms', forms.join('; ')],
    ['broader', names(skill.broader)],
    ['narrower', names(taxonomy.skills.filter((other) => other.broader.includes(skill.id)).map((other) => other.id))],
    ['related', names(skill.related)],
    ['needs', skill.needs.join('; ')],
    ['not', skill.not.join('; ')],
  ];
  return [
    skill.name,
    ...rows.filter(([, value]) => value !== '').map(([label, value]) => `  ${label.padEnd(9)} ${value}`),
  ];
}

/** Tells an author what is wrong with a taxonomy file; relations may point into the built-in one. */
async function check(paths: readonly string[], channels: Channels): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const builtin = await readBuiltinRows();
  const own = await Promise.all(
    paths.map(async (path) => {
      const text = await readFile(path, 'utf8').catch((cause: unknown) => {
        throw new ToolError('bad-taxonomy', `cannot read "${path}"`, { where: path, cause });
      });
      return parseTaxonomyCsv(text, path.replace(/^.*[\\/]|\.[^.]*$/g, ''), path);
    }),
  );
  const { taxonomy, defects } = compileTaxonomy([...builtin, ...own.flatMap((file) => file.rows)], {
    name: '',
    version: '',
    licence: '',
  });
  const told = [
    ...own.flatMap((file) => file.problems.map((problem) => problem.message)),
    ...defects.map((defect) => `${defect.field}:${defect.line}: ${defect.what}`),
  ];
  await channels.stdout.write(`${[...told, `${taxonomy.skills.length} skills, ${told.length} to mend`].join('\n')}\n`);
  return told.length > 0 ? ExitCode.checkFailed : ExitCode.ok;
}
