/**
 * The span tagger: a linear-chain conditional random field that tells which stretches of words are skills by the words
 * themselves and what stands around them, whether or not a taxonomy names them (MODEL-CARD.md).
 * Enters: bytes of a model, words with zones and the matcher's rulings; leaves: spans and a probability for each word.
 *
 * Must not know: files, how skills are named or counted.
 */
export { createTagger, type Tagger } from './create-tagger.js';
export { parseModel, type TaggerModel } from './tagger-model.js';
export type { TaggedSpan, Tagging } from './tagging.js';
