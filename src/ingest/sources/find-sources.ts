import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, sep } from 'node:path';
import { createProblem } from '../../errors/index.js';
import type { Problem } from '../../model/index.js';
import { quotePath } from '../readers/cannot-read.js';
import { READERS } from '../readers/index.js';
import type { FoundSource } from './found-source.js';
import { type SetAsideFiles, sortOut } from './sort-out.js';
import { type FolderFile, walkFolder } from './walk-folder.js';

/** What was found, and what could not be. */
export interface FoundSources {
  /** In the order of the patterns, within one sorted by path; each file once. */
  readonly sources: readonly FoundSource[];
  /** Codes `not-found`, `no-match`, `not-readable` (errors) and `files-set-aside` (information). */
  readonly problems: readonly Problem[];
}

/**
 * Finds the files that patterns name: files, folders with all below them, globs, `-` for standard input. Inside folders and globs only
 * files of known formats count, and files about the folder itself (README, LICENSE) do not; a file that is named counts always.
 */
export async function findSources(patterns: readonly string[], kind: FoundSource['kind']): Promise<FoundSources> {
  const sources: FoundSource[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const written of patterns) {
    const pattern = sep === '\\' ? written.replaceAll('\\', '/') : written;
    const found = await findPattern(pattern);
    problems.push(...found.problems);
    for (const file of found.files) {
      // A pipe has a path but no place in a folder.
      const identity = await realpath(file.path).catch(() => file.path);
      if (seen.has(identity)) continue;
      seen.add(identity);
      sources.push({ path: file.path, kind, sizeBytes: file.sizeBytes });
    }
  }
  return { sources, problems };
}

interface PatternFiles {
  readonly files: readonly FolderFile[];
  readonly problems: readonly Problem[];
}

async function findPattern(pattern: string): Promise<PatternFiles> {
  if (pattern === '-') return { files: [{ path: '-', sizeBytes: 0 }], problems: [] };
  const found = await stat(pattern).catch((error: NodeJS.ErrnoException) => error);
  if (!(found instanceof Error)) {
    return found.isDirectory()
      ? findInFolder(pattern)
      : { files: [{ path: pattern, sizeBytes: found.size }], problems: [] };
  }
  if (found.code !== 'ENOENT' && found.code !== 'ENOTDIR')
    return { files: [], problems: [report('not-readable', pattern)] };
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(pattern) ? findByGlob(pattern) : { files: [], problems: [report('not-found', pattern)] };
}

async function findInFolder(folder: string): Promise<PatternFiles> {
  const { files, unreadable } = await walkFolder(folder);
  const sorted = sortOut(files);
  const problems = unreadable.map((path) => report('not-readable', path));
  if (sorted.files.length === 0) problems.push(reportNothing(folder));
  return { files: sorted.files, problems: [...problems, ...reportSetAside(folder, sorted.setAside)] };
}

async function findByGlob(pattern: string): Promise<PatternFiles> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, {
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
    absolute: isAbsolute(pattern),
  });
  const files: FolderFile[] = [];
  for (const path of await withoutDetours(paths)) {
    const found = await stat(path).catch(() => null);
    if (found?.isFile() === true) files.push({ path, sizeBytes: found.size });
  }
  if (files.length === 0) return { files: [], problems: [report('no-match', pattern)] };
  const sorted = sortOut(files);
  const problems = sorted.files.length === 0 ? [reportNothing(pattern)] : [];
  return { files: sorted.files, problems: [...problems, ...reportSetAside(pattern, sorted.setAside)] };
}

/** Links can lead to one file by many ways, some of them in circles; the way with the fewest folders stays. */
async function withoutDetours(paths: readonly string[]): Promise<string[]> {
  const depth = (path: string): number => path.split('/').length;
  const shortFirst = [...paths].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const ways = new Map<string, string>();
  for (const path of shortFirst) {
    const identity = await realpath(path).catch(() => path);
    if (!ways.has(identity)) ways.set(identity, path);
  }
  return [...ways.values()].sort();
}

function report(code: 'not-found' | 'no-match' | 'not-readable', path: string): Problem {
  const why = {
    'not-found': `${quotePath(path)} does not exist`,
    'no-match': `no file matches ${quotePath(path)}`,
    'not-readable': `${quotePath(path)} may not be read`,
  }[code];
  return createProblem(code, why, { severity: 'error', where: path });
}

function reportNothing(path: string): Problem {
  const endings = Object.values(READERS).flatMap((entry) => entry.extensions);
  const hint = `these can be read: ${endings.join(' ')}`;
  return createProblem('no-match', `no file in ${quotePath(path)} can be read`, {
    severity: 'error',
    where: path,
    hint,
  });
}

function reportSetAside(path: string, setAside: SetAsideFiles): Problem[] {
  const parts = [describeOthers(setAside.others), describeNotes(setAside.notes)].filter((part) => part !== '');
  if (parts.length === 0) return [];
  const message = `set aside ${parts.join(' and ')} in ${quotePath(path)}`;
  return [createProblem('files-set-aside', message, { severity: 'info', where: path })];
}

function describeOthers(others: readonly (readonly [ending: string, count: number])[]): string {
  if (others.length === 0) return '';
  const count = others.reduce((sum, [, times]) => sum + times, 0);
  const endings = others.slice(0, 5).map(([ending]) => ending || 'no ending');
  const more = others.length > endings.length ? ', ...' : '';
  return `${count} ${count === 1 ? 'file of another kind' : 'files of other kinds'} (${endings.join(', ')}${more})`;
}

function describeNotes(notes: readonly string[]): string {
  if (notes.length === 0) return '';
  const names = [...new Set(notes)].sort();
  return `${notes.length} ${notes.length === 1 ? 'note' : 'notes'} about the folder (${names.join(', ')})`;
}
