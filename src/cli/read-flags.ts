import type { ParsedFlags } from './action.js';

/** Reads a flag that may be given several times; empty where it was not. */
export function readList(flags: ParsedFlags, name: string): string[] {
  const value = flags[name];
  return Array.isArray(value) ? (value as string[]) : [];
}

/** Reads a flag that holds a text; `null` where it was not given. */
export function readText(flags: ParsedFlags, name: string): string | null {
  const value = flags[name];
  return typeof value === 'string' ? value : null;
}
