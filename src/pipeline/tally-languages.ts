import { createProblem } from '../errors/index.js';
import type { DocumentKind, LanguageCount, Problem } from '../model/index.js';
import { LANGUAGES, type Language } from '../nlp/index.js';
import { compareText } from '../support/index.js';

/** Counts documents by the language they were recognised as. */
export interface LanguageTally {
  readonly record: (kind: DocumentKind, language: Language | null) => void;
  /** Most documents first; those too short to tell count as English. */
  readonly counts: () => readonly LanguageCount[];
  /** One warning a kind of document for those in languages that no name of the taxonomy is written in. */
  readonly findProblems: (known: ReadonlySet<Language>) => readonly Problem[];
}

const PLURALS: Readonly<Record<DocumentKind, string>> = { course: 'courses', posting: 'postings' };
/** Languages told by name in one problem. */
const NAMES_LISTED = 5;

/** Creates an empty tally. */
export function createLanguageTally(): LanguageTally {
  const documents: Record<DocumentKind, Map<Language, number>> = { course: new Map(), posting: new Map() };
  let assumed = 0;
  return {
    record: (kind, language) => {
      const counts = documents[kind];
      counts.set(language ?? 'en', (counts.get(language ?? 'en') ?? 0) + 1);
      if (language === null) assumed++;
    },
    counts: () => {
      const both = new Map(documents.course);
      for (const [language, n] of documents.posting) both.set(language, (both.get(language) ?? 0) + n);
      return sortCounts(both).map(([language, n]) => ({
        language,
        documents: n,
        ...(language === 'en' && assumed > 0 ? { assumed } : {}),
      }));
    },
    findProblems: (known) =>
      (['course', 'posting'] as const).flatMap((kind) => tellForeign(kind, documents[kind], known)),
  };
}

const sortCounts = (counts: ReadonlyMap<Language, number>): [Language, number][] =>
  [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));

function tellForeign(
  kind: DocumentKind,
  counts: ReadonlyMap<Language, number>,
  known: ReadonlySet<Language>,
): Problem[] {
  // Names that say nothing of their language may be in any: with them alone nothing is foreign.
  if (known.size === 0) return [];
  const foreign = sortCounts(counts).filter(([language]) => !known.has(language));
  const [first] = foreign;
  if (first === undefined) return [];
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const count = foreign.reduce((sum, [, n]) => sum + n, 0);
  const names = foreign.slice(0, NAMES_LISTED).map(([language, n]) => `${LANGUAGES[language]} (${n})`);
  const more = foreign.length > NAMES_LISTED ? ', ...' : '';
  const languages = foreign.length === 1 ? LANGUAGES[first[0]] : `${names.join(', ')}${more}`;
  const verb = count === 1 ? 'is' : 'are';
  return [
    createProblem(
      'foreign-language',
      `${count} of ${total} ${PLURALS[kind]} ${verb} in ${languages}: the taxonomy has no names in ${foreign.length === 1 ? 'that language' : 'those languages'}, so only tools and abbreviations were found there`,
    ),
  ];
}
