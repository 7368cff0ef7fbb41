/**
 * Copies a text. A slice keeps the whole string it was cut from in memory; what outlives its document is copied out of it.
 */
export function detachText(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
