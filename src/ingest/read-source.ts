import { ToolError, toProblem } from '../errors/index.js';
import type { SourceSummary } from '../model/index.js';
import type { RawSource } from './raw.js';
import type { ReadEvent } from './read-event.js';
import { createTally, type ReadOptions, type Tally, toReadContext } from './read-options.js';
import { readTable } from './read-table.js';
import { readText } from './read-text.js';
import type { FoundSource } from './sources/found-source.js';
import { openSource } from './sources/open-source.js';

/**
 * Reads one source into postings and courses, one at a time. Whatever goes wrong with the source becomes a problem; the
 * summary comes last and always comes.
 */
export async function* readSource(source: FoundSource, options: ReadOptions): AsyncGenerator<ReadEvent> {
  const context = toReadContext(source, options);
  const tally = createTally();
  let raw: RawSource | null = null;
  try {
    const opened = await openSource(source, options);
    raw = opened;
    if (opened.shape === 'table') yield* readTable(opened, context, tally);
    else yield* readText(opened, context, tally);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    yield { type: 'problem', problem: toProblem(error) };
  }
  yield { type: 'summary', summary: summarize(source, raw, tally) };
}

function summarize(source: FoundSource, raw: RawSource | null, tally: Tally): SourceSummary {
  return {
    path: source.path,
    kind: tally.kind ?? (source.kind === 'course' ? 'course' : 'posting'),
    format: raw?.format ?? null,
    encoding: raw?.encoding ?? null,
    sizeBytes: source.sizeBytes,
    records: tally.records,
    documents: tally.documents,
    setAside: [...tally.setAside].map(([reason, count]) => ({ reason, count })),
  };
}
