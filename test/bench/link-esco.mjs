/**
 * How well the search links phrases and sentences of postings to ESCO skills, on the validation annotations of Decorte et al. (2022).
 *
 *   node test/bench/link-esco.mjs FOLDER     after npm run build; FOLDER holds labels/esco_linking and taxonomies/{esco,tabiya_sample}
 *
 * RP@5 of a query is the share of its relevant labels among the first five results, at most five of them: hits / min(5, labels). Told
 * are its mean over sentences (all labels of the sentence are relevant), over mentions on their sentences (the label of the mention is,
 * found or not), and over mentions on their own words. UNDERSPECIFIED and LABEL NOT PRESENT are left out. Two taxonomies: ESCO alone, and
 * the built-in one with ESCO, where only results that are ESCO skills count as results.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const folder = process.argv[2] ?? process.env.SKILLGAP_DATA ?? '';
const annotations = join(folder, 'labels', 'esco_linking');
const labelFile = join(folder, 'taxonomies', 'esco', 'skills_en_label.txt');
if (folder === '' || !existsSync(annotations) || !existsSync(labelFile)) {
  console.log('skipped: name a folder with labels/esco_linking and taxonomies/esco');
  process.exit(0);
}
const { createSkillIndex, importTaxonomy, loadTaxonomy, writeTaxonomyFile } = await import('../../dist/index.js');

const SPECIAL = new Set(['UNDERSPECIFIED', 'LABEL NOT PRESENT']);
const DEPTH = 5;

function readMentions(name) {
  const rows = parse(readFileSync(join(annotations, `${name}_validation_annotations.csv`), 'utf8'), {
    columns: true,
    bom: true,
  });
  const labels = new Set(readLabels().map((label) => label.toLowerCase()));
  // One row has a slip of the pen for a label: what is no label of ESCO cannot be found.
  return rows
    .map((row) => ({ ...row, label: row.label.trim() }))
    .filter((row) => !SPECIAL.has(row.label) && labels.has(row.label.toLowerCase()));
}

function readLabels() {
  const lines = readFileSync(labelFile, 'utf8').split(/\r?\n/);
  return [...new Set(lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== ''))];
}

/** Alternative labels where the data has them with their boundaries: ICT skills and a sample of all. */
async function readAliases() {
  const aliases = new Map();
  for (const path of [
    join(folder, 'taxonomies', 'esco', 'partec_ict_esco.json'),
    join(folder, 'taxonomies', 'tabiya_sample'),
  ]) {
    if (!existsSync(path)) continue;
    for (const skill of (await importTaxonomy([path], 'esco')).file.skills) {
      const key = skill.name.toLowerCase();
      aliases.set(key, [...(aliases.get(key) ?? []), ...skill.forms.slice(1).map((form) => form.text)]);
    }
  }
  return aliases;
}

const quote = (cell) => `"${cell.replaceAll('"', '""')}"`;

async function compileEsco(scratch) {
  const aliases = await readAliases();
  const table = join(scratch, 'esco_en.csv');
  const rows = readLabels().map(
    (label) => `${quote(label)},${quote((aliases.get(label.toLowerCase()) ?? []).join('\n'))},${quote(label)}`,
  );
  writeFileSync(table, ['name,aliases,id', ...rows].join('\n'));
  const { file } = await importTaxonomy([table], 'csv');
  const path = join(scratch, 'esco.taxonomy.json');
  writeFileSync(path, writeTaxonomyFile(file));
  return path;
}

/** The first labels of ESCO that a query finds. */
function createLinker(taxonomy) {
  const index = createSkillIndex(taxonomy);
  return (query) => {
    const found = [];
    for (const { skill } of index.search(query, 40)) {
      for (const { uri } of skill.externalIds ?? []) if (found.length < DEPTH) found.push(uri.toLowerCase());
    }
    return found;
  };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function evaluate(link, mentions) {
  const bySentence = Map.groupBy?.(mentions, (row) => row.sentence) ?? groupBySentence(mentions);
  const sentences = [...bySentence].map(([sentence, rows]) => {
    const relevant = new Set(rows.map((row) => row.label.toLowerCase()));
    const found = link(sentence).filter((label) => relevant.has(label));
    return found.length / Math.min(DEPTH, relevant.size);
  });
  const within = (query, label) => (link(query).includes(label.toLowerCase()) ? 1 : 0);
  return {
    sentences: mean(sentences),
    mentions: mean(mentions.map((row) => within(row.sentence, row.label))),
    spans: mean(mentions.map((row) => within(row.sub_span === '' ? row.span : row.sub_span, row.label))),
  };
}

function groupBySentence(mentions) {
  const groups = new Map();
  for (const row of mentions) groups.set(row.sentence, [...(groups.get(row.sentence) ?? []), row]);
  return groups;
}

const scratch = mkdtempSync(join(tmpdir(), 'skillgap-link-'));
try {
  const esco = await compileEsco(scratch);
  const percent = (share) => (100 * share).toFixed(1).padStart(6);
  console.log('RP@5, %                sentences mentions  spans   ms a query');
  for (const [title, names] of [
    ['ESCO', [esco]],
    ['built-in + ESCO', ['builtin', esco]],
  ]) {
    const { taxonomy } = await loadTaxonomy(names);
    const link = createLinker(taxonomy);
    link('warm up');
    for (const set of ['house', 'tech']) {
      const mentions = readMentions(set);
      const start = performance.now();
      const result = evaluate(link, mentions);
      const duration = (performance.now() - start) / (2 * mentions.length);
      console.log(
        `${title.padEnd(16)} ${set.padEnd(6)} ${percent(result.sentences)}   ${percent(result.mentions)} ${percent(result.spans)}   ${duration.toFixed(1)}`,
      );
    }
  }
} finally {
  rmSync(scratch, { recursive: true });
}
