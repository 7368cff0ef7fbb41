const WEIGHT_OF_CHAR = new Map<number, number>();
const order = ['\n', '•', '.', ':', ';', '(', ')', ',', '"', '–', '|', '/', '&', '-', "'"];
order.forEach((char, i) => {
  WEIGHT_OF_CHAR.set(char.charCodeAt(0), order.length - i);
});
for (const [char, like] of [
  ['\r', '\n'],
  ['·', '•'],
  ['▪', '•'],
  ['●', '•'],
  ['*', '•'],
  ['!', '.'],
  ['?', '.'],
  ['[', '('],
  [']', ')'],
  ['“', '"'],
  ['”', '"'],
  ['’', "'"],
  ['—', '–'],
  ['\\', '/'],
] as const) {
  WEIGHT_OF_CHAR.set(char.charCodeAt(0), WEIGHT_OF_CHAR.get(like.charCodeAt(0)) ?? 0);
}

/** Longest gap that is looked at. */
const LOOKED_AT = 8;

/** Tells the strongest sign between two words: 0 for white space, up to 15 for a line break. */
export function readGap(text: string, from: number, to: number): number {
  if (to - from <= 1 && text.charCodeAt(from) === 32) return 0;
  let strongest = 0;
  const end = Math.min(to, from + LOOKED_AT);
  for (let i = from; i < end; i++) {
    const weight = WEIGHT_OF_CHAR.get(text.charCodeAt(i)) ?? 0;
    if (weight > strongest) strongest = weight;
  }
  return strongest;
}
