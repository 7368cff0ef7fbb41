import type { DocumentKind } from './document.js';

/** A user's own decision on a name, over the rules of the program. */
export interface Override {
  /** The name as it stands in texts; compared without regard to case. */
  readonly form: string;
  readonly decision: 'accept' | 'refuse';
  /** A phrase that has to stand in the same sentence or within a dozen words; `null` where none has to. */
  readonly where: string | null;
  /** The kind of document it holds for; `null` for both. */
  readonly kind: DocumentKind | null;
}
