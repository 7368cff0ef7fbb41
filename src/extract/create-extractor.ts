import type { Override, Skill, TextDocument, Zone } from '../model/index.js';
import { detectLanguage, isLanguage, type Language } from '../nlp/index.js';
import { combineEvidence, type LinkSpan } from './combine-evidence.js';
import { compileMatcher, type Matcher } from './compile-matcher.js';
import { type Extraction, extractMentions, type Matched } from './extract-mentions.js';
import { createLinker } from './link-span.js';
import { findListed, indexByKey } from './listed-skills.js';
import { selectForms } from './select-forms.js';
import { createTagger, type TaggerModel } from './tagger/index.js';

/** Finds skills in documents; built once from a taxonomy, it keeps no state between documents but compiled forms. */
export interface Extractor {
  readonly extract: (document: TextDocument, zones: readonly Zone[]) => Extraction;
  /** Languages that some of its names are written in; names of no language in particular are not counted. */
  readonly languages: ReadonlySet<Language>;
}

/** What an extractor is built with beside its skills. */
export interface ExtractorOptions {
  /** The user's own decisions on names. */
  readonly overrides?: readonly Override[];
  /** Model of the span tagger; without one only names of the taxonomy are found. It reads English. */
  readonly model?: TaggerModel;
}

/**
 * Builds an extractor from the skills of a taxonomy. The names that count in a text depend on its language; the matcher of each
 * language is built when the first text of it comes.
 */
export function createExtractor(skills: readonly Skill[], options: ExtractorOptions = {}): Extractor {
  const languages = collectLanguages(skills);
  const overrides = options.overrides ?? [];
  // Where all names are of one language, a text that is undecided is read as one of that language.
  const [only = null] = languages.size === 1 ? languages : [];
  const whole = compileMatcher(skills, { language: only, overrides });
  const matchers = new Map<string, Matcher>();
  const matcherOf = (language: Language | null): Matcher => {
    if (language === null || (language === 'en' && isEnglishOnly(languages))) return whole;
    const key = languages.has(language) ? language : 'other';
    let matcher = matchers.get(key);
    if (matcher === undefined) {
      const stems = languages.has(language) ? language : null;
      matcher = compileMatcher(selectForms(skills, language), { language: stems, overrides });
      matchers.set(key, matcher);
    }
    return matcher;
  };
  // Most exports have no skills column.
  let byKey: ReturnType<typeof indexByKey> | null = null;
  const tagger = options.model === undefined ? null : createTagger(options.model);
  let link: LinkSpan | null = null;
  const findMentions = (document: TextDocument, zones: readonly Zone[], language: Language | null): Matched => {
    const matcher = matcherOf(language);
    const matched = extractMentions(document, zones, matcher);
    if (tagger === null || (language !== null && language !== 'en')) return matched;
    const tagging = tagger.tag(document, matched.words, { zones, rulings: matched.rulings });
    link ??= createLinker(skills, matcher);
    return combineEvidence(document, zones, { matched, tagging, link });
  };
  return {
    languages,
    extract: (document, zones) => {
      const language = detectLanguage(document.text);
      const found = findMentions(document, zones, language);
      if (document.listed.length > 0) byKey ??= indexByKey(skills);
      const listed = byKey === null ? [] : findListed(document, found.mentions, byKey);
      const mentions =
        listed.length === 0
          ? found.mentions
          : [...found.mentions, ...listed].sort((a, b) => a.start - b.start || a.end - b.end);
      return { mentions, rulings: found.rulings, sentences: found.sentences, language };
    },
  };
}

function collectLanguages(skills: readonly Skill[]): ReadonlySet<Language> {
  const languages = new Set<Language>();
  for (const { forms } of skills) {
    for (const { language } of forms) if (language !== undefined && isLanguage(language)) languages.add(language);
  }
  return languages;
}

const isEnglishOnly = (languages: ReadonlySet<Language>): boolean =>
  languages.size === 0 || (languages.size === 1 && languages.has('en'));
