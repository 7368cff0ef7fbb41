/** How much a problem matters: an `error` means an input could not be used, a `warning` that part of it was set aside. */
export type Severity = 'error' | 'warning' | 'info';

/** Something to tell the user about an input or an option; data, never thrown. */
export interface Problem {
  /** Stable kebab-case code from the error catalogue. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence, lower case, with the file and the place. */
  readonly message: string;
  /** Where: path with row, line or page as far as known; `null` where the problem has no place. */
  readonly where: string | null;
  /** What to do about it; `null` where there is nothing to add. */
  readonly hint: string | null;
}
