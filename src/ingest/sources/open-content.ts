import { createReadStream } from 'node:fs';
import { PassThrough, pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ToolError } from '../../errors/index.js';
import { cannotRead } from '../readers/cannot-read.js';
import { HEAD_BYTES } from '../readers/reader.js';

/** The unpacked content of a file or of standard input. */
export interface OpenContent {
  /** The path without the `.gz` of a compressed file. */
  readonly innerPath: string;
  /** The first bytes, at most `HEAD_BYTES`. */
  readonly head: Buffer;
  /** The whole content from its first byte; can be read once, and closes the file at its end. */
  readonly chunks: AsyncIterable<Buffer>;
  /** Closes the file where the content is not read to its end. */
  close(): Promise<void>;
}

/** Bytes read from a file at a time. */
const CHUNK_BYTES = 256 * 1024;

/** A gzip inside a gzip is read, more is a joke. */
const MAX_LAYERS = 2;

/** Opens a file, or standard input for `-`, and unpacks gzip. Rejects with `not-readable`, `not-found` and `broken-archive`. */
export async function openContent(path: string, options: { readonly stdin?: Readable }): Promise<OpenContent> {
  let content = await peek(nameErrors(path, openStream(path, options.stdin)));
  let innerPath = path;
  for (let layer = 0; layer < MAX_LAYERS && isGzip(content.head); layer++) {
    content = await peek(nameErrors(path, unpack(content.chunks)));
    innerPath = innerPath.replace(/\.gz$/i, '');
  }
  return { innerPath, ...content };
}

function openStream(path: string, stdin: Readable | undefined): AsyncIterable<Buffer> {
  if (path !== '-') return createReadStream(path, { highWaterMark: CHUNK_BYTES });
  // Descriptor 0 is standard input; without closing it, for it belongs to the process.
  return stdin ?? createReadStream('', { fd: 0, autoClose: false, highWaterMark: CHUNK_BYTES });
}

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

function unpack(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const output = new PassThrough();
  // The error reaches whoever reads the output.
  pipeline(chunks, createGunzip(), output, () => undefined);
  return output;
}

/** Reads the first bytes and gives them back in front of the rest. */
async function peek(chunks: AsyncIterable<Buffer>): Promise<Omit<OpenContent, 'innerPath'>> {
  const iterator = chunks[Symbol.asyncIterator]();
  const close = async (): Promise<void> => {
    await iterator.return?.();
  };
  const parts: Buffer[] = [];
  let size = 0;
  while (size < HEAD_BYTES) {
    const next = await iterator.next();
    if (next.done === true) break;
    parts.push(next.value);
    size += next.value.length;
  }
  const [only] = parts;
  const whole = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts, size);
  return { head: whole.subarray(0, HEAD_BYTES), chunks: resume(whole, iterator), close };
}

async function* resume(first: Buffer, iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (first.length > 0) yield first;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** Turns what the system and the unpacker throw into words about the source. */
async function* nameErrors(path: string, chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    throw toReadError(path, error);
  }
}

function toReadError(path: string, error: unknown): unknown {
  if (error instanceof ToolError || !(error instanceof Error)) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const cause = { cause: error };
  if (code.startsWith('Z_'))
    return cannotRead('broken-archive', { path, why: 'the gzip file is cut off or damaged' }, cause);
  if (code === 'ENOENT') return cannotRead('not-found', { path, why: 'it does not exist' }, cause);
  if (code === 'EISDIR')
    return cannotRead('not-readable', { path, why: 'it is a folder' }, { ...cause, hint: 'name its files' });
  if (/^E[A-Z]+$/.test(code)) return cannotRead('not-readable', { path, why: 'it may not be read' }, cause);
  return error;
}
