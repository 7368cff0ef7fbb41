import type { Mention } from '../model/index.js';
import { createCounter, type DocumentScore, type ErrorPlace } from './document-score.js';
import type { GoldDocument, TextSpan } from './gold.js';
import { explainMiss, type Prediction } from './score-skills.js';

/** A span in words: first and after the last. */
interface WordSpan extends TextSpan {
  readonly first: number;
  readonly after: number;
  readonly mention: Mention;
}

/**
 * Compares spans with spans, as sets labelled word by word (BIO) are usually scored: strict where first and last word are the
 * same, relaxed where the two share a word. Each predicted span counts once.
 */
export function scoreSpans(gold: GoldDocument, prediction: Prediction): DocumentScore {
  const tokens = gold.tokens ?? [];
  const labels = gold.skills.flatMap((skill) =>
    (skill.spans ?? []).map((span) => ({ ...toWords(tokens, span), skill: skill.skill, type: skill.type })),
  );
  const predicted = toDistinctSpans(tokens, prediction.mentions);
  const counter = createCounter();
  const falseHits: ErrorPlace[] = [];
  const taken = new Set<string>();
  for (const span of predicted) {
    const relaxed = labels.some((label) => label.first < span.after && span.first < label.after);
    const strict = labels.some((label) => label.first === span.first && label.after === span.after);
    const { skill, start, end } = span.mention;
    const type = skill.type ?? 'new';
    counter.predict(type, { relaxed, strict });
    if (strict) taken.add(`${span.first}:${span.after}`);
    if (!relaxed) falseHits.push({ start, end, skill: skill.name, type, reason: 'not labelled' });
  }
  const misses: ErrorPlace[] = [];
  for (const label of labels) {
    const relaxed = predicted.some((span) => label.first < span.after && span.first < label.after);
    // Two layers may label the same words: one prediction answers one of them.
    const strict = taken.delete(`${label.first}:${label.after}`);
    counter.label(label.type, { relaxed, strict });
    if (!relaxed) misses.push({ ...explainMiss({ spans: [label] }, prediction), skill: label.skill, type: label.type });
  }
  return {
    documentId: gold.id,
    kind: prediction.kind,
    text: prediction.text,
    all: counter.all,
    types: counter.types,
    status: { right: 0, seen: 0 },
    misses,
    falseHits,
    lostLabels: 0,
  };
}

function toDistinctSpans(tokens: readonly TextSpan[], mentions: readonly Mention[]): WordSpan[] {
  const distinct = new Map<string, WordSpan>();
  for (const mention of mentions) {
    const span = toWords(tokens, mention);
    const key = `${span.first}:${span.after}`;
    if (span.after > span.first && !distinct.has(key)) distinct.set(key, { ...span, mention });
  }
  return [...distinct.values()];
}

/** Every word that a stretch of characters touches belongs to it. */
function toWords(tokens: readonly TextSpan[], { start, end }: TextSpan): TextSpan & { first: number; after: number } {
  const first = tokens.findIndex((token) => token.end > start);
  if (first < 0) return { start, end, first: 0, after: 0 };
  let after = first + 1;
  while (after < tokens.length && (tokens[after] as TextSpan).start < end) after++;
  return { start, end, first, after };
}
