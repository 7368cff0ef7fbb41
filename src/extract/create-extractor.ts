import type { Skill, TextDocument, Zone } from '../model/index.js';
import { compileMatcher } from './compile-matcher.js';
import { type Extraction, extractMentions } from './extract-mentions.js';
import { findListed, indexByKey } from './listed-skills.js';

/** Finds skills in documents; built once from a taxonomy, it keeps no state between documents. */
export interface Extractor {
  readonly extract: (document: TextDocument, zones: readonly Zone[]) => Extraction;
}

/** Builds an extractor from the skills of a taxonomy. */
export function createExtractor(skills: readonly Skill[]): Extractor {
  const matcher = compileMatcher(skills);
  const byKey = indexByKey(skills);
  return {
    extract: (document, zones) => {
      const found = extractMentions(document, zones, matcher);
      const listed = findListed(document, found.mentions, byKey);
      if (listed.length === 0) return found;
      return { ...found, mentions: [...found.mentions, ...listed].sort((a, b) => a.start - b.start || a.end - b.end) };
    },
  };
}
