import { createProblem } from '../../errors/index.js';
import type { Problem } from '../../model/index.js';
import { quotePath } from './cannot-read.js';
import { flattenRecord, isObject } from './flatten-record.js';

/** The block of YAML at the begin of a Markdown file, and the rest. */
export interface FrontMatter {
  readonly fields: readonly (readonly [name: string, value: string])[];
  /** The text after the block. */
  readonly body: string;
  /** Number of the line on which the body begins, from 1. */
  readonly firstLine: number;
  readonly problems: readonly Problem[];
}

/** Reads the YAML between two lines of `---` at the begin of a text; a broken block is left out and reported. */
export async function readFrontMatter(text: string, path: string): Promise<FrontMatter> {
  const none = { fields: [], body: text, firstLine: 1, problems: [] };
  if (!/^---[ \t]*\n/.test(text)) return none;
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (end === null) return none;
  const block = text.slice(text.indexOf('\n') + 1, end.index + 1);
  const bodyStart = end.index + end[0].length;
  const body = text.slice(bodyStart);
  const firstLine = text.slice(0, bodyStart).split('\n').length;
  const { parse } = await import('yaml');
  try {
    const value: unknown = parse(block);
    // A ruler above a paragraph looks like front matter but holds no keys.
    if (!isObject(value)) return value === null || value === undefined ? { ...none, body, firstLine } : none;
    return { fields: flattenRecord(value), body, firstLine, problems: [] };
  } catch {
    const message = `the front matter of ${quotePath(path)} is not YAML and was left out`;
    return {
      fields: [],
      body,
      firstLine,
      problems: [createProblem('broken-front-matter', message, { where: `${path}:1` })],
    };
  }
}
