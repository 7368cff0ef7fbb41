import { createProblem } from '../errors/index.js';
import type { DocumentKind } from '../model/index.js';
import { readSyllabus, syllabusValues } from './courses/read-syllabus.js';
import { postingTextValues, readPostingText } from './postings/read-posting-text.js';
import type { RawText } from './raw.js';
import type { ReadEvent } from './read-event.js';
import { filterReason, type ReadContext, setAside, type Tally } from './read-options.js';
import { quotePath } from './readers/cannot-read.js';
import { guessTextKind } from './records/guess-text-kind.js';
import { createTextFilter } from './records/text-filter.js';

/** Reads a source that is one document. A row filter on a column that only tables have lets it through. */
export function* readText(source: RawText, context: ReadContext, tally: Tally): Generator<ReadEvent> {
  const kind = context.kind === 'detect' ? guessTextKind(source.text, 'course') : context.kind;
  tally.kind = kind;
  tally.records = 1;
  if (source.text.trim() === '') {
    setAside(tally, 'no text');
    const message = `${quotePath(context.path)} has no text${source.fields.length > 0 ? ' beside its front matter' : ''}`;
    yield { type: 'problem', problem: createProblem('empty-file', message, { where: context.path }) };
  } else yield* readKind(source, { ...context, kind }, tally);
  for (const problem of source.problems) yield { type: 'problem', problem };
}

function* readKind(
  source: RawText,
  context: ReadContext & { readonly kind: DocumentKind },
  tally: Tally,
): Generator<ReadEvent> {
  const passes = createTextFilter(context.where, source.fields);
  if (context.kind === 'posting') {
    const posting = readPostingText(source, context);
    if (passes(postingTextValues(posting))) {
      tally.documents++;
      yield { type: 'posting', posting };
      return;
    }
  } else {
    const course = readSyllabus(source, context);
    if (passes(syllabusValues(course))) {
      tally.documents++;
      yield { type: 'course', course };
      return;
    }
  }
  setAside(tally, filterReason(context.kind));
}
