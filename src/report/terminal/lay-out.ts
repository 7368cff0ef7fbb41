/** Width assumed where lines are not cut. */
export const PLAIN_WIDTH = 100;

/** Cuts a text to a width in characters with an ellipsis. */
export function cut(text: string, width: number): string {
  const chars = [...text];
  return chars.length <= width
    ? text
    : `${chars
        .slice(0, Math.max(1, width - 1))
        .join('')
        .trimEnd()}…`;
}

/** Breaks a text into lines of at most so many characters, at blanks. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && [...line].length + 1 + [...word].length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Draws a share as a bar: solid up to the lower bound, shaded to the upper one. */
export function drawBar(
  interval: { readonly low: number; readonly high: number },
  scale: number,
  width: number,
): string {
  const cells = (share: number): number => Math.min(width, Math.round((share / Math.max(scale, 1e-9)) * width));
  const solid = cells(interval.low);
  const shaded = Math.max(solid, cells(interval.high));
  return '█'.repeat(solid) + '░'.repeat(shaded - solid) + ' '.repeat(width - shaded);
}
