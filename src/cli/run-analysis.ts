import type { Options, Report } from '../model/index.js';
import type { ParsedFlags } from './action.js';
import type { Channels } from './channels.js';
import { createProgressDisplay } from './progress.js';
import { readVersion } from './read-version.js';

/** Runs the analysis with progress, and adds the run data that differs between equal runs. */
export async function runAnalysis(
  options: Options,
  setting: { readonly flags: ParsedFlags; readonly channels: Channels; readonly explain?: string },
): Promise<Report> {
  const { flags, channels, explain } = setting;
  const { analyze } = await import('../pipeline/index.js');
  const progress = createProgressDisplay(channels, flags.quiet !== true && flags.progress !== false);
  const startedAt = new Date().toISOString();
  const start = performance.now();
  try {
    const body = await analyze(options, {
      onProgress: progress.onProgress,
      signal: channels.signal,
      ...(explain === undefined ? {} : { explain }),
    });
    const { schemaVersion, ...rest } = body;
    const run = {
      version: readVersion(),
      node: process.version,
      startedAt,
      durationMs: Math.round(performance.now() - start),
    };
    return { schemaVersion, run, ...rest };
  } finally {
    progress.clear();
  }
}
