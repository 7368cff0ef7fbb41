import { createExtractor } from '../extract/index.js';
import { createIdRegistry, findSources, readSource } from '../ingest/index.js';
import type { DocumentKind, Mention, Problem, SourceSummary, TextDocument, Where } from '../model/index.js';
import { loadTaxonomy } from '../taxonomy/index.js';
import { createTicker, type Hooks } from './hooks.js';
import { mineDocument } from './mine-document.js';

/** What extraction is asked for. */
export interface ExtractRequest extends Hooks {
  readonly paths: readonly { readonly path: string; readonly kind: DocumentKind | 'detect' }[];
  readonly taxonomy: readonly string[];
  readonly map: Readonly<Record<string, string>>;
  readonly where: readonly Where[];
}

/** A mined document, or something to tell, in the order of reading. */
export type ExtractEvent =
  | { readonly type: 'document'; readonly document: TextDocument; readonly mentions: readonly Mention[] }
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'summary'; readonly summary: SourceSummary };

/** Reads documents one at a time and finds the skills in each; the text is let go when the caller has taken it. */
export async function* extract(request: ExtractRequest): AsyncGenerator<ExtractEvent> {
  const { taxonomy, problems } = await loadTaxonomy(request.taxonomy);
  for (const problem of problems) yield { type: 'problem', problem };
  const extractor = createExtractor(taxonomy.skills);
  const ids = createIdRegistry();
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
        yield { type: 'document', document, mentions: mineDocument(extractor, document) };
        await tick();
      }
    }
  }
}
