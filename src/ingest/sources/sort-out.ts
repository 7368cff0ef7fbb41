import { endingOf, formatOfName } from '../readers/index.js';
import type { FolderFile } from './walk-folder.js';

/** Files of a folder that are not read. */
export interface SetAsideFiles {
  /** Files of unknown formats by ending (`.tex`, empty where there is none), most frequent first. */
  readonly others: readonly (readonly [ending: string, count: number])[];
  /** Names of files about the folder itself. */
  readonly notes: readonly string[];
}

/** Files that people put beside their data to explain it. */
const NOTES = /^(?:readme|licen[cs]e|copying|changelog|contributing|code_of_conduct)(?:[.-].*)?$/i;

/** In capitals only: agents are also a subject that courses teach. */
const CAPITAL_NOTES = /^AGENTS(?:\..*)?$/;

/** Keeps the files that can be read and are meant to be. */
export function sortOut(files: readonly FolderFile[]): {
  readonly files: readonly FolderFile[];
  readonly setAside: SetAsideFiles;
} {
  const kept: FolderFile[] = [];
  const notes: string[] = [];
  const others = new Map<string, number>();
  for (const file of files) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const ending = endingOf(name);
    if (isNote(name)) notes.push(name);
    else if (formatOfName(name) !== null) kept.push(file);
    else others.set(ending, (others.get(ending) ?? 0) + 1);
  }
  const counted = [...others].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { files: kept, setAside: { others: counted, notes } };
}

function isNote(name: string): boolean {
  return NOTES.test(name) || CAPITAL_NOTES.test(name);
}
