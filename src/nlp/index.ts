/**
 * Words: splitting text into tokens and sentences, bringing words to a comparable form, tagging and likeness.
 * Enters: strings; leaves: offsets, normal forms, parts of speech. The only place that imports natural and compromise.
 *
 * Must not know: skills, postings, courses, files.
 */
export { findClosestNames } from './closest-names.js';
export { detectLanguage } from './detect-language.js';
export { isLanguage, LANGUAGES, type Language } from './languages.js';
export { normalizeWord } from './normalize-word.js';
export { findSpan, type Span, splitSentences } from './split-sentences.js';
export { stemWord } from './stem-word.js';
export { canBeInfinitive, type PartOfSpeech, tagWordAt } from './tag-word.js';
export { Joint, type Tokens, tokenize } from './tokenize.js';
export { unwrapSentence } from './unwrap-sentence.js';
export { loadWordForms, type ToWordForm, type WordForm } from './word-forms.js';
