import type { Progress } from '../pipeline/index.js';
import type { Channels } from './channels.js';

/** Draws progress on stderr. */
export interface ProgressDisplay {
  readonly onProgress: (progress: Progress) => void;
  /** Removes the line; to be called before anything else is written. */
  readonly clear: () => void;
}

/** Short runs show nothing. */
const FIRST_DRAWN_MS = 300;
const REDRAWN_MS = 120;
const CLEAR_LINE = '\r\u001b[2K';

/** Creates a progress line; silent unless stderr is a terminal, outside CI, and wanted. */
export function createProgressDisplay(channels: Channels, wanted: boolean): ProgressDisplay {
  const ci = channels.env.CI;
  if (!wanted || !channels.stderr.isTty || (ci !== undefined && ci !== '' && ci !== 'false'))
    return { onProgress: () => {}, clear: () => {} };
  const start = performance.now();
  let phaseStart = start;
  let phase = '';
  let drawnAt = 0;
  let isDrawn = false;
  return {
    onProgress: (progress) => {
      const now = performance.now();
      if (progress.phase !== phase) {
        phase = progress.phase;
        phaseStart = now;
      }
      if (now - start < FIRST_DRAWN_MS || now - drawnAt < REDRAWN_MS) return;
      drawnAt = now;
      isDrawn = true;
      const rate = Math.round(progress.done / Math.max(0.001, (now - phaseStart) / 1000));
      const count =
        progress.unit === ''
          ? ''
          : `  ${progress.done.toLocaleString('en-US')} ${progress.unit}, ${rate.toLocaleString('en-US')} a second`;
      channels.stderr.write(`${CLEAR_LINE}${phase}${count}`);
    },
    clear: () => {
      if (isDrawn) channels.stderr.write(CLEAR_LINE);
      isDrawn = false;
    },
  };
}
