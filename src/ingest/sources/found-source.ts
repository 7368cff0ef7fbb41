import type { DocumentKind } from '../../model/index.js';

/** A file that can be opened, or standard input. */
export interface FoundSource {
  /** Path as the user wrote it; found files: joined to the folder as written, `/` between parts; `-` for standard input. */
  readonly path: string;
  /** What it holds, as far as the user said; `detect` leaves that to its content. */
  readonly kind: DocumentKind | 'detect';
  /** Size in bytes as stored; 0 for standard input. */
  readonly sizeBytes: number;
}
