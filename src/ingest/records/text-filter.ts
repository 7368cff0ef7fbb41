import type { Where } from '../../model/index.js';
import type { CanonicalValues } from './canonical-values.js';
import { createTest } from './where.js';

/**
 * Makes the test of all row filters for a source that is one document: they look at its front matter and its canonical
 * values. A filter on any other column says nothing of it, so that `Subject = CS` for a catalog keeps the syllabi beside it.
 */
export function createTextFilter(
  filters: readonly Where[],
  fields: readonly (readonly [name: string, value: string])[],
): (values: CanonicalValues) => boolean {
  const own = new Map(fields.map(([name, value]) => [name.trim().toLowerCase(), value]));
  const tests = filters.map((where) => ({ test: createTest(where), column: where.column.trim().toLowerCase() }));
  return (values) =>
    tests.every(({ test, column }) => {
      const field = own.get(column);
      if (field !== undefined) return test(field);
      const name = column.replace(/[^\p{L}]/gu, '');
      return name in values ? test(String(values[name] ?? '')) : true;
    });
}
