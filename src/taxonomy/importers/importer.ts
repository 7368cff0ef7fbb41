import type { ExternalId, SkillType } from '../../model/index.js';

/** Formats of other people's taxonomies. */
export type ImportFormat = 'esco' | 'onet' | 'lightcast' | 'rsd' | 'case' | 'ctdl' | 'csv';

/** A file as the importers see it: its name, its beginning, and the whole when asked for. */
export interface ImportFile {
  readonly path: string;
  /** Name without folders, lower case. */
  readonly name: string;
  /** The first 64 KB as text without byte order mark; empty for a workbook. */
  readonly head: string;
  readonly readText: () => Promise<string>;
  readonly readBytes: () => Promise<Uint8Array>;
}

/** A skill as its source has it: what all importers give. Relations are keys of other rows. */
export interface ImportedRow {
  /** Unique within the source: its URI, id or name. */
  readonly key: string;
  readonly name: string;
  readonly type: SkillType;
  /** Group within the source; empty where it has none. */
  readonly category: string;
  readonly aliases: readonly string[];
  readonly broader: readonly string[];
  readonly related: readonly string[];
  readonly externalIds: readonly ExternalId[];
}

/** What an importer hands on. */
export interface ImportedTaxonomy {
  readonly name: string;
  /** As the source or its folder says; `null` where neither does. */
  readonly version: string | null;
  /** BCP 47 code of the names as the source says; `null` where it does not. */
  readonly language: string | null;
  readonly licence: string;
  /** The sentence the owner asks to be printed. */
  readonly attribution: string;
  readonly sources: readonly string[];
  readonly rows: readonly ImportedRow[];
  /** Records without a usable name. */
  readonly skipped: number;
}

/** A format: how its files are known, and how they become rows. */
export interface Importer {
  readonly format: ImportFormat;
  /** What to give it, for the help and for errors. */
  readonly expects: string;
  /** Tells from name and beginning whether a file is of this format. */
  readonly recognizes: (file: ImportFile) => boolean;
  /** Rejects with `bad-taxonomy` where the files are broken or lack what the format needs. */
  readonly read: (files: readonly ImportFile[]) => Promise<ImportedTaxonomy>;
}
