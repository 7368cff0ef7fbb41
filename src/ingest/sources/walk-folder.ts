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
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    const names = await listFolder(current, visited);
    if (names === null) unreadable.push(current);
    for (const name of names ?? []) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = current.endsWith('/') ? current + name : `${current}/${name}`;
      // A link to nothing is no file.
      const found = await stat(path).catch(() => null);
      if (found?.isDirectory() === true) waiting.push(path);
      else if (found?.isFile() === true) files.push({ path, sizeBytes: found.size });
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, unreadable: unreadable.sort() };
}

/** Gives the names in a folder: none where it was listed before (links can run in circles), `null` where it may not be read. */
async function listFolder(folder: string, visited: Set<string>): Promise<readonly string[] | null> {
  try {
    const real = await realpath(folder);
    if (visited.has(real)) return [];
    visited.add(real);
    return await readdir(folder);
  } catch {
    return null;
  }
}
