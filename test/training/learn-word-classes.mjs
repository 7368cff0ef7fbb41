/**
 * Learns classes of words from unlabelled texts: words that stand between the same words fall into one class. Co-occurrence with
 * the neighbours, positive pointwise mutual information (Levy and Goldberg 2014), truncated singular value decomposition by
 * random projection (Halko et al. 2011), spherical k-means in three sizes.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toClassKey } from '../../dist/extract/tagger/word-classes.js';
import { createRandom } from './train-weights.mjs';

const MOST_WORDS = 16_000;
const LEAST_COUNT = 6;
const CONTEXTS = 1_500;
const DIMENSIONS = 64;
const SIZES = [800, 200, 50];
/** Of one file no more is read, so that no source outweighs the others. */
const MOST_BYTES = 12_000_000;

/** Reads all text-like files below paths as sequences of lower-case words; `null` is a gap. */
export function readCorpus(paths) {
  const words = [];
  const seen = new Set();
  const visit = (path) => {
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) visit(join(path, name));
      return;
    }
    if (!/\.(?:csv|ndjson|json|txt|md|gz)$/.test(path)) return;
    const raw = readFileSync(path);
    const text = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').slice(0, MOST_BYTES);
    const plain = text
      .replace(/\\n|\\r|\\t/g, '\n')
      .replace(/&(?:amp;)*(?:lt|#60);[^&<]{0,80}&(?:amp;)*(?:gt|#62);/g, '\n')
      .replace(/<[^<>]{1,200}>/g, '\n')
      .replace(/&(?:amp;)*(?:nbsp|amp|#\d+|\w{2,6});/g, ' ');
    for (const line of plain.split(/[\n\r]+|(?<=[.!?])\s+/)) {
      if (line.length < 15 || seen.has(line)) continue;
      seen.add(line);
      for (const piece of line.toLowerCase().match(/[\p{L}][\p{L}\p{N}+#'’]*|[,;:()]/gu) ?? []) words.push(piece);
      words.push(null);
    }
  };
  for (const path of paths) visit(path);
  return words;
}

function countWords(words) {
  const counts = new Map();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, n]) => n >= LEAST_COUNT).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Counts neighbours: one column for each context word and place (left, right, near). */
function countPairs(words, vocabulary) {
  const rows = Array.from({ length: vocabulary.size }, () => new Map());
  const ids = words.map((word) => (word === null ? -1 : (vocabulary.get(word) ?? -1)));
  for (let i = 0; i < ids.length; i++) {
    const row = rows[ids[i]];
    if (row === undefined) continue;
    for (const [offset, place] of [
      [-1, 0],
      [1, 1],
      [-2, 2],
      [2, 3],
    ]) {
      const step = Math.sign(offset);
      if (words[i + step] === null || words[i + offset] === null) continue;
      const other = ids[i + offset];
      if (other === undefined || other < 0 || other >= CONTEXTS) continue;
      const column = other * 4 + place;
      row.set(column, (row.get(column) ?? 0) + 1);
    }
  }
  return rows;
}

function toInformation(rows) {
  const columns = new Float64Array(CONTEXTS * 4);
  for (const row of rows) for (const [column, n] of row) columns[column] += n;
  const smoothed = columns.map((n) => n ** 0.75);
  const total = smoothed.reduce((a, b) => a + b, 0);
  return rows.map((row) => {
    let sum = 0;
    for (const n of row.values()) sum += n;
    const entries = [];
    for (const [column, n] of row) {
      const value = Math.log((n / sum) * (total / smoothed[column]));
      if (value > 0) entries.push([column, value]);
    }
    return { columns: Int32Array.from(entries, (e) => e[0]), values: Float32Array.from(entries, (e) => e[1]) };
  });
}

/** Makes the columns of a matrix of rows of `width` orthonormal (modified Gram-Schmidt). */
function orthonormalize(matrix, height, width) {
  for (let a = 0; a < width; a++) {
    for (let b = 0; b < a; b++) {
      let dot = 0;
      for (let i = 0; i < height; i++) dot += matrix[i * width + a] * matrix[i * width + b];
      for (let i = 0; i < height; i++) matrix[i * width + a] -= dot * matrix[i * width + b];
    }
    let norm = 0;
    for (let i = 0; i < height; i++) norm += matrix[i * width + a] ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let i = 0; i < height; i++) matrix[i * width + a] /= norm;
  }
}

function embed(rows, random) {
  const width = DIMENSIONS;
  const columns = CONTEXTS * 4;
  let right = new Float32Array(columns * width).map(() => random() - 0.5);
  const left = new Float32Array(rows.length * width);
  for (let round = 0; round < 4; round++) {
    left.fill(0);
    rows.forEach((row, i) => {
      for (let k = 0; k < row.columns.length; k++) {
        const value = row.values[k];
        const at = row.columns[k] * width;
        for (let d = 0; d < width; d++) left[i * width + d] += value * right[at + d];
      }
    });
    if (round === 3) break;
    orthonormalize(left, rows.length, width);
    right = new Float32Array(columns * width);
    rows.forEach((row, i) => {
      for (let k = 0; k < row.columns.length; k++) {
        const value = row.values[k];
        const at = row.columns[k] * width;
        for (let d = 0; d < width; d++) right[at + d] += value * left[i * width + d];
      }
    });
    orthonormalize(right, columns, width);
  }
  for (let i = 0; i < rows.length; i++) {
    let norm = 0;
    for (let d = 0; d < width; d++) norm += left[i * width + d] ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let d = 0; d < width; d++) left[i * width + d] /= norm;
  }
  return left;
}

function cluster(vectors, count, size, random) {
  const width = DIMENSIONS;
  const centres = new Float32Array(size * width);
  for (let c = 0; c < size; c++) {
    // The frequent words come first: they make better seeds.
    const from = Math.floor(random() * Math.min(count, size * 4)) * width;
    centres.set(vectors.subarray(from, from + width), c * width);
  }
  const member = new Int32Array(count);
  for (let round = 0; round < 8; round++) {
    for (let i = 0; i < count; i++) {
      let best = -2;
      for (let c = 0; c < size; c++) {
        let dot = 0;
        for (let d = 0; d < width; d++) dot += vectors[i * width + d] * centres[c * width + d];
        if (dot > best) {
          best = dot;
          member[i] = c;
        }
      }
    }
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      for (let d = 0; d < width; d++) centres[member[i] * width + d] += vectors[i * width + d];
    }
    for (let c = 0; c < size; c++) {
      let norm = 0;
      for (let d = 0; d < width; d++) norm += centres[c * width + d] ** 2;
      norm = Math.sqrt(norm) || 1;
      for (let d = 0; d < width; d++) centres[c * width + d] /= norm;
    }
  }
  return member;
}

