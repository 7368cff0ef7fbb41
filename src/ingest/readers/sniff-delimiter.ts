/** How the text of a table is cut into cells. */
export interface DelimiterGuess {
  readonly delimiter: string;
  /** Cells in most of the records looked at. */
  readonly columns: number;
  /** Records looked at. */
  readonly records: number;
  /** Share of those records that have just that many cells, 0 to 1. */
  readonly consistency: number;
}

const CANDIDATES = [',', '\t', ';', '|'] as const;

/** Records looked at; more would not change the answer. */
const MOST_RECORDS = 100;

/**
 * Finds the delimiter by cutting the first records with each candidate, quotes respected: the one that gives the same number of
 * cells again and again, at least two, wins; `prefer` wins where it works at all. `null` where none cuts anything.
 */
export function sniffDelimiter(
  head: string,
  options: { readonly complete: boolean; readonly prefer?: string },
): DelimiterGuess | null {
  const guesses = CANDIDATES.map((delimiter) => tryDelimiter(head, { delimiter, complete: options.complete }));
  const useful = guesses.filter((guess) => guess.columns >= 2);
  const preferred = useful.find((guess) => guess.delimiter === options.prefer && guess.consistency >= 0.5);
  if (preferred !== undefined) return preferred;
  // The square keeps a delimiter that is right on every record ahead of one that cuts more but unevenly.
  const score = (guess: DelimiterGuess): number => guess.consistency ** 2 * Math.log2(guess.columns);
  return useful.reduce<DelimiterGuess | null>(
    (best, guess) => (best === null || score(guess) > score(best) ? guess : best),
    null,
  );
}

/** Tells whether a text is surely a table and not prose with commas or tabs in it. */
export function isSurelyTable(guess: DelimiterGuess | null): guess is DelimiterGuess {
  if (guess === null || guess.records < 2) return false;
  return guess.consistency >= (guess.delimiter === '\t' ? 0.95 : 0.98);
}

function tryDelimiter(
  head: string,
  options: { readonly delimiter: string; readonly complete: boolean },
): DelimiterGuess {
  const counts = countCells(head, options);
  const frequencies = new Map<number, number>();
  for (const count of counts) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
  let columns = 1;
  let most = 0;
  for (const [count, times] of frequencies) {
    if (times > most || (times === most && count > columns)) {
      columns = count;
      most = times;
    }
  }
  const consistency = counts.length === 0 ? 0 : most / counts.length;
  return { delimiter: options.delimiter, columns, records: counts.length, consistency };
}

/** Counts the cells of each record; a record that the head cuts off does not count unless it is the only one. */
function countCells(head: string, options: { readonly delimiter: string; readonly complete: boolean }): number[] {
  const counts: number[] = [];
  let cells = 1;
  let quoted = false;
  let atCellStart = true;
  let filled = false;
  for (let at = 0; at < head.length && counts.length < MOST_RECORDS; at++) {
    const char = head[at];
    if (quoted) {
      if (char !== '"') continue;
      if (head[at + 1] === '"') at++;
      else quoted = false;
    } else if (char === '"' && atCellStart) {
      quoted = true;
      atCellStart = false;
      filled = true;
    } else if (char === options.delimiter) {
      cells++;
      atCellStart = true;
    } else if (char === '\n' || char === '\r') {
      if (filled || cells > 1) counts.push(cells);
      cells = 1;
      atCellStart = true;
      filled = false;
    } else if (char !== ' ') {
      atCellStart = false;
      filled = true;
    }
  }
  const cutOff = quoted || !options.complete;
  if ((filled || cells > 1) && counts.length < MOST_RECORDS && (!cutOff || counts.length === 0)) counts.push(cells);
  return counts;
}
