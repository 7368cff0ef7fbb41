import type { TextDocument, Zone } from '../../model/index.js';
import type { Words } from '../read-words.js';
import type { Ruling } from '../ruling.js';
import { computeMarginals, decodeBest } from './decode.js';
import { type EncodedWords, encodeWords, markRulings, SILENT_CODES } from './encode-words.js';
import { PLACES, toBuckets, visitWords } from './score-words.js';
import { LABELS, Label, type TaggerModel } from './tagger-model.js';
import type { TaggedSpan, Tagging } from './tagging.js';
import { describeWord, EDGE, type WordType } from './word-types.js';

/** Tags documents; keeps nothing between them but what it knows of words. */
export interface Tagger {
  readonly tag: (
    document: TextDocument,
    words: Words,
    context: { readonly zones: readonly Zone[]; readonly rulings: readonly Ruling[] },
  ) => Tagging;
}

/** A word type with its summed weights: `LABELS` numbers for each of `PLACES`. */
interface ScoredType extends WordType {
  readonly scores: Float32Array;
}

/** Spellings remembered before the memory is emptied: bounds it on texts with ever new words. */
const MEMORY = 60_000;

/** Builds a tagger from a model. */
export function createTagger(model: TaggerModel): Tagger {
  const used = markUsed(model);
  const scoreType = (type: WordType): ScoredType => ({ ...type, scores: sumPlaces(type, model) });
  const edge = scoreType(EDGE);
  let memory = new Map<string, ScoredType>();
  const typeOf = (raw: string): ScoredType => {
    const known = memory.get(raw);
    if (known !== undefined) return known;
    const type = scoreType(describeWord(raw, model.classes));
    if (memory.size >= MEMORY) memory = new Map();
    // A slice of a text would keep the whole text alive as a key.
    memory.set(Buffer.from(raw).toString(), type);
    return type;
  };
  const steps = Float64Array.from(model.transitions, Math.exp);
  return {
    tag: (document, words, { zones, rulings }) => {
      const encoded = encodeWords(document, words, { zones, typeOf });
      markRulings(encoded, words, rulings);
      const scores = scoreWords(encoded, { model, used, edge });
      const labels = new Uint8Array(encoded.count);
      const marginals = new Float32Array(encoded.count * LABELS);
      const inside = new Float32Array(encoded.count);
      encoded.sequences.forEach((from, s) => {
        if (SILENT_CODES.has(encoded.zones[from] as number)) return;
        const end = encoded.sequences[s + 1] ?? encoded.count;
        decodeBest(scores, { from, count: end - from }, model.transitions, labels);
        computeMarginals(scores, { from, count: end - from }, steps, marginals);
        for (let i = from; i < end; i++) inside[i] = 1 - (marginals[i * LABELS] as number);
      });
      return { spans: readSpans(labels, inside), inside };
    },
  };
}

/** One bit a bucket that has weights: most combinations of words have none, and looking that up in 64 KB is faster than in 2.6 MB. */
function markUsed({ buckets, weights }: TaggerModel): Int32Array {
  const used = new Int32Array(buckets / 32);
  for (let at = 0; at < weights.length; at++) {
    if (weights[at] === 0) continue;
    const bucket = (at / LABELS) | 0;
    used[bucket >> 5] = (used[bucket >> 5] as number) | (1 << (bucket & 31));
  }
  return used;
}

function sumPlaces(type: WordType, model: TaggerModel): Float32Array {
  const sums = new Float32Array(PLACES.length * LABELS);
  PLACES.forEach((place, p) => {
    for (const bucket of toBuckets(type, place, model.buckets - 1)) {
      for (let y = 0; y < LABELS; y++) {
        const at = p * LABELS + y;
        sums[at] = (sums[at] as number) + (model.weights[bucket * LABELS + y] as number) * model.scale;
      }
    }
  });
  return sums;
}

function scoreWords(
  encoded: EncodedWords<ScoredType>,
  { model, used, edge }: { readonly model: TaggerModel; readonly used: Int32Array; readonly edge: ScoredType },
): Float32Array {
  const mask = model.buckets - 1;
  const out = new Float32Array(encoded.count * LABELS);
  const { weights, scale, bias } = model;
  const { types, zones } = encoded;
  visitWords(
    encoded,
    (i, { first, end }, context) => {
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let s4 = 0;
      for (let k = 0; k < context.length; k++) {
        const bucket = (context[k] as number) & mask;
        if (((used[bucket >> 5] as number) & (1 << (bucket & 31))) === 0) continue;
        const at = bucket * LABELS;
        s0 += weights[at] as number;
        s1 += weights[at + 1] as number;
        s2 += weights[at + 2] as number;
        s3 += weights[at + 3] as number;
        s4 += weights[at + 4] as number;
      }
      s0 = s0 * scale + bias;
      s1 *= scale;
      s2 *= scale;
      s3 *= scale;
      s4 *= scale;
      for (let p = 0; p < 5; p++) {
        const at = i + p - 2;
        const { scores } = at >= first && at < end ? (types[at] as ScoredType) : edge;
        const row = p * LABELS;
        s0 += scores[row] as number;
        s1 += scores[row + 1] as number;
        s2 += scores[row + 2] as number;
        s3 += scores[row + 3] as number;
        s4 += scores[row + 4] as number;
      }
      const row = i * LABELS;
      out[row] = s0;
      out[row + 1] = s1;
      out[row + 2] = s2;
      out[row + 3] = s3;
      out[row + 4] = s4;
    },
    (first) => SILENT_CODES.has(zones[first] as number),
  );
  return out;
}

function readSpans(labels: Uint8Array, inside: Float32Array): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== Label.begin && labels[i] !== Label.single) continue;
    const first = i;
    if (labels[i] === Label.begin) while (labels[i] !== Label.end) i++;
    let sum = 0;
    for (let k = first; k <= i; k++) sum += inside[k] as number;
    spans.push({ first, end: i + 1, confidence: sum / (i + 1 - first) });
  }
  return spans;
}
