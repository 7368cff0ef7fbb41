/** Lists of numbers by number, in two arrays: the list of `i` is `values` from `starts[i]` to `starts[i + 1]`. */
export interface NumberLists {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** Groups pairs by their key, in the order in which they come. */
export function groupNumbers(keys: readonly number[], values: readonly number[], count: number): NumberLists {
  const starts = new Int32Array(count + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const grouped = new Int32Array(values.length);
  keys.forEach((key, i) => {
    const at = next[key] ?? 0;
    grouped[at] = values[i] ?? 0;
    next[key] = at + 1;
  });
  return { starts, values: grouped };
}

/** The list of one number, without copying. */
export const listOf = (lists: NumberLists, key: number): Int32Array =>
  lists.values.subarray(lists.starts[key] ?? 0, lists.starts[key + 1] ?? 0);
