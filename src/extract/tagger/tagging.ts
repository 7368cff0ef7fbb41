/** A stretch of words that is a skill by its words and its surroundings. */
export interface TaggedSpan {
  /** Index of its first word, and of the word after its last. */
  readonly first: number;
  readonly end: number;
  /** 0 to 1: mean probability of its words to be part of a skill. */
  readonly confidence: number;
}

/** What the tagger says of a document. */
export interface Tagging {
  /** By place, not overlapping. */
  readonly spans: readonly TaggedSpan[];
  /** Probability of each word to be part of a skill, 0 to 1. */
  readonly inside: Float32Array;
}
