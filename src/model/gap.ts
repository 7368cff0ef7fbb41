/**
 * Kinds of gap: `missing` not taught at all; `shallow` taught below the level asked; `adjacent` only a relative is taught;
 * `unassessed` deep enough but never assessed (no gap weight); `covered` no gap.
 */
export type GapKind = 'missing' | 'shallow' | 'adjacent' | 'unassessed' | 'covered';
