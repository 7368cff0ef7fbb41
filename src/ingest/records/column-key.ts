/** The parts of a flattened name that count members of a list: `skills.0.name` is a `skills.name`. */
const MEMBER_NUMBER = /\.\d+(?=\.|$)/g;

/**
 * The columns of a table as its records show them. Members of one list (`skills.0.name`, `skills.1.name`) are one
 * column with several values; headers that stand twice are two columns, the second called `Header (2)`.
 */
export interface ColumnIndex {
  /** Column names in order of first sight. */
  readonly names: readonly string[];
  /** Takes a record's fields apart; an index of `names` with each value. */
  visit(
    fields: readonly (readonly [name: string, value: string])[],
    each: (column: number, value: string) => void,
  ): void;
}

/** Makes an empty column index that grows as records are visited. */
export function createColumnIndex(): ColumnIndex {
  const names: string[] = [];
  const columns = new Map<string, number>();
  const keys = new Map<string, string>();

  const keyOf = (name: string): string => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = name.replace(MEMBER_NUMBER, '');
    if (keys.size < MAX_KEYS) keys.set(name, key);
    return key;
  };
  const columnOf = (key: string): number => {
    const known = columns.get(key);
    if (known !== undefined) return known;
    columns.set(key, names.length);
    names.push(key);
    return names.length - 1;
  };

  return {
    names,
    visit(fields, each) {
      const seen = new Map<string, number>();
      for (const [name, value] of fields) {
        const key = keyOf(name);
        if (key !== name) {
          each(columnOf(key), value);
          continue;
        }
        const times = (seen.get(key) ?? 0) + 1;
        seen.set(key, times);
        each(columnOf(times === 1 ? key : `${key} (${times})`), value);
      }
    },
  };
}

/** Names beyond this number are not remembered, so that data keyed by identifiers does not fill the memory. */
const MAX_KEYS = 10_000;
