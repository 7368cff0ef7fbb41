import { createExtractor, type Extractor, parseModel } from '../extract/index.js';
import type { Problem } from '../model/index.js';
import { loadTaxonomy, readModel, readOverrides, type Taxonomy } from '../taxonomy/index.js';

/** What texts are mined with. */
export interface OpenExtractor {
  readonly taxonomy: Taxonomy;
  readonly extractor: Extractor;
  readonly problems: readonly Problem[];
}

/**
 * Loads taxonomies, the user's overrides and the model of the span tagger and builds the extractor from them.
 *
 * @param overrides - path of a file; `null` where there is none
 * @throws ToolError `bad-taxonomy` or `bad-overrides` for files that cannot be read or make no sense
 */
export async function openExtractor({
  taxonomy: names,
  overrides: path,
}: {
  readonly taxonomy: readonly string[];
  readonly overrides: string | null;
}): Promise<OpenExtractor> {
  const { taxonomy, problems } = await loadTaxonomy(names);
  const own = path === null ? { overrides: [], problems: [] } : await readOverrides(path, taxonomy);
  const model = parseModel(await readModel());
  const extractor = createExtractor(taxonomy.skills, { overrides: own.overrides, model });
  return { taxonomy, extractor, problems: [...problems, ...own.problems] };
}
