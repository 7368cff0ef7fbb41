import type { Skill } from '../../model/index.js';
import { createFormIndex, type FormIndex } from './form-index.js';
import { listOf } from './group-numbers.js';
import { createSearchReader } from './search-words.js';
import { createSimilarWords, type SimilarWord } from './similar-words.js';

/** A skill found. */
export interface SkillHit {
  readonly skill: Skill;
  /** 0 to 1: 1 is a name or alias as asked; else how much of the query and of the form agree, rare words counting most. */
  readonly score: number;
  /** The name or alias that fits. */
  readonly form: string;
}

/** Finds skills by words, a phrase or a whole sentence. */
export interface SkillIndex {
  /** Best first, at most `limit`; ties in the order of the taxonomy. */
  readonly search: (query: string, limit?: number) => SkillHit[];
}

/** Words further apart than this in a sentence are no phrase. */
const REACH = 10;
/** How much a skill loses whose words are all taken by better ones: a sentence names several skills. */
const TAKEN = 0.1;
/** Candidates among which the order may change for words taken. */
const POOL = 200;

/** A skill with the best of its forms for one query. */
interface Candidate {
  readonly skill: number;
  readonly form: number;
  readonly value: number;
  /** Places in the query of the words that fit. */
  readonly places: readonly number[];
}

/**
 * Builds a search over the names and aliases of skills, at the first search. A query that is a name or alias finds its skill
 * first. Other forms are worth `m * (m / f)^2`, where `f` is the weight of the form's words and `m` that of those in the query, found
 * exactly or by likeness (character n-grams); words far apart count less. A skill is worth its best form; one whose words
 * better skills have taken loses a tenth.
 *
 * @example createSkillIndex(taxonomy).search('visualising data', 5)
 */
export function createSkillIndex(taxonomy: { readonly skills: readonly Skill[] }): SkillIndex {
  const { skills } = taxonomy;
  const read = createSearchReader();
  let built: { readonly index: FormIndex; readonly similar: (word: string) => readonly SimilarWord[] } | null = null;
  const build = () => {
    const index = createFormIndex(skills, read);
    return { index, similar: createSimilarWords(index.vocabulary) };
  };
  return {
    search: (query, limit = 10) => {
      built ??= build();
      const { index, similar } = built;
      const { key, stems } = read(query);
      const exact = (index.exact.get(key) ?? []).slice(0, limit);
      const named = new Set(exact.map((entry) => entry.skill));
      const words = weighWords(stems, similar);
      const ranked = rankForms(index, words).filter((candidate) => !named.has(candidate.skill));
      const asked = sumQuery(index, words, stems.length);
      const hits = exact.flatMap(({ skill, place }) => toHit(skills[skill], place, 1));
      for (const candidate of pickDiverse(ranked, limit - hits.length)) {
        const score = asked === 0 ? 0 : Math.min(0.99, candidate.value / asked);
        hits.push(...toHit(skills[candidate.skill], index.placeOf[candidate.form] ?? 0, score));
      }
      return hits;
    },
  };
}

function toHit(skill: Skill | undefined, place: number, score: number): SkillHit[] {
  return skill === undefined ? [] : [{ skill, score, form: skill.forms[place]?.text ?? skill.name }];
}

/** Word of the vocabulary -> how far the query holds it, and where. */
type QueryWords = ReadonlyMap<number, { readonly weight: number; readonly place: number }>;

function weighWords(stems: readonly string[], similar: (word: string) => readonly SimilarWord[]): QueryWords {
  const words = new Map<number, { weight: number; place: number }>();
  stems.forEach((stem, place) => {
    for (const { word, weight } of similar(stem)) {
      if ((words.get(word)?.weight ?? 0) < weight) words.set(word, { weight, place });
    }
  });
  return words;
}

/** Weight of the query: of each of its words the vocabulary word that stands for it best; an unknown word weighs as the rarest. */
function sumQuery(index: FormIndex, words: QueryWords, count: number): number {
  const best = new Map<number, number>();
  for (const [word, { weight, place }] of words) {
    best.set(place, Math.max(best.get(place) ?? 0, weight * (index.weights[word] ?? 0)));
  }
  let sum = 0;
  for (const value of best.values()) sum += value;
  const rarest = Math.log(1 + index.skillOf.length);
  return sum + (count - best.size) * rarest;
}

/** The best form of each skill that holds a word of the query, best first. */
function rankForms(index: FormIndex, words: QueryWords): Candidate[] {
  const matched = new Map<number, number>();
  for (const [word, { weight }] of words) {
    const value = weight * (index.weights[word] ?? 0);
    for (const form of listOf(index.forms, word)) matched.set(form, (matched.get(form) ?? 0) + value);
  }
  const best = new Map<number, Candidate>();
  for (const [form, sum] of matched) {
    const skill = index.skillOf[form] ?? 0;
    const share = sum / (index.sums[form] ?? 1);
    const value = sum * share * share;
    if (value <= (best.get(skill)?.value ?? 0)) continue;
    const places = findPlaces(index, form, words);
    const near = value * measureNearness(places);
    if (near > (best.get(skill)?.value ?? 0)) best.set(skill, { skill, form, value: near, places });
  }
  return [...best.values()].sort((a, b) => b.value - a.value || a.skill - b.skill);
}

function findPlaces(index: FormIndex, form: number, words: QueryWords): number[] {
  const places: number[] = [];
  for (const word of listOf(index.words, form)) {
    const found = words.get(word);
    if (found !== undefined) places.push(found.place);
  }
  return places;
}

/** 1 for words side by side, falling to 0 where `REACH` other words stand between. */
function measureNearness(places: readonly number[]): number {
  if (places.length < 2) return 1;
  const between = Math.max(...places) - Math.min(...places) + 1 - places.length;
  return 1 - Math.min(1, Math.max(0, between) / REACH);
}

/** Takes the best again and again, each time after lowering those whose words are taken. */
function pickDiverse(ranked: readonly Candidate[], limit: number): Candidate[] {
  const pool = ranked.slice(0, Math.max(POOL, limit));
  const taken = new Set<number>();
  const picked: Candidate[] = [];
  while (picked.length < limit && pool.length > 0) {
    let best = 0;
    let most = -1;
    pool.forEach((candidate, i) => {
      const overlap =
        candidate.places.filter((place) => taken.has(place)).length / Math.max(1, candidate.places.length);
      const value = candidate.value * (1 - TAKEN * overlap);
      if (value > most) [best, most] = [i, value];
    });
    const [chosen] = pool.splice(best, 1);
    if (chosen === undefined) break;
    for (const place of chosen.places) taken.add(place);
    picked.push({ ...chosen, value: most });
  }
  return picked;
}
