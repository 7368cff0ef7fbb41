import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ToolError } from '../errors/index.js';
import { compareText } from '../support/index.js';
import { type CompiledImport, compileImport } from './compile-import.js';
import type { Importer, ImportFile, ImportFormat } from './importers/importer.js';
import { IMPORTERS } from './importers/registry.js';

/** Names of the import formats, for flags and their errors. */
export const IMPORT_FORMATS: readonly ImportFormat[] = IMPORTERS.map((importer) => importer.format);

/** Bytes of a file that detection looks at. */
const HEAD_BYTES = 65_536;
/** Files deeper in a folder are not looked for: downloads of taxonomies are one folder, at most with one inside. */
const MAX_DEPTH = 2;
const READABLE = /\.(?:csv|tsv|txt|json|jsonld|xlsx)$/i;

/**
 * Reads other people's taxonomies into the compiled form.
 *
 * @param paths - files and folders of one taxonomy
 * @param format - `auto` asks each importer whether it knows the files
 * @throws ToolError `bad-taxonomy` where nothing fits, the files are broken or hold no skills
 */
export async function importTaxonomy(
  paths: readonly string[],
  format: ImportFormat | 'auto' = 'auto',
): Promise<CompiledImport & { readonly format: ImportFormat }> {
  const found = (await Promise.all(paths.map((path) => listFiles(path, MAX_DEPTH)))).flat();
  const files = await Promise.all(found.map(openFile));
  if (files.length === 0)
    throw new ToolError('bad-taxonomy', `no CSV, text, JSON or XLSX file in "${paths.join('", "')}"`, {
      where: paths[0] ?? '',
      hint: 'name the files or the folder of the taxonomy',
    });
  const importer = chooseImporter(files, format);
  const imported = await importer.read(files);
  const version = imported.version ?? findVersion(paths);
  const compiled = compileImport({ ...imported, version }, importer.format);
  if (compiled.file.skills.length === 0)
    throw new ToolError('bad-taxonomy', `no usable names in "${paths.join('", "')}"`, {
      where: paths[0] ?? '',
      hint: `expected ${importer.expects}`,
    });
  return { ...compiled, format: importer.format };
}

function chooseImporter(files: readonly ImportFile[], format: ImportFormat | 'auto'): Importer {
  const chosen = IMPORTERS.find((importer) =>
    format === 'auto' ? files.some((file) => importer.recognizes(file)) : importer.format === format,
  );
  if (chosen !== undefined) return chosen;
  throw new ToolError('bad-taxonomy', `no known taxonomy format in "${files[0]?.path ?? ''}"`, {
    where: files[0]?.path ?? '',
    hint: `say which one it is: --format ${IMPORT_FORMATS.join('|')}`,
  });
}

/** Downloads carry their version in the folder's or file's name: "ESCO dataset - v1.2.0", "db_29_0_text". */
function findVersion(paths: readonly string[]): string | null {
  const match = /(?:\bv|\bdb_)(\d+(?:[._]\d+){1,2})/.exec(paths.join(' '));
  return match?.[1]?.replaceAll('_', '.') ?? null;
}

async function listFiles(path: string, depth: number): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = (await readdir(path)).filter((entry) => !entry.startsWith('.')).sort(compareText);
    const nested = await Promise.all(
      entries.map(async (entry) => {
        const inner = join(path, entry);
        if ((await stat(inner)).isDirectory()) return depth > 1 ? await listFiles(inner, depth - 1) : [];
        return READABLE.test(entry) ? [inner] : [];
      }),
    );
    return nested.flat();
  } catch (cause) {
    throw new ToolError('bad-taxonomy', `cannot read "${path}"`, {
      where: path,
      hint: 'check the path and its permissions',
      cause,
    });
  }
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

async function openFile(path: string): Promise<ImportFile> {
  const name = basename(path).toLowerCase();
  return {
    path,
    name,
    head: name.endsWith('.xlsx') ? '' : await readHead(path),
    readText: async () => withoutMark(await readFile(path, 'utf8')),
    readBytes: async () => await readFile(path),
  };
}

async function readHead(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return withoutMark(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}
