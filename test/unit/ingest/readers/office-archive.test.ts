import { describe, expect, it } from 'vitest';
import { assertReadableArchive } from '../../../../src/ingest/readers/office-archive.js';
import { listZipEntries } from '../../../../src/ingest/readers/zip-directory.js';
import { makeDocx } from '../../../helpers/make-documents.js';

const compound = (content: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(200), Buffer.from(content, 'utf16le')]);

/** Finds the directory entry of a part in the bytes of an archive. */
function findDirectoryEntry(bytes: Buffer, name: string): number {
  return bytes.lastIndexOf(Buffer.from(name)) - 46;
}

describe('listZipEntries', () => {
  it('lists the parts of an archive with their sizes', async () => {
    const entries = listZipEntries(await makeDocx()) ?? [];
    const part = entries.find((entry) => entry.name === 'word/document.xml');
    expect(part).toMatchObject({ method: 8, isEncrypted: false });
    expect(part?.uncompressedBytes).toBeGreaterThan(part?.compressedBytes ?? Number.POSITIVE_INFINITY);
  });

  it('knows no archive in other bytes', () => {
    expect(listZipEntries(Buffer.from('some text that is long enough'))).toBeNull();
    expect(listZipEntries(Buffer.alloc(0))).toBeNull();
  });

  it('knows no archive where the directory points beyond the end', async () => {
    const bytes = Buffer.from(await makeDocx());
    bytes.writeUInt32LE(0xfffffff0, bytes.lastIndexOf(Buffer.from('PK\u0005\u0006')) + 16);
    expect(listZipEntries(bytes)).toBeNull();
  });
});

describe('assertReadableArchive', () => {
  it('accepts a whole document', async () => {
    const bytes = await makeDocx();
    expect(() => assertReadableArchive(bytes, 'a.docx')).not.toThrow();
  });

  it('tells a document with a password from one of an old version', () => {
    expect(() => assertReadableArchive(compound('EncryptedPackage'), 'a.docx')).toThrow('the file is encrypted');
    expect(() => assertReadableArchive(compound('WordDocument'), 'a.docx')).toThrow(
      'saved by an old version of Office',
    );
  });

  it('refuses parts that unpack to more than they say', async () => {
    const bytes = Buffer.from(await makeDocx());
    bytes.writeUInt32LE(10, findDirectoryEntry(bytes, 'word/document.xml') + 24);
    expect(() => assertReadableArchive(bytes, 'a.docx')).toThrow('parts of the file are damaged');
  });

  it('refuses an archive that says it unpacks to gigabytes', async () => {
    const bytes = Buffer.from(await makeDocx());
    bytes.writeUInt32LE(0xf0000000, findDirectoryEntry(bytes, 'word/document.xml') + 24);
    expect(() => assertReadableArchive(bytes, 'a.docx')).toThrow('it unpacks to more than 1024 MB');
  });
});
