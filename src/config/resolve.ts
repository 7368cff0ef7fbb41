import { parseWhere } from '../ingest/index.js';
import type { OptionOrigin, Options } from '../model/index.js';
import { DEFAULTS } from './defaults.js';
import { assertWithinLimits } from './limits.js';
import type { ConfigFile } from './validate.js';

/** Complete options, frozen, with the origin of each value. */
export interface ResolvedOptions {
  readonly options: Options;
  readonly origins: Readonly<Record<keyof Options, OptionOrigin>>;
}

/**
 * Joins defaults, config file and flags, the later over the earlier; row filters are parsed on the way.
 *
 * @throws ToolError `bad-option` for a flag out of its range
 */
export function resolveOptions(config: ConfigFile, flags: ConfigFile): ResolvedOptions {
  assertWithinLimits(flags as Readonly<Record<string, unknown>>);
  const origins = {} as Record<keyof Options, OptionOrigin>;
  const merged: Record<string, unknown> = {};
  for (const key of Object.keys(DEFAULTS) as (keyof Options)[]) {
    const origin: OptionOrigin = isGiven(flags[key]) ? 'flag' : isGiven(config[key]) ? 'config' : 'default';
    origins[key] = origin;
    const value = origin === 'flag' ? flags[key] : origin === 'config' ? config[key] : DEFAULTS[key];
    const isFilter = key === 'whereCourses' || key === 'whereJobs';
    merged[key] = isFilter && origin !== 'default' ? (value as string[]).map(parseWhere) : value;
  }
  return { options: Object.freeze(merged as unknown as Options), origins };
}

/** A list or record given empty is not given: commander hands empty ones over for flags that were not used. */
function isGiven(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
