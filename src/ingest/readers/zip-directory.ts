import { crc32, inflateRawSync } from 'node:zlib';

/** One entry of a zip archive, as its directory tells. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Checksum of the unpacked content. */
  readonly checksum: number;
  readonly compressedBytes: number;
  readonly uncompressedBytes: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** A 32-bit field that only says: the number stands in the 64-bit record. */
const SEE_64 = 0xffffffff;

/** Lists what a zip archive holds; `null` where it is no archive, or cut off or damaged. */
export function listZipEntries(bytes: Buffer): readonly ZipEntry[] | null {
  const end = findEnd(bytes);
  if (end === null) return null;
  try {
    return readDirectory(bytes, findDirectory(bytes, end));
  } catch (error) {
    // Any number in a damaged directory may point beyond the end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readDirectory(bytes: Buffer, directory: { readonly at: number; readonly count: number }): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = directory.at;
  for (let index = 0; index < directory.count; index++) {
    if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    // The 64-bit record holds only the numbers that did not fit, in this order.
    const wide = readWideNumbers(bytes.subarray(nameEnd, extraEnd));
    const number = (offset: number): number => {
      const value = bytes.readUInt32LE(at + offset);
      return value === SEE_64 ? (wide.shift() ?? value) : value;
    };
    const uncompressedBytes = number(24);
    const compressedBytes = number(20);
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnd),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      checksum: bytes.readUInt32LE(at + 16),
      compressedBytes,
      uncompressedBytes,
      offset: number(42),
    });
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findDirectory(bytes: Buffer, end: number): { at: number; count: number } {
  const count = bytes.readUInt16LE(end + 10);
  const at = bytes.readUInt32LE(end + 16);
  if (at !== SEE_64 && count !== 0xffff) return { at, count };
  const wideEnd = Number(bytes.readBigUInt64LE(end - 20 + 8));
  return { at: Number(bytes.readBigUInt64LE(wideEnd + 48)), count: Number(bytes.readBigUInt64LE(wideEnd + 32)) };
}

function readWideNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const numbers: number[] = [];
    for (let from = at + 4; from + 8 <= at + 4 + extra.readUInt16LE(at + 2); from += 8) {
      numbers.push(Number(extra.readBigUInt64LE(from)));
    }
    return numbers;
  }
  return [];
}

/**
 * Unpacks an entry to see that it is whole and no larger than it says; a directory that lies about sizes is how archives are made that
 * fill the memory.
 */
export function isEntrySound(bytes: Buffer, entry: ZipEntry): boolean {
  if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== LOCAL_ENTRY) return false;
  const begin = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const end = begin + entry.compressedBytes;
  if (end > bytes.length) return false;
  const content = unpack(bytes.subarray(begin, end), entry);
  return content?.length === entry.uncompressedBytes && crc32(content) === entry.checksum;
}

function unpack(packed: Buffer, entry: ZipEntry): Buffer | null {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.uncompressedBytes) });
  } catch {
    return null;
  }
}

/** The end record stands at the very end, before a comment of at most 64 KB. */
function findEnd(bytes: Buffer): number | null {
  const last = bytes.length - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return null;
}
