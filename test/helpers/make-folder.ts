import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];
afterAll(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** Makes a temporary folder with the given files, removed after the tests of the file; gives the path of each. */
export async function makeFolder<Name extends string>(
  files: Readonly<Record<Name, string | Uint8Array>>,
  prefix = 'skillgap-test-',
): Promise<{ folder: string; paths: Record<Name, string> }> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  folders.push(folder);
  const paths = {} as Record<Name, string>;
  for (const name of Object.keys(files) as Name[]) {
    paths[name] = join(folder, name);
    await writeFile(paths[name], files[name]);
  }
  return { folder, paths };
}
