/** Exit codes; never a count. */
export const ExitCode = {
  /** Everything went well. */
  ok: 0,
  /** A check failed: coverage below `--fail-under`. */
  checkFailed: 1,
  /** The run could not start, or an input was unreadable (after finishing the others). */
  error: 2,
  /** Interrupted by the user. */
  interrupted: 130,
} as const;
/** One of the exit codes. */
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
