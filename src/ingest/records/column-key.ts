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
  const columnOf = (key: string): number | null => {
    const known = columns.get(key);
    if (known !== undefined) return known;
    if (names.length >= MAX_COLUMNS) return null;
    columns.set(key, names.length);
    names.push(key);
    return names.length - 1;
  };

  return {
    names,
    visit(fields, each) {
      const seen = new Map<string, number>();
      const give = (key: string, value: string): void => {
        const column = columnOf(key);
        if (column !== null) each(column, value);
      };
      for (const [name, value] of fields) {
        const key = keyOf(name);
        if (key !== name) {
          give(key, value);
          continue;
        }
        const times = (seen.get(key) ?? 0) + 1;
        seen.set(key, times);
        give(times === 1 ? key : `${key} (${times})`, value);
      }
    },
  };
}

/** Columns beyond this number are left out: data keyed by identifiers would fill the memory. */
const MAX_COLUMNS = 20_000;

/** Flattened names beyond this number are cut anew each time. */
const MAX_KEYS = 20_000;
