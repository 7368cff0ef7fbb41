import { isObject } from './flatten-record.js';

/** A record of structured data. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** How deep a list of records may lie inside its wrappers, as in `{"data": {"jobs": [...]}}`. */
const MAX_WRAPPERS = 3;

/** Names of lists of records in files that have a title themselves; any other list there is part of that one record. */
const LIST_NAMES = new Set(
  (
    '@graph courses data docs documents entries hits items jobs jobpostings list listings openings positions postings ' +
    'programs records results rows syllabi vacancies'
  ).split(' '),
);

/**
 * Finds the records in a parsed JSON file: a list of objects, at the top or inside up to three wrappers; an object that names its
 * records by key (the key becomes the field `id` unless there is one); an object of columns (`{"title": ["A", "B"]}`); else the object
 * itself. Values that are no objects are left out.
 */
export function findRecordList(value: unknown): { readonly records: readonly JsonRecord[]; readonly leftOut: number } {
  if (Array.isArray(value)) {
    const records = value.filter(isObject);
    return { records, leftOut: value.length - records.length };
  }
  if (!isObject(value)) return { records: [], leftOut: 1 };
  const columns = fromColumns(value);
  if (columns !== null) return { records: columns, leftOut: 0 };
  const list = findList(value, MAX_WRAPPERS);
  if (list !== null) return findRecordList(list);
  const keyed = toKeyedRecords(value);
  if (keyed !== null) return { records: keyed, leftOut: 0 };
  const inner = Object.values(value);
  const [only] = inner;
  return inner.length === 1 && isObject(only) ? findRecordList(only) : { records: [value], leftOut: 0 };
}

/** Finds the longest list of objects; the shallower one where two are equally long. */
function findList(value: JsonRecord, depth: number): readonly unknown[] | null {
  let best: readonly unknown[] | null = null;
  const isRecord = hasTitle(value);
  for (const [name, inner] of Object.entries(value)) {
    if (isRecord && !LIST_NAMES.has(name.toLowerCase())) continue;
    const list = Array.isArray(inner) ? inner : isObject(inner) && depth > 1 ? findList(inner, depth - 1) : null;
    if (list?.some(isObject) && (best === null || list.length > best.length)) best = list;
  }
  return best;
}

function hasTitle(value: JsonRecord): boolean {
  return Object.entries(value).some(
    ([key, inner]) => typeof inner === 'string' && /title|name|label|description|text/i.test(key),
  );
}

/** Turns columns into records: lists of plain values equally long, or objects with the same row numbers as keys. */
function fromColumns(value: JsonRecord): JsonRecord[] | null {
  const entries = Object.entries(value);
  const first = entries[0]?.[1];
  if (entries.length < 2 || typeof first !== 'object' || first === null) return null;
  const rows = Object.keys(first);
  if (rows.length < 2 || !rows.every((row) => /^\d+$/.test(row))) return null;
  const areColumns = entries.every(([, column]) =>
    isColumn(column, { isList: Array.isArray(first), rows: rows.length }),
  );
  if (!areColumns) return null;
  return rows.map((row) => Object.fromEntries(entries.map(([name, column]) => [name, (column as JsonRecord)[row]])));
}

function isColumn(column: unknown, expected: { readonly isList: boolean; readonly rows: number }): boolean {
  if (Array.isArray(column)) return expected.isList && column.length === expected.rows && !column.some(isObject);
  return (
    !expected.isList && isObject(column) && Object.keys(column).length === expected.rows && Object.hasOwn(column, '0')
  );
}

function toKeyedRecords(value: JsonRecord): JsonRecord[] | null {
  const entries = Object.entries(value);
  const records = entries.map(([, inner]) => inner);
  if (records.length < 2 || !records.every(isObject) || !areAlike(records)) return null;
  return entries.map(([key, inner]) =>
    Object.hasOwn(inner as object, 'id') ? (inner as JsonRecord) : { id: key, ...(inner as JsonRecord) },
  );
}

/** Records of one kind share at least half of their keys with the first; the parts of one record do not. */
function areAlike(records: readonly JsonRecord[]): boolean {
  const keys = Object.keys(records[0] ?? {});
  return records.every(
    (record) => keys.filter((key) => Object.hasOwn(record, key)).length * 2 >= keys.length && keys.length > 0,
  );
}
