/** How far a phase has come. */
export interface Progress {
  readonly phase: string;
  /** Units done so far. */
  readonly done: number;
  /** What is counted, such as `postings`. */
  readonly unit: string;
}

/** What a caller may listen to; all optional. */
export interface Hooks {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborts the run between two documents. */
  readonly signal?: AbortSignal;
}

/** Between so many documents the event loop gets a turn: signals and timers are heard. */
const BREATHE_EVERY = 200;

/** Counts documents of a phase for the progress display and stops where the run was aborted. */
export function createTicker(phase: string, unit: string, hooks: Hooks): () => Promise<void> {
  let done = 0;
  return async () => {
    done++;
    hooks.onProgress?.({ phase, done, unit });
    hooks.signal?.throwIfAborted();
    if (done % BREATHE_EVERY === 0) await new Promise((resolve) => setImmediate(resolve));
  };
}