const bucketOf = (n) => (n === 0 ? 0 : n < 3 ? 1 : n < 10 ? 2 : 3);

/** Tells how often a word opens and closes the names of skills of several words: 1 to 16, 0 where it does neither. */
export function countRoles(skills) {
  const firsts = new Map();
  const lasts = new Map();
  for (const skill of skills) {
    for (const form of skill.forms) {
      const parts = form.text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
      if (parts.length < 2) continue;
      firsts.set(parts[0], (firsts.get(parts[0]) ?? 0) + 1);
      lasts.set(parts.at(-1), (lasts.get(parts.at(-1)) ?? 0) + 1);
    }
  }
  const roles = new Map();
  for (const word of new Set([...firsts.keys(), ...lasts.keys()]))
    roles.set(word, 1 + bucketOf(lasts.get(word) ?? 0) * 4 + bucketOf(firsts.get(word) ?? 0));
  return roles;
}

/** Learns the classes and lays them out as the model keeps them: keys ascending, four numbers a word. */
export function learnWordClasses(paths, skills, seed = 1) {
  const random = createRandom(seed);
  const words = readCorpus(paths);
  const counts = countWords(words).slice(0, MOST_WORDS);
  const vocabulary = new Map(counts.map(([word], i) => [word, i]));
  const vectors = embed(toInformation(countPairs(words, vocabulary)), random);
  const members = SIZES.map((size) => cluster(vectors, counts.length, size, random));
  const roles = countRoles(skills);
  const table = new Map();
  for (const [word, i] of vocabulary)
    table.set(
      word,
      members.map((member) => member[i] + 1),
    );
  for (const [word, role] of roles)
    if (role > 2 || table.has(word)) table.set(word, [...(table.get(word) ?? [0, 0, 0]), role]);
  const byKey = new Map();
  for (const [word, row] of table) byKey.set(toClassKey(word), [row[0], row[1], row[2], row[3] ?? 0]);
  const keys = Int32Array.from([...byKey.keys()].sort((a, b) => a - b));
  const rows = Uint16Array.from([...keys].flatMap((key) => byKey.get(key)));
  return { keys, rows, table };
}
