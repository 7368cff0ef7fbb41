import { readFile } from 'node:fs/promises';

/** Where the model stands: beside the tagger that reads it, in the sources and in the build. */
const MODEL = new URL('../extract/tagger/model.bin', import.meta.url);

/** Reads the bytes of the built-in model of the span tagger. */
export async function readModel(): Promise<Uint8Array> {
  return readFile(MODEL);
}
