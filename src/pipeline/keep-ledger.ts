import type { Extraction, Ruling } from '../extract/index.js';
import type { LedgerEntry, LedgerQuote, TextDocument } from '../model/index.js';
import { compareBy, compareText } from '../support/index.js';
import { cutQuote } from './collect-quotes.js';

/** Counts how names were decided over a run: numbers a form and rule, and one quote each, whatever the size of the texts. */
export interface LedgerKeeper {
  readonly record: (document: TextDocument, extraction: Pick<Extraction, 'rulings'>) => void;
  /** Names that were ever in doubt: most decisions first, then by form and skill. */
  readonly entries: () => readonly LedgerEntry[];
}

interface Account {
  readonly ruling: Ruling;
  readonly accepted: Map<string, number>;
  readonly refused: Map<string, number>;
  acceptedQuote: LedgerQuote | null;
  refusedQuote: LedgerQuote | null;
  /** The name itself was in doubt, not only the zone it stood in. */
  isInDoubt: boolean;
}

/** Refusals that say nothing against the name: it stands where nothing is asked for, or another skill has the place. */
const BY_PLACE: ReadonlySet<string> = new Set(['zone', 'title', 'homonym']);

/** Creates an empty ledger. */
export function createLedgerKeeper(): LedgerKeeper {
  const accounts = new Map<string, Account>();
  return {
    record: (document, { rulings }) => {
      for (const ruling of rulings) {
        const key = `${ruling.skill.id}\n${ruling.form.text}`;
        const account = accounts.get(key) ?? openAccount(ruling);
        accounts.set(key, account);
        enter(account, ruling, document);
      }
    },
    entries: () =>
      [...accounts.values()]
        .filter((account) => account.isInDoubt)
        .map(toEntry)
        .sort(
          compareBy<LedgerEntry>(
            (a, b) => countDecisions(b) - countDecisions(a),
            (a, b) => compareText(a.form, b.form),
            (a, b) => compareText(a.skillId, b.skillId),
          ),
        ),
  };
}

const openAccount = (ruling: Ruling): Account => ({
  ruling,
  accepted: new Map(),
  refused: new Map(),
  acceptedQuote: null,
  refusedQuote: null,
  isInDoubt: ruling.form.ambiguous,
});

function enter(account: Account, ruling: Ruling, document: TextDocument): void {
  const counts = ruling.accepted ? account.accepted : account.refused;
  counts.set(ruling.rule, (counts.get(ruling.rule) ?? 0) + 1);
  account.isInDoubt ||= ruling.rule === 'override' || (!ruling.accepted && !BY_PLACE.has(ruling.rule));
  if (ruling.accepted) account.acceptedQuote ??= quote(document, ruling);
  // A quote that shows the name in another sense says more than one from the benefits.
  else if (!BY_PLACE.has(ruling.rule)) account.refusedQuote ??= quote(document, ruling);
}

const quote = (document: TextDocument, ruling: Ruling): LedgerQuote => ({
  text: cutQuote(document.text, ruling),
  documentId: document.id,
});

const toEntry = ({ ruling, accepted, refused, acceptedQuote, refusedQuote }: Account): LedgerEntry => ({
  skillId: ruling.skill.id,
  name: ruling.skill.name,
  form: ruling.form.text,
  accepted: toCounts(accepted),
  refused: toCounts(refused),
  quotes: { accepted: acceptedQuote, refused: refusedQuote },
});

const toCounts = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])));

const countDecisions = ({ accepted, refused }: LedgerEntry): number =>
  [...Object.values(accepted), ...Object.values(refused)].reduce((sum, n) => sum + n, 0);
