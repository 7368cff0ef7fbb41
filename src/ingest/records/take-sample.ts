import type { RawRecord } from '../raw.js';

/** The first records of a stream, and the whole stream again with them at its head. */
export interface Sampled {
  readonly sample: readonly RawRecord[];
  readonly records: AsyncIterable<RawRecord>;
  /** Gives the stream up where nothing beyond the sample is wanted. */
  close(): Promise<void>;
}

/** Reads the first records of a stream, up to a number of records or characters, without losing them. */
export async function takeSample(
  stream: AsyncIterable<RawRecord>,
  limits: { readonly records: number; readonly characters: number },
): Promise<Sampled> {
  const iterator = stream[Symbol.asyncIterator]();
  const sample: RawRecord[] = [];
  let characters = 0;
  let isDone = false;
  while (sample.length < limits.records && characters < limits.characters) {
    const next = await iterator.next();
    if (next.done === true) {
      isDone = true;
      break;
    }
    sample.push(next.value);
    for (const [, value] of next.value.fields) characters += value.length;
  }
  async function* all(): AsyncGenerator<RawRecord> {
    try {
      yield* sample;
      while (!isDone) {
        const next = await iterator.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      // Closes the file where the consumer stops early.
      await iterator.return?.();
    }
  }
  return {
    sample,
    records: all(),
    async close() {
      await iterator.return?.();
    },
  };
}
