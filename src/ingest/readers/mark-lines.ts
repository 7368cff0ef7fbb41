import type { PlaceMark } from '../../model/index.js';

/** Marks where each line of a text begins, counted from 1; the first mark has offset 0. */
export function markLines(text: string): PlaceMark[] {
  const marks: PlaceMark[] = [{ offset: 0, place: { line: 1 } }];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    marks.push({ offset: at + 1, place: { line: marks.length + 1 } });
  }
  return marks;
}
