/** Hashes a string with a salt (FNV-1a, Fowler, Noll and Vo); 32 bits, signed. */
export function hashText(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash, salt);
}

/** Mixes two numbers into one whose bits depend on all of theirs (the finalizer of MurmurHash3, Appleby); 32 bits, signed. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
