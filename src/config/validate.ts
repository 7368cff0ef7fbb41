import { createProblem } from '../errors/index.js';
import type { Problem } from '../model/index.js';
import { LIMITS, type Limit } from './limits.js';

/** What a config file may say: options by name, row filters as text, lists as text or list. */
export interface ConfigFile {
  readonly courses?: readonly string[];
  readonly jobs?: readonly string[];
  readonly map?: Readonly<Record<string, string>>;
  readonly whereCourses?: readonly string[];
  readonly whereJobs?: readonly string[];
  readonly taxonomy?: readonly string[];
  readonly overrides?: string;
  readonly minPostings?: number;
  readonly minShare?: number;
  readonly bundleHours?: number;
  readonly maxHours?: number;
  readonly bundles?: number;
  readonly hoursPerCredit?: number;
  readonly seed?: number;
  readonly resamples?: number;
  readonly failUnder?: number;
  readonly skipUnreadable?: boolean;
}

/**
 * Checks a config file's content against the options: every problem is told, with line, key and the nearest valid key.
 *
 * @param text - the file's text, for line numbers; empty where it is code
 */
export async function validateConfig(
  content: unknown,
  path: string,
  text: string,
): Promise<{ config: ConfigFile; problems: Problem[] }> {
  const [{ z }, { findClosestNames }] = await Promise.all([import('zod'), import('../nlp/index.js')]);
  const list = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
  const toSchema = ({ least, most, isWhole }: Limit) => {
    const number = (isWhole === true ? z.number().int() : z.number()).min(least);
    return most === undefined ? number : number.max(most);
  };
  const schema = z.strictObject({
    courses: list.optional(),
    jobs: list.optional(),
    map: z.record(z.string(), z.string()).optional(),
    whereCourses: list.optional(),
    whereJobs: list.optional(),
    taxonomy: list.optional(),
    overrides: z.string().optional(),
    ...Object.fromEntries(Object.entries<Limit>(LIMITS).map(([key, limit]) => [key, toSchema(limit).optional()])),
    skipUnreadable: z.boolean().optional(),
  });
  const checked = schema.safeParse(content);
  if (checked.success) return { config: checked.data as ConfigFile, problems: [] };
  const keys = Object.keys(schema.shape);
  const problems = checked.error.issues.flatMap((issue) => {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')];
    return names.map((name) => {
      const line = lineOf(text, name.split('.')[0] ?? name);
      const where = line === null ? path : `${path}:${line}`;
      const near = issue.code === 'unrecognized_keys' ? findClosestNames(name, keys, 1)[0] : undefined;
      const what =
        issue.code === 'unrecognized_keys'
          ? `unknown key "${name}"`
          : `"${name}": ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
      const hint =
        issue.code !== 'unrecognized_keys'
          ? undefined
          : near === undefined
            ? `valid keys: ${keys.join(', ')}`
            : `did you mean "${near}"?`;
      return createProblem('bad-config', `${where}: ${what}`, {
        severity: 'error',
        where,
        ...(hint === undefined ? {} : { hint }),
      });
    });
  });
  return { config: {}, problems };
}

function lineOf(text: string, key: string): number | null {
  const at = text.indexOf(`"${key}"`);
  return at < 0 ? null : text.slice(0, at).split('\n').length;
}
