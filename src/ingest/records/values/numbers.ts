const NUMBER =
  /(?<![\d.,])\d{1,3}(?:[.,' \u00a0]\d{3}){1,4}(?:[.,]\d{1,2})?(?![\d])|(?<![\d.,])\d{1,12}(?:[.,]\d{1,4})?(?!\d)|(?<![\d.,])\.\d{1,4}(?!\d)/g;

/** A number found in a text, with where it stands. */
export interface FoundNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Finds the numbers of a short text, whatever their separators: `28,333.20`, `45.000`, `1 200,50`, `.5`. */
export function findNumbers(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const value = toNumber(match[0]);
    if (value !== null) found.push({ value, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Reads one number written in digits with separators; `null` where the text is anything else. */
export function toNumber(text: string): number | null {
  const bare = text.trim();
  if (!/^-?[\d.,' \u00a0]{1,24}$/.test(bare) || !/\d/.test(bare)) return null;
  const value = Number(toPlainDigits(bare.replace(/[' \u00a0]/g, '')));
  return Number.isFinite(value) ? value : null;
}

/** The last separator is a decimal point unless exactly three digits follow it or it stands more than once. */
function toPlainDigits(text: string): string {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return text;
  const mark = text.charAt(last);
  const other = mark === '.' ? ',' : '.';
  const decimals = text.length - last - 1;
  const grouped = decimals === 3 && !text.includes(other) && last <= 3 && !text.startsWith('0');
  if (grouped || text.indexOf(mark) !== last) return text.replace(/[.,]/g, '');
  return `${text.slice(0, last).replace(/[.,]/g, '')}.${text.slice(last + 1)}`;
}
