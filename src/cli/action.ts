import type { Channels } from './channels.js';

/** Parsed flags by their camel-cased names. */
export type ParsedFlags = Readonly<Record<string, unknown>>;

/** What a command does: arguments and flags in, exit code out. */
export type Action = (args: readonly string[], flags: ParsedFlags, channels: Channels) => Promise<number>;
