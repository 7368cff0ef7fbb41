/** Gives how many bytes from the start hold whole UTF-8 characters; up to three bytes of a cut one are left over. */
export function lengthOfWholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return lengthOfSequence(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Tells whether bytes are UTF-8 with a few broken places: at least three whole characters beyond ASCII for each broken byte. */
export function isMostlyUtf8(bytes: Buffer): boolean {
  let whole = 0;
  let broken = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? 1 : lengthOfSequence(byte);
    if (length === 1) {
      if (byte >= 0x80) broken++;
      at++;
    } else if (hasContinuations(bytes, { from: at + 1, count: length - 1 })) {
      whole++;
      at += length;
    } else {
      broken++;
      at++;
    }
  }
  return whole > 0 && whole >= broken * 3;
}

/** Tells UTF-16 without a byte order mark by where its NUL bytes stand; `null` where it is something else. */
export function guessUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let at = sample.indexOf(0); at !== -1; at = sample.indexOf(0, at + 1)) {
    if (at % 2 === 0) even++;
    else odd++;
  }
  // Western text has a NUL in nearly every pair; a fifth leaves room for other alphabets, one side must be nearly alone.
  if ((even + odd) * 5 < sample.length || sample.length < 4) return null;
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : null;
}

function lengthOfSequence(first: number): number {
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 1;
}

function hasContinuations(bytes: Buffer, range: { readonly from: number; readonly count: number }): boolean {
  for (let at = range.from; at < range.from + range.count; at++) {
    if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}
