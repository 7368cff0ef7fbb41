import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';

/** A file found in a folder. */
export interface FolderFile {
  /** Path below the folder as given, `/` between parts. */
  readonly path: string;
  readonly sizeBytes: number;
}

/** What a folder holds, all levels together. */
export interface FolderContent {
  /** Sorted by path, code unit by code unit. */
  readonly files: readonly FolderFile[];
  /** Folders that may not be read. */
  readonly unreadable: readonly string[];
}

/** Lists the files of a folder and its subfolders; hidden ones and `node_modules` are left out, links are followed once. */
export async function walkFolder(folder: string): Promise<FolderContent> {
  const files: FolderFile[] = [];
  const unreadable: string[] = [];
  const visited = new Set<string>();
  const waiting = [folder];
  // Folders come before links to folders, so that a file that can be reached both ways keeps its own path.
  const links: string[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop() ?? links.shift()) {
    const entries = await listFolder(next, visited);
    if (entries === null) unreadable.push(next);
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = next.endsWith('/') ? next + entry.name : `${next}/${entry.name}`;
      // A link to nothing is no file.
      const found = await stat(path).catch(() => null);
      if (found?.isDirectory() === true) (entry.isSymbolicLink() ? links : waiting).push(path);
      else if (found?.isFile() === true) files.push({ path, sizeBytes: found.size });
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, unreadable: unreadable.sort() };
}

/** Lists a folder by name: nothing where it was listed before (links can run in circles), `null` where it may not be read. */
async function listFolder(folder: string, visited: Set<string>): Promise<readonly Dirent[] | null> {
  try {
    const real = await realpath(folder);
    if (visited.has(real)) return [];
    visited.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}
