import { createProblem, ToolError } from '../errors/index.js';
import {
  type DocumentScore,
  type GoldDocument,
  type GoldSet,
  type Prediction,
  scoreSkills,
  scoreSpans,
  summarizeScores,
} from '../evaluate/index.js';
import type { Extractor } from '../extract/index.js';
import { createIdRegistry, findSources, readSource, toGivenTextDocument, zoneDocument } from '../ingest/index.js';
import type { Evaluation, Problem, TextDocument } from '../model/index.js';
import { createTicker, type Hooks } from './hooks.js';
import { openExtractor } from './open-extractor.js';

/** What an evaluation is asked for. */
export interface EvaluateRequest extends Hooks {
  readonly gold: GoldSet;
  /** Path of the labels, for problems. */
  readonly path: string;
  /** Where the texts stand that the labels do not hold; `null` where they hold them all. */
  readonly docs: string | null;
  readonly taxonomy: readonly string[];
  /** File with the user's own decisions on names; `null` where there is none. */
  readonly overrides: string | null;
  readonly seed: number;
  readonly resamples: number;
  /** Groups of errors kept on each side. */
  readonly errors: number;
}

/** Documents named in one problem. */
const NAMES_LISTED = 5;

/**
 * Measures extraction on labelled documents, mined one at a time.
 *
 * @throws ToolError `bad-gold` where no labelled document has a text, and what loading the taxonomy throws
 */
export async function evaluate(
  request: EvaluateRequest,
): Promise<{ readonly evaluation: Evaluation; readonly problems: readonly Problem[] }> {
  const { gold, docs, path } = request;
  const { extractor, problems: found } = await openExtractor(request);
  const problems = [...gold.problems, ...found];
  const compare = gold.unit === 'span' ? scoreSpans : scoreSkills;
  const scores = new Map<GoldDocument, DocumentScore>();
  const tick = createTicker('Evaluating', 'documents', request);
  for await (const { label, document } of readLabelled(gold.documents, { docs, path, problems })) {
    scores.set(label, compare(label, predict(extractor, document)));
    await tick();
  }
  const missing = gold.documents.filter((document) => !scores.has(document));
  if (scores.size === 0) throw noTexts(request);
  if (missing.length > 0) problems.push(tellMissing(missing, request));
  // In the order of the labels, whatever the order of the texts.
  const ordered = gold.documents.flatMap((document) => scores.get(document) ?? []);
  const evaluation = summarizeScores(ordered, { ...request, unit: gold.unit });
  if (evaluation.lostLabels > 0)
    problems.push(
      createProblem(
        'bad-gold',
        evaluation.lostLabels === 1
          ? `1 label of "${path}" does not stand in its document and was left out`
          : `${evaluation.lostLabels} labels of "${path}" do not stand in their documents and were left out`,
        { hint: 'surfaces have to be copied from the text character for character' },
      ),
    );
  return { evaluation, problems };
}

function predict(extractor: Extractor, document: TextDocument): Prediction {
  const { mentions, rulings } = extractor.extract(document, zoneDocument(document));
  const refused = rulings.flatMap(({ accepted, start, end, rule }) => (accepted ? [] : { start, end, rule }));
  return { kind: document.kind, text: document.text, mentions, refused };
}

/** The texts of labelled documents: their own, or those of the same id among the documents. */
async function* readLabelled(
  labels: readonly GoldDocument[],
  { docs, path, problems }: { docs: string | null; path: string; problems: Problem[] },
): AsyncGenerator<{ label: GoldDocument; document: TextDocument }> {
  const ids = createIdRegistry();
  const elsewhere = new Map<string, GoldDocument>();
  for (const label of labels) {
    const { id, title, text, line } = label;
    if (text === null) elsewhere.set(id, label);
    else {
      const kind = label.kind ?? 'posting';
      yield { label, document: toGivenTextDocument({ id, kind, title, text }, { kind, path, row: line, ids }) };
    }
  }
  if (docs === null || elsewhere.size === 0) return;
  const { sources, problems: notFound } = await findSources([docs], 'detect');
  problems.push(...notFound);
  for (const source of sources) {
    for await (const event of readSource(source, { kind: 'detect', map: {}, where: [] })) {
      if (event.type === 'problem') problems.push(event.problem);
      if (event.type !== 'posting' && event.type !== 'course') continue;
      const { document } = event.type === 'posting' ? event.posting : event.course;
      const label = elsewhere.get(document.id);
      elsewhere.delete(document.id);
      if (label !== undefined) yield { label, document };
    }
  }
}

function noTexts({ path, docs }: EvaluateRequest): ToolError {
  const why =
    docs === null ? 'its records hold no "text"' : `none of its documents stands in "${docs}" under the same id`;
  return new ToolError('bad-gold', `cannot evaluate on "${path}": ${why}`, {
    where: path,
    ...(docs === null ? { hint: 'name the texts: --docs docs.ndjson' } : {}),
  });
}

function tellMissing(missing: readonly GoldDocument[], { path, docs }: EvaluateRequest): Problem {
  const listed = missing.slice(0, NAMES_LISTED).map(({ id }) => id);
  const more = missing.length > NAMES_LISTED ? `, and ${missing.length - NAMES_LISTED} more` : '';
  const where = docs === null ? 'hold no text' : `do not stand in "${docs}"`;
  return createProblem('bad-gold', `${missing.length} documents of "${path}" ${where}: ${listed.join(', ')}${more}`, {
    hint: docs === null ? 'name the texts: --docs docs.ndjson' : 'records are matched by their id',
  });
}
