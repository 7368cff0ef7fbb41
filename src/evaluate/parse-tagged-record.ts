import type { GoldDocument, GoldSkill, TextSpan } from './gold.js';

type TaggedRecord = Readonly<Record<string, unknown>>;

/** Tells a record of tagged words from one of labelled skills. */
export const isTaggedRecord = (record: TaggedRecord): boolean => Array.isArray(record.tokens);

/**
 * Reads `{tokens, tags_skill, tags_knowledge?}`: words joined by one blank are the text, each run of B and I tags is a label; its
 * type is the layer. Says what is wrong where the tags do not fit the words.
 *
 * @param place - line of the file and number of the record, which names it
 */
export function parseTaggedRecord(
  record: TaggedRecord,
  place: { readonly line: number; readonly index: number },
): GoldDocument | string {
  const words = toStrings(record.tokens);
  if (words === null) return 'has "tokens" that are no words';
  const text = words.join(' ');
  const tokens: TextSpan[] = [];
  for (const word of words) {
    const start = tokens.length === 0 ? 0 : (tokens.at(-1)?.end ?? 0) + 1;
    tokens.push({ start, end: start + word.length });
  }
  const skills: GoldSkill[] = [];
  for (const layer of ['skill', 'knowledge']) {
    const given = record[`tags_${layer}`];
    if (given === undefined) continue;
    const tags = toStrings(given);
    if (tags === null || tags.length !== words.length) return `has "tags_${layer}" that do not fit its "tokens"`;
    for (const span of readRuns(tags, tokens))
      skills.push({
        skill: text.slice(span.start, span.end),
        surfaces: [],
        spans: [span],
        status: null,
        type: layer,
      });
  }
  return { id: `s${place.index}`, kind: 'posting', title: '', text, skills, tokens, line: place.line };
}

function toStrings(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  return value.every((one) => typeof one === 'string') ? value : null;
}

/** Runs of B I I ...; an I after an O opens one too. */
function readRuns(tags: readonly string[], tokens: readonly TextSpan[]): TextSpan[] {
  const runs: TextSpan[] = [];
  let start: number | null = null;
  let end = 0;
  tags.forEach((tag, i) => {
    const token = tokens[i] as TextSpan;
    if (start !== null && !tag.startsWith('I')) {
      runs.push({ start, end });
      start = null;
    }
    if (tag.startsWith('B') || (tag.startsWith('I') && start === null)) start = token.start;
    end = token.end;
  });
  if (start !== null) runs.push({ start, end });
  return runs;
}
