import type { Readable } from 'node:stream';
import type { RawSource } from '../raw.js';
import { cannotRead } from '../readers/cannot-read.js';
import { READERS } from '../readers/index.js';
import { HEAD_BYTES, type ReaderInput } from '../readers/reader.js';
import { detectFormat } from './detect-format.js';
import type { FoundSource } from './found-source.js';
import { openContent } from './open-content.js';

/**
 * Opens a source with the reader for its content: the first bytes decide before the name does, and gzip is unpacked. Rejects with a
 * `ToolError` whose `where` is the path: `not-readable`, `unknown-format`, `binary-content`, `empty-file`, or what the reader says.
 */
export async function openSource(
  source: Pick<FoundSource, 'path'>,
  options: { readonly stdin?: Readable } = {},
): Promise<RawSource> {
  const content = await openContent(source.path, options);
  try {
    const { path } = source;
    if (content.head.length === 0) throw cannotRead('empty-file', { path, why: 'it is empty' });
    const isComplete = content.head.length < HEAD_BYTES;
    const detected = await detectFormat({ path: content.innerPath, head: content.head, isComplete });
    if (!('format' in detected)) {
      const { code, why, hint } = detected;
      throw cannotRead(code, { path, why }, hint === undefined ? {} : { hint });
    }
    const read = await READERS[detected.format].load();
    const input: ReaderInput = { path, head: content.head, chunks: content.chunks };
    return await read(input);
  } catch (error) {
    await content.close();
    throw error;
  }
}
