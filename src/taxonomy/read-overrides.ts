import { readFile } from 'node:fs/promises';
import { createProblem, ToolError } from '../errors/index.js';
import type { Override, Problem } from '../model/index.js';
import { findClosestNames } from '../nlp/index.js';
import type { Taxonomy } from './compile-taxonomy.js';

/** The user's decisions on names, and the ones that concern no name of the taxonomy. */
export interface ReadOverrides {
  readonly overrides: readonly Override[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a JSON file of the user's own decisions: `[{form, decision, where?, kind?}]`. One about a name that no skill has is
 * told as a problem and left out.
 *
 * @throws ToolError `bad-overrides` where the file cannot be read, is no JSON, or an entry makes no sense; all entries are named
 */
export async function readOverrides(path: string, taxonomy: Taxonomy): Promise<ReadOverrides> {
  const overrides = await parseOverrides(await readText(path), path);
  const forms = new Map(
    taxonomy.skills.flatMap((skill) => skill.forms.map((form) => [form.text.toLowerCase(), form.text])),
  );
  const problems = overrides.flatMap(({ form }) => {
    if (forms.has(form.toLowerCase())) return [];
    const near = findClosestNames(form, forms.values());
    return createProblem('bad-overrides', `"${path}" decides on "${form}", which names no skill of the taxonomy`, {
      where: path,
      hint: near.length > 0 ? `did you mean: ${near.join(', ')}` : 'skillgap taxonomy search WORD finds names',
    });
  });
  return { overrides: overrides.filter(({ form }) => forms.has(form.toLowerCase())), problems };
}

/**
 * Checks the text of an overrides file.
 *
 * @throws ToolError `bad-overrides` with every entry that makes no sense
 */
export async function parseOverrides(text: string, path: string): Promise<Override[]> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw new ToolError('bad-overrides', `cannot use "${path}": it is no JSON`, { where: path, cause });
  }
  const { z } = await import('zod');
  const entry = z.strictObject({
    form: z.string().trim().min(1, 'it must not be empty'),
    decision: z.enum(['accept', 'refuse']),
    where: z.string().trim().min(1, 'it must not be empty').optional(),
    kind: z.enum(['posting', 'course']).optional(),
  });
  const checked = z.array(entry).safeParse(content);
  if (!checked.success) {
    const faults = checked.error.issues.map((issue) => tellFault(issue.path, issue.message));
    throw new ToolError('bad-overrides', `cannot use "${path}": ${faults.join('; ')}`, { where: path });
  }
  return checked.data.map(({ form, decision, where, kind }) => ({
    form,
    decision,
    where: where ?? null,
    kind: kind ?? null,
  }));
}

/** Entries are counted from 1, as a reader does. */
function tellFault(path: readonly PropertyKey[], message: string): string {
  const [index, key] = path;
  const what = `${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  if (typeof index !== 'number') return what;
  return `entry ${index + 1}${key === undefined ? '' : `, "${String(key)}"`}: ${what}`;
}

async function readText(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (cause) {
    throw new ToolError('bad-overrides', `cannot read the overrides "${path}"`, {
      where: path,
      hint: 'check the path',
      cause,
    });
  }
}
