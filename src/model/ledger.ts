/** Where a decision was taken: the sentence around the name, and its document. */
export interface LedgerQuote {
  readonly text: string;
  readonly documentId: string;
}

/** How the occurrences of one name were decided over a run. */
export interface LedgerEntry {
  readonly skillId: string;
  /** Name of the skill. */
  readonly name: string;
  /** The name as the taxonomy writes it, such as `R`. */
  readonly form: string;
  /** Times it was taken for the skill, by the rule that accepted it. */
  readonly accepted: Readonly<Record<string, number>>;
  /** Times it was not, by the rule that refused it. */
  readonly refused: Readonly<Record<string, number>>;
  /** The first of each; `null` where there is none. */
  readonly quotes: { readonly accepted: LedgerQuote | null; readonly refused: LedgerQuote | null };
}
