/** Reads labelled documents and brings them to the tagger's form. Paths come from the caller; nothing is written. */
import { readFileSync } from 'node:fs';
import { compileMatcher } from '../../dist/extract/compile-matcher.js';
import { extractMentions } from '../../dist/extract/extract-mentions.js';
import { readWords } from '../../dist/extract/read-words.js';
import { encodeWords } from '../../dist/extract/tagger/encode-words.js';
import { describeWord } from '../../dist/extract/tagger/word-types.js';
import { zoneDocument } from '../../dist/ingest/index.js';
import { loadTaxonomy } from '../../dist/taxonomy/index.js';

const readLines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** Loads the built-in taxonomy and its matcher. */
export async function openMatcher() {
  const { taxonomy } = await loadTaxonomy();
  return { taxonomy, matcher: compileMatcher(taxonomy.skills, { language: 'en' }) };
}

const WORDY = /[\p{L}\p{N}]/u;

/** Finds all places where a surface stands as whole words. */
export function findOccurrences(text, surface) {
  const spans = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    if (WORDY.test(text[at - 1] ?? ' ') && WORDY.test(surface[0])) continue;
    if (WORDY.test(text[at + surface.length] ?? ' ') && WORDY.test(surface.at(-1))) continue;
    spans.push([at, at + surface.length]);
  }
  return spans;
}

/** Reads documents labelled by surfaces: `<base>.docs.ndjson` and `<base>.gold.jsonl`, or two paths. */
export function readSurfaceSet(docsPath, goldPath) {
  const gold = new Map(readLines(goldPath).map((row) => [row.id, row.skills]));
  return readLines(docsPath).map((row) => {
    const skills = (gold.get(row.id) ?? [])
      .map((skill) => ({ ...skill, spans: skill.surfaces.flatMap((surface) => findOccurrences(row.text, surface)) }))
      .filter((skill) => skill.spans.length > 0);
    return { document: toDocument(row), skills, spans: skills.flatMap((skill) => skill.spans), domain: 0 };
  });
}

/** Reads sentences labelled token by token (SkillSpan's form); the layers are laid together. */
export function readTokenSet(path, domain) {
  return readLines(path).map((row, i) => {
    const starts = [];
    let at = 0;
    for (const token of row.tokens) {
      starts.push(at);
      at += token.length + 1;
    }
    const spans = [row.tags_skill, row.tags_knowledge ?? []].flatMap((tags) => {
      const found = [];
      for (let k = 0; k < tags.length; k++) {
        if (tags[k][0] === 'O' || (tags[k][0] === 'I' && k > 0 && tags[k - 1][0] !== 'O')) continue;
        let end = k + 1;
        while (end < tags.length && tags[end][0] === 'I') end++;
        found.push([starts[k], starts[end - 1] + row.tokens[end - 1].length]);
      }
      return found;
    });
    const document = toDocument({ id: `s${i}`, kind: 'posting', title: '', text: row.tokens.join(' ') });
    return { document, skills: [], spans, domain, tokens: row.tokens, starts };
  });
}

const toDocument = ({ id, kind, title, text }) => ({
  id,
  kind,
  title: title ?? '',
  text,
  path: id,
  row: 1,
  places: [{ offset: 0, place: {} }],
  zoneHints: [],
  headings: [],
  listed: [],
  defaultZone: kind === 'course' ? 'description' : 'duties',
});

/** Zone codes that stand for the other label sets, so that what is particular to their labels stays with them. */
const DOMAIN_ZONES = [0, 14, 15];

/** Adds zones, words, rulings, encoding and labels to labelled documents. */
export function prepare(rows, { matcher, classes, flatten }) {
  const types = new Map();
  const typeOf = (raw) => {
    let type = types.get(raw);
    if (type === undefined) {
      type = describeWord(raw, classes);
      types.set(raw, type);
    }
    return type;
  };
  return rows.map((row) => {
    const { document } = row;
    const zones = zoneDocument(document);
    const { mentions, rulings } = extractMentions(document, zones, matcher);
    const words = readWords(document.text, matcher.vocabulary);
    const encoded = encodeWords(document, words, { zones, typeOf });
    if (row.domain > 0) encoded.zones.fill(DOMAIN_ZONES[row.domain]);
    return { ...row, zones, mentions, rulings, words, encoded, labels: toLabels(row.spans, words, encoded, flatten) };
  });
}

/** Lays spans over words as begin, inside, end, single; of overlapping ones the longest or shortest first. */
export function toLabels(spans, words, encoded, flatten = 'longest') {
  const labels = new Uint8Array(words.count);
  const firsts = new Set(encoded.sequences);
  const ranges = spans
    .map(([start, end]) => {
      let first = 0;
      while (first < words.count && words.ends[first] <= start) first++;
      let last = first;
      while (last < words.count && words.starts[last] < end) last++;
      return [first, last];
    })
    .filter(([first, last]) => last > first);
  const sign = flatten === 'longest' ? -1 : 1;
  ranges.sort((a, b) => sign * (a[1] - a[0] - (b[1] - b[0])) || a[0] - b[0]);
  const taken = new Uint8Array(words.count);
  for (const [first, last] of ranges) {
    let free = true;
    for (let i = first; i < last; i++) if (taken[i] === 1 || (i > first && firsts.has(i))) free = false;
    if (!free) continue;
    taken.fill(1, first, last);
    if (last - first === 1) labels[first] = 4;
    else {
      labels.fill(2, first, last);
      labels[first] = 1;
      labels[last - 1] = 3;
    }
  }
  return labels;
}
