import { HEAD_BYTES, type ReaderInput } from '../../src/ingest/readers/reader.js';

/** Makes the input of a reader from bytes in memory, handed out in pieces of `pieceBytes`. */
export function toReaderInput(path: string, content: string | Buffer, pieceBytes = 65_536): ReaderInput {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { path, head: bytes.subarray(0, HEAD_BYTES), chunks: cut(bytes, pieceBytes) };
}

async function* cut(bytes: Buffer, pieceBytes: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** Collects what an async iterable gives. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
