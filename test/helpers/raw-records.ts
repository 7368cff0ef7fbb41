import type { RawRecord, RawTable } from '../../src/ingest/raw.js';

/** Rows written as objects, as the readers hand them on. */
export function toRecords(rows: readonly Readonly<Record<string, string>>[]): RawRecord[] {
  return rows.map((row, index) => ({ row: index + 1, fields: Object.entries(row) }));
}

/** A table of records without a file behind it. */
export function toTable(records: readonly RawRecord[], format = 'csv'): RawTable {
  return {
    shape: 'table',
    format,
    encoding: 'utf-8',
    delimiter: format === 'csv' ? ',' : null,
    problems: [],
    records: (async function* () {
      yield* records;
    })(),
  };
}
