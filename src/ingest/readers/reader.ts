import type { RawSource } from '../raw.js';
import { cannotRead } from './cannot-read.js';

/** What a reader gets: the unpacked content of one source. */
export interface ReaderInput {
  /** Path as the user wrote it, for messages; `-` for standard input. */
  readonly path: string;
  /** The first bytes of the content, at most `HEAD_BYTES`; all of it where it is shorter. */
  readonly head: Buffer;
  /** The whole content from its first byte; can be read once. */
  readonly chunks: AsyncIterable<Buffer>;
}

/**
 * Reads one format. It rejects with a `ToolError` (`empty-file`, `encrypted`, `broken-...`, `too-large`, ...) where nothing can be
 * read at all, also while records are being read; part of a source that is lost becomes a problem.
 */
export type Reader = (input: ReaderInput) => Promise<RawSource>;

/** How many first bytes are looked at to tell format, encoding and delimiter. */
export const HEAD_BYTES = 65_536;

/** Largest content in bytes that is taken into memory at once. */
export const MAX_WHOLE_BYTES = 400 * 1024 * 1024;

/** Collects the whole content in memory; rejects with `too-large` beyond `MAX_WHOLE_BYTES`. */
export async function readWhole(input: ReaderInput): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of input.chunks) {
    size += part.length;
    if (size > MAX_WHOLE_BYTES) {
      throw cannotRead('too-large', { path: input.path, why: `it is larger than ${MAX_WHOLE_BYTES / 1024 / 1024} MB` });
    }
    parts.push(part);
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts, size);
}
