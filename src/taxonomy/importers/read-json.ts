import type { ImportFile } from './importer.js';
import { refuseImport } from './refuse-import.js';

/** A JSON object of unknown members. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Tells a JSON object from everything else. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a JSON array; none where the value is no array. */
export const toObjects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** A trimmed string; empty where the value is none. */
export const toText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Parses a JSON file; `bad-taxonomy` where it is none. */
export async function readJson(file: ImportFile, expects: string): Promise<unknown> {
  try {
    return JSON.parse(await file.readText());
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw refuseImport(file.path, 'it is no valid JSON', { expects, cause });
  }
}
