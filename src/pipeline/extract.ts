import { createIdRegistry, findSources, readSource } from '../ingest/index.js';
import type {
  DocumentKind,
  LedgerEntry,
  Mention,
  Problem,
  SourceSummary,
  TextDocument,
  Where,
} from '../model/index.js';
import { createTicker, type Hooks } from './hooks.js';
import { createLedgerKeeper } from './keep-ledger.js';
import { mineDocument } from './mine-document.js';
import { openExtractor } from './open-extractor.js';
import { createLanguageTally } from './tally-languages.js';

/** What extraction is asked for. */
export interface ExtractRequest extends Hooks {
  readonly paths: readonly { readonly path: string; readonly kind: DocumentKind | 'detect' }[];
  readonly taxonomy: readonly string[];
  readonly map: Readonly<Record<string, string>>;
  readonly where: readonly Where[];
  /** File with the user's own decisions on names. */
  readonly overrides?: string | null;
}

/** A mined document, or something to tell, in the order of reading; the ledger of the whole run comes last. */
export type ExtractEvent =
  | { readonly type: 'document'; readonly document: TextDocument; readonly mentions: readonly Mention[] }
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'summary'; readonly summary: SourceSummary }
  | { readonly type: 'ledger'; readonly entries: readonly LedgerEntry[] };

/** Reads documents one at a time and finds the skills in each; the text is let go when the caller has taken it. */
export async function* extract(request: ExtractRequest): AsyncGenerator<ExtractEvent> {
  const { extractor, problems } = await openExtractor({
    taxonomy: request.taxonomy,
    overrides: request.overrides ?? null,
  });
  for (const problem of problems) yield { type: 'problem', problem };
  const ids = createIdRegistry();
  const ledger = createLedgerKeeper();
  const languages = createLanguageTally();
  const mine: Parameters<typeof mineDocument>[0] = {
    extractor,
    observe: (document, extraction) => {
      ledger.record(document, extraction);
      languages.record(document.kind, extraction.language);
    },
  };
  const tick = createTicker('Extracting', 'documents', request);
  for (const { path, kind } of request.paths) {
    const found = await findSources([path], kind);
    for (const problem of found.problems) yield { type: 'problem', problem };
    for (const source of found.sources) {
      for await (const event of readSource(source, { kind, ids, map: request.map, where: request.where })) {
        if (event.type === 'problem' || event.type === 'summary') {
          yield event;
          continue;
        }
        const { document } = event.type === 'posting' ? event.posting : event.course;
        yield { type: 'document', document, mentions: mineDocument(mine, document) };
        await tick();
      }
    }
  }
  for (const problem of languages.findProblems(extractor.languages)) yield { type: 'problem', problem };
  yield { type: 'ledger', entries: ledger.entries() };
}
