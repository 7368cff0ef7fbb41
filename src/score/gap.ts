import type { Coverage, Demand, GapKind } from '../model/index.js';

/** Levels at or above this are worth assessing. */
const ASSESSABLE = 3;

/**
 * Demand not covered: weight * (1 - credit), in [0, 1]; `null` where the skill takes no part in scores.
 *
 * @example weight .4, credit 1/3: 0.267
 */
export function scoreGap(demand: Demand, coverage: Coverage): number | null {
  return demand.supported ? demand.weight * (1 - (coverage.credit ?? 0)) : null;
}

/** Names the kind of gap; `null` where the skill takes no part in scores. */
export function classifyGap(demand: Demand, coverage: Coverage): GapKind | null {
  if (!demand.supported) return null;
  if (coverage.taught === 0) return coverage.adjacent === null ? 'missing' : 'adjacent';
  if (coverage.taught < (coverage.asked ?? 0)) return 'shallow';
  return (coverage.asked ?? 0) >= ASSESSABLE && !coverage.assessed ? 'unassessed' : 'covered';
}
