import { ToolError } from '../../../errors/index.js';
import { createSkillIndex, findAlike, type SkillHit, type SkillIndex, type Taxonomy } from '../../../taxonomy/index.js';
import type { ParsedFlags } from '../../action.js';
import type { Channels } from '../../channels.js';
import { ExitCode } from '../../exit-codes.js';
import { readFormat } from '../../read-view.js';

const DEFAULT_LIMIT = 20;

/** A result as data: one object a query. */
const toResult = (query: string, hits: readonly SkillHit[]) => ({
  query,
  hits: hits.map(({ skill, score, form }) => ({
    id: skill.id,
    name: skill.name,
    type: skill.type,
    category: skill.category,
    score: Math.round(score * 10_000) / 10_000,
    form,
    externalIds: skill.externalIds ?? [],
  })),
});

const toRow = ({ skill, score, form }: SkillHit): string => {
  const shown = form === skill.name ? skill.name : `${skill.name}  (${form})`;
  return `${score.toFixed(2)}  ${skill.id.padEnd(44)} ${(skill.type ?? '').padEnd(10)} ${shown}\n`;
};

/**
 * `skillgap taxonomy search WORDS`: skills by name, best first, with score and the name that fits. `-` reads a query a line from
 * standard input and answers each with a line of JSON.
 */
export async function searchTaxonomy(
  taxonomy: Taxonomy,
  {
    words,
    flags,
    channels,
  }: { readonly words: readonly string[]; readonly flags: ParsedFlags; readonly channels: Channels },
): Promise<number> {
  const fromInput = words.length === 1 && words[0] === '-';
  const format = readFormat(flags, fromInput ? ['ndjson'] : ['text', 'json', 'ndjson'], fromInput ? 'ndjson' : 'text');
  const limit = typeof flags.limit === 'number' ? Math.max(1, Math.floor(flags.limit)) : DEFAULT_LIMIT;
  const index = createSkillIndex(taxonomy);
  if (fromInput) {
    for await (const query of readLines(channels))
      await channels.stdout.write(`${JSON.stringify(toResult(query, index.search(query, limit)))}\n`);
    return ExitCode.ok;
  }
  const query = words.join(' ');
  const hits = findHits(taxonomy, index, { query, limit });
  if (hits.length === 0) throw new ToolError('unknown-skill', `nothing found for "${query}"`);
  const result = toResult(query, hits);
  if (format === 'text') await channels.stdout.write(hits.map(toRow).join(''));
  else await channels.stdout.write(`${JSON.stringify(result, null, format === 'json' ? 2 : 0)}\n`);
  return ExitCode.ok;
}

/** Where no word fits, a slip of the pen is likelier than a skill that is missing. */
function findHits(
  taxonomy: Taxonomy,
  index: SkillIndex,
  { query, limit }: { readonly query: string; readonly limit: number },
): SkillHit[] {
  const hits = index.search(query, limit);
  if (hits.length > 0) return hits;
  return findAlike(taxonomy, query, limit).map((skill) => ({ skill, score: 0, form: skill.name }));
}

async function* readLines(channels: Channels): AsyncGenerator<string> {
  const { createInterface } = await import('node:readline');
  const { Readable } = await import('node:stream');
  const input = channels.stdin === undefined ? process.stdin : Readable.from(channels.stdin);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield line.trim();
  }
}
