import { ToolError } from '../errors/index.js';
import { TABLES, type TableName, type View } from '../report/index.js';
import type { ParsedFlags } from './action.js';
import type { Channels } from './channels.js';
import { decideColor } from './color.js';

const DEFAULT_TOP = 10;

/** Reads the format a user asked for and checks it. */
export function readFormat(flags: ParsedFlags, allowed: readonly string[], fallback: string): string {
  const format = typeof flags.format === 'string' ? flags.format : fallback;
  if (!allowed.includes(format))
    throw new ToolError('bad-option', `unknown format "${format}"`, { hint: `formats: ${allowed.join(', ')}` });
  return format;
}

/** Reads how the report is to be shown from flags and stream. */
export function readView(flags: ParsedFlags, channels: Channels): View {
  const table = typeof flags.table === 'string' ? flags.table : 'skills';
  if (!(TABLES as readonly string[]).includes(table))
    throw new ToolError('bad-option', `unknown table "${table}"`, { hint: `tables: ${TABLES.join(', ')}` });
  const toFile = typeof flags.output === 'string';
  return {
    width: toFile ? null : channels.stdout.columns,
    color:
      !toFile &&
      decideColor(typeof flags.color === 'boolean' ? flags.color : null, channels.env, channels.stdout.isTty),
    top: typeof flags.top === 'number' ? Math.max(1, flags.top) : DEFAULT_TOP,
    table: table as TableName,
  };
}
