import type { LedgerEntry, LedgerQuote } from '../model/index.js';
import { toCsvCell } from './csv.js';
import { toCount, toCounted } from './format-numbers.js';
import { cut } from './terminal/lay-out.js';

/** Ways of writing the ledger. */
export const LEDGER_FORMATS = ['text', 'json', 'csv'] as const;
/** Name of a way of writing the ledger. */
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

/**
 * Renders the ledger of ambiguous names: for each how often it was taken for the skill and refused, by which rule, with a quote.
 *
 * @param width - columns of the terminal; `null` where lines are not cut
 */
export function renderLedger(entries: readonly LedgerEntry[], format: LedgerFormat, width: number | null): string {
  if (format === 'json') return `${JSON.stringify(entries, null, 2)}\n`;
  return format === 'csv' ? renderCsv(entries) : renderText(entries, width);
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, n) => total + n, 0);

const toRules = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([rule, n]) => `${rule} ${toCount(n)}`)
    .join(', ');

function renderText(entries: readonly LedgerEntry[], columns: number | null): string {
  if (entries.length === 0) return 'No ambiguous name stands in these documents.\n';
  const width = Math.min(28, Math.max(4, ...entries.map((entry) => entry.form.length)));
  const numbers = (entry: LedgerEntry): string =>
    `${entry.form.padEnd(width)} ${toCount(sum(entry.accepted)).padStart(8)} ${toCount(sum(entry.refused)).padStart(8)}`;
  const indent = ' '.repeat(4);
  const quoteLine = (sign: string, counts: LedgerEntry['accepted'], quote: LedgerQuote | null): string[] => {
    if (sum(counts) === 0) return [];
    const text = quote === null ? '' : `: "${quote.text}" (${quote.documentId})`;
    const line = `${indent}${sign} ${toRules(counts)}${text}`;
    return [columns === null ? line : cut(line, columns)];
  };
  const blocks = entries.flatMap((entry) => [
    `${numbers(entry)}  ${entry.name === entry.form ? '' : `${entry.name}, `}${entry.skillId}`,
    ...quoteLine('+', entry.accepted, entry.quotes.accepted),
    ...quoteLine('-', entry.refused, entry.quotes.refused),
  ]);
  const accepted = entries.reduce((total, entry) => total + sum(entry.accepted), 0);
  const refused = entries.reduce((total, entry) => total + sum(entry.refused), 0);
  return [
    `${'name'.padEnd(width)} accepted  refused  skill`,
    ...blocks,
    '',
    `${toCounted(entries.length, 'name')} in doubt: ${toCounted(accepted, 'time')} accepted, ${toCounted(refused, 'time')} refused. Decide otherwise with --overrides.`,
    '',
  ].join('\n');
}

function renderCsv(entries: readonly LedgerEntry[]): string {
  const head =
    'form,skill_id,skill,accepted,refused,accepted_by,refused_by,accepted_quote,accepted_document,refused_quote,refused_document';
  const rows = entries.map(({ form, skillId, name, accepted, refused, quotes }) =>
    [
      form,
      skillId,
      name,
      sum(accepted),
      sum(refused),
      toRules(accepted),
      toRules(refused),
      quotes.accepted?.text ?? null,
      quotes.accepted?.documentId ?? null,
      quotes.refused?.text ?? null,
      quotes.refused?.documentId ?? null,
    ]
      .map(toCsvCell)
      .join(','),
  );
  return `${[head, ...rows].join('\n')}\n`;
}
