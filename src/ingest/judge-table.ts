import { createProblem } from '../errors/index.js';
import type { Problem } from '../model/index.js';
import { filterReason, NO_DESCRIPTION, type ReadContext, type Tally } from './read-options.js';
import { quotePath } from './readers/cannot-read.js';
import type { ColumnPlan } from './records/column-plan.js';

/** Most column names in one message. */
const MOST_NAMED = 12;

/** What a whole table leaves to say: no text column, hardly any text, no row that passes the filters. */
export function judgeTable(table: {
  readonly plan: ColumnPlan;
  readonly context: ReadContext;
  readonly tally: Tally;
  /** Its records are documents already, with no columns to find. */
  readonly isGiven: boolean;
}): readonly Problem[] {
  const { plan, context, tally } = table;
  const { path } = context;
  const filtered = tally.setAside.get(filterReason(plan.kind)) ?? 0;
  if (tally.records > 0 && filtered === tally.records) {
    const filters = context.where.map(({ column, operator, value }) => `${column} ${operator} ${value}`).join(' and ');
    return [createProblem('no-row-matches', `no row of ${quotePath(path)} matches ${filters}`, { where: path })];
  }
  if (table.isGiven) return [];
  if (plan.texts.length === 0) {
    const columns = listNames(
      plan.unused.filter((name) => name !== ''),
      'and',
    );
    const message = `${quotePath(path)} has no column that reads like a description; unused columns: ${columns || 'none'}`;
    return [createProblem('no-text-column', message, { severity: 'error', where: path })];
  }
  const empty = tally.setAside.get(NO_DESCRIPTION) ?? 0;
  const considered = tally.records - filtered;
  if (empty * 2 <= considered || considered < 2) return [];
  const columns = listNames(
    plan.texts.map((text) => text.header),
    'or',
  );
  const message = `${count(empty)} of ${count(considered)} rows of ${quotePath(path)} have no text in ${columns}`;
  return [createProblem('mostly-no-text', message, { where: path })];
}

function listNames(names: readonly string[], conjunction: 'and' | 'or'): string {
  const shown = names.slice(0, MOST_NAMED);
  const last = shown.pop() ?? '';
  const more = names.length > MOST_NAMED ? ', ...' : '';
  return shown.length === 0 ? `${last}${more}` : `${shown.join(', ')} ${conjunction} ${last}${more}`;
}

const count = (value: number): string => value.toLocaleString('en-US');
