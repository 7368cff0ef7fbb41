/** Letters and digits of a text in lower case: equal for texts that differ in spacing, bullets or punctuation only. */
export function foldText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Where a text stands inside another one, apart from spacing and punctuation; `null` where it does not. */
export function findCopy(text: string, copy: string): { readonly start: number; readonly end: number } | null {
  const wanted = foldText(copy);
  const offsets: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    for (const unit of foldText(char)) {
      folded += unit;
      for (let i = 0; i < unit.length; i++) offsets.push(at);
    }
    at += char.length;
  }
  const found = wanted === '' ? -1 : folded.indexOf(wanted);
  const start = offsets[found];
  const last = offsets[found + wanted.length - 1];
  if (found < 0 || start === undefined || last === undefined) return null;
  return { start, end: withClosing(text, last) };
}

/** The end of a stretch takes its own closing punctuation along. */
function withClosing(text: string, last: number): number {
  let end = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
  while (end < text.length && /[.!?;:)\]"']/.test(text.charAt(end))) end++;
  return end;
}
