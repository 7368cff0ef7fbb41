import { filterReason, NO_DESCRIPTION, setAside } from '../read-options.js';
import type { RecordTaker, TakerInput } from '../record-taker.js';
import { createRecordFilter } from '../records/canonical-values.js';
import { readGivenDocument, toGivenTextDocument } from '../records/given-document.js';
import { readCells } from '../records/record-cells.js';
import { createPostingReader, firstLine } from './read-postings.js';

/** Takes the postings of a table one by one. */
export function createPostingTaker(input: TakerInput): RecordTaker {
  const { columns, context, tally } = input;
  const { path, ids } = context;
  const plan = columns.planFor('posting');
  const reader = createPostingReader({ path, ids, plan, index: columns.index, sample: input.sample });
  const passes = createRecordFilter(context.where, { plan, path, headers: columns.index.names.slice() });
  return {
    *take(record) {
      const cells = readCells(record, columns.index);
      const values = reader.readValues(cells);
      if (!passes(cells, reader.toCanonical(values))) {
        setAside(tally, filterReason('posting'));
        return;
      }
      const given = readGivenDocument(record, input.format);
      if (given !== null) {
        const document = toGivenTextDocument(given, { kind: 'posting', path, ids, row: record.row });
        const title = given.title === '' ? firstLine(given.text) : given.title;
        tally.documents++;
        yield {
          type: 'posting',
          posting: { ...values, document: { ...document, title }, title, listedSkills: [], columns: {} },
        };
        return;
      }
      const posting = reader.toPosting(cells, values);
      if (posting === null) {
        setAside(tally, NO_DESCRIPTION);
        return;
      }
      tally.documents++;
      yield { type: 'posting', posting };
    },
    *finish() {},
  };
}
