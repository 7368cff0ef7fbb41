import { cannotRead } from './cannot-read.js';
import { isEntrySound, listZipEntries } from './zip-directory.js';

/** Largest unpacked size in bytes of an office document's parts together. */
const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024;

/** Begin of the container that holds password-protected documents and those of old Office versions. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Tells whether bytes begin like the container of a password-protected or old Office document. */
export function isCompoundFile(bytes: Buffer): boolean {
  return bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE);
}

/** Tells whether such a container holds an encrypted document: its parts are named in UTF-16. */
export function holdsEncryptedPackage(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/**
 * Checks a DOCX or XLSX before a library unpacks it. Throws `encrypted`, `too-large`, or `broken-archive` where the archive is cut off
 * or its parts are damaged.
 */
export function assertReadableArchive(bytes: Buffer, path: string): void {
  if (isCompoundFile(bytes)) {
    if (holdsEncryptedPackage(bytes)) throw cannotRead('encrypted', { path, why: 'the file is encrypted' });
    throw cannotRead(
      'unknown-format',
      { path, why: 'it was saved by an old version of Office' },
      { hint: 'save it as .docx or .xlsx' },
    );
  }
  const entries = listZipEntries(bytes);
  if (entries === null) throw cannotRead('broken-archive', { path, why: 'the file is cut off or damaged' });
  if (entries.some((entry) => entry.isEncrypted)) throw cannotRead('encrypted', { path, why: 'the file is encrypted' });
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedBytes, 0);
  if (unpacked > MAX_UNPACKED_BYTES) {
    throw cannotRead('too-large', { path, why: `it unpacks to more than ${MAX_UNPACKED_BYTES / 1024 / 1024} MB` });
  }
  // Sheets are the large parts; their reader checks sizes itself while it unpacks them piece by piece.
  const parts = entries.filter((entry) => /\.(?:xml|rels)$/i.test(entry.name) && !/worksheets\//i.test(entry.name));
  if (!parts.every((entry) => isEntrySound(bytes, entry))) {
    throw cannotRead('broken-archive', { path, why: 'parts of the file are damaged' });
  }
}
