#!/usr/bin/env node
/**
 * Trains the span tagger and writes its model. Run `npm run build` first.
 *
 *   node test/training/train.mjs --surfaces BASE... [--tokens SET.json:WEIGHT...] [--texts PATH...] [--out FILE]
 *                                [--classes FILE] [--cross-validate] [--test-tokens SET.json] [--epochs N] [--bias X]
 *
 * --surfaces        documents labelled by surfaces: BASE.docs.ndjson and BASE.gold.jsonl
 * --tokens          sentences labelled token by token (SkillSpan's form), with the weight of one against a document's
 * --texts           files and folders of unlabelled text, from which the classes of words are learnt
 * --classes         keeps the classes learnt from --texts in a file, or takes them from it without --texts
 * --cross-validate  five folds by document: figures of the whole extraction, with a fifth of the taxonomy left out
 * --test-tokens     strict F1 on a set in the form of --tokens
 * --test-surfaces   DOCS:GOLD: figures of the whole extraction on other labelled documents
 * --errors          writes what was found, right or wrong, and what was missed
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createExtractor } from '../../dist/extract/index.js';
import { decodeBest } from '../../dist/extract/tagger/decode.js';
import { hashText } from '../../dist/extract/tagger/hash.js';
import { parseModel } from '../../dist/extract/tagger/index.js';
import { openWordClasses } from '../../dist/extract/tagger/word-classes.js';
import { openMatcher, prepare, readSurfaceSet, readTokenSet } from './labelled-documents.mjs';
import { learnWordClasses } from './learn-word-classes.mjs';
import { packModel } from './pack-model.mjs';
import { createTally } from './score-skills.mjs';
import { scoreExample, trainWeights } from './train-weights.mjs';

const many = { type: 'string', multiple: true, default: [] };
const { values: flags } = parseArgs({
  options: {
    surfaces: many,
    tokens: many,
    texts: many,
    classes: { type: 'string' },
    out: { type: 'string' },
    'cross-validate': { type: 'boolean', default: false },
    'test-tokens': { type: 'string' },
    'test-surfaces': many,
    epochs: { type: 'string', default: '9' },
    rate: { type: 'string', default: '0.1' },
    bias: { type: 'string', default: '-0.4' },
    bits: { type: 'string', default: '19' },
    drop: { type: 'string', default: '0.35' },
    'drop-words': { type: 'string', default: '0.2' },
    domain: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    errors: { type: 'string' },
  },
});

const FOLDS = 5;
/** Of the taxonomy's skills so many hundredths are hidden from held-out documents: new texts know it less well than these do. */
const HIDDEN = 20;
const buckets = 2 ** Number(flags.bits);

const { taxonomy, matcher } = await openMatcher();
const table = openClasses();
const classes = openWordClasses(table.keys, table.rows);
const weightOf = new Map();
const surfaces = flags.surfaces.flatMap((base) => readSurfaceSet(`${base}.docs.ndjson`, `${base}.gold.jsonl`));
const tokens = flags.tokens.flatMap((argument, _i) => {
  const [path, weight = '1'] = argument.split(':');
  const rows = readTokenSet(path, surfaces.length > 0 ? Number(flags.domain) : 0);
  for (const row of rows) weightOf.set(row.document, Number(weight));
  return rows;
});
const setting = { matcher, classes, flatten: 'longest' };
const main = prepare(surfaces, setting);
const extra = prepare(tokens, setting);

/** Word classes are learnt anew from --texts, or taken from a file that an earlier run kept. */
function openClasses() {
  if (flags.texts.length > 0) {
    const { keys, rows } = learnWordClasses(flags.texts, taxonomy.skills);
    if (flags.classes !== undefined) writeFileSync(flags.classes, JSON.stringify({ keys: [...keys], rows: [...rows] }));
    return { keys, rows };
  }
  if (flags.classes === undefined) return { keys: new Int32Array(0), rows: new Uint16Array(0) };
  const { keys, rows } = JSON.parse(readFileSync(flags.classes, 'utf8'));
  return { keys: Int32Array.from(keys), rows: Uint16Array.from(rows) };
}

const train = (examples) =>
  trainWeights(examples, {
    buckets,
    epochs: Number(flags.epochs),
    rate: Number(flags.rate),
    decay: 0,
    dropNames: Number(flags.drop),
    dropWords: Number(flags['drop-words']),
    seed: Number(flags.seed),
    weightOf: (example) => weightOf.get(example.document) ?? 1,
  });

const percent = (x) => (100 * x).toFixed(1);
const pack = (trained) => packModel(trained, table, { buckets, bias: Number(flags.bias) });

function report(name, tally) {
  const { precision, recall, f1, strict, status } = tally.read();
  const text = [precision, recall, f1, strict, status].map(percent);
  console.log(`${name.padEnd(10)} P ${text[0]}  R ${text[1]}  F1 ${text[2]}  strict ${text[3]}  status ${text[4]}`);
}

function score(extractor, examples, tallies) {
  for (const example of examples) {
    const { mentions } = extractor.extract(example.document, example.zones);
    for (const tally of [tallies.all, tallies[example.document.kind]]) {
      const errors = tally.add(example, mentions);
      if (tally === tallies.all && flags.errors !== undefined) tallies.errors.push({ example, mentions, ...errors });
    }
  }
}

const openTallies = () => ({ all: createTally(), course: createTally(), posting: createTally(), errors: [] });
function reportAll(title, tallies) {
  console.log(title);
  for (const name of ['course', 'posting', 'all']) report(name, tallies[name]);
  if (flags.errors !== undefined) writeFileSync(flags.errors, tallies.errors.flatMap(describeErrors).join('\n'));
}

/** One line for each mention and each missed skill: verdict, rule, confidence, skill, text around it. */
function describeErrors({ example, mentions, wrong, missed }) {
  const { text } = example.document;
  const around = (start, end) =>
    JSON.stringify(
      `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`,
    );
  const bad = new Set(wrong.map((mention) => mention.skill.id));
  return [
    ...mentions.map((m) =>
      [bad.has(m.skill.id) ? 'WRONG' : 'RIGHT', m.rule, m.confidence, m.skill.id, around(m.start, m.end)].join('\t'),
    ),
    ...missed.map((skill) => ['MISSED', skill.type, '', skill.skill, around(...skill.spans[0])].join('\t')),
  ];
}

function crossValidate() {
  const tallies = openTallies();
  const skills = taxonomy.skills.filter((skill) => (hashText(skill.id, 5) >>> 0) % 100 >= HIDDEN);
  for (let fold = 0; fold < FOLDS; fold++) {
    const trained = train([...main.filter((_, i) => i % FOLDS !== fold), ...extra]);
    const extractor = createExtractor(skills, { model: parseModel(pack(trained)) });
    score(
      extractor,
      main.filter((_, i) => i % FOLDS === fold),
      tallies,
    );
  }
  reportAll(`cross-validation, ${HIDDEN} % of the taxonomy hidden`, tallies);
}

function testTokens(trained, path) {
  const examples = prepare(readTokenSet(path, surfaces.length > 0 ? Number(flags.domain) : 0), setting);
  let right = 0;
  let predicted = 0;
  let gold = 0;
  for (const example of examples) {
    const { scores, transitions } = scoreExample(example, trained, buckets - 1);
    const { encoded } = example;
    const labels = new Uint8Array(encoded.count);
    encoded.sequences.forEach((from, s) => {
      const count = (encoded.sequences[s + 1] ?? encoded.count) - from;
      for (let i = from; i < from + count; i++) scores[i * 5] += Number(flags.bias);
      decodeBest(scores, { from, count }, transitions, labels);
    });
    const ours = readRanges(labels);
    const theirs = new Set(readRanges(example.labels));
    predicted += ours.length;
    gold += theirs.size;
    right += ours.filter((range) => theirs.has(range)).length;
  }
  console.log(
    `strict P ${percent(right / predicted)}  R ${percent(right / gold)}  F1 ${percent((2 * right) / (predicted + gold))}`,
  );
}

function readRanges(labels) {
  const ranges = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 4) ranges.push(`${i}-${i + 1}`);
    if (labels[i] !== 1) continue;
    const first = i;
    while (labels[i] !== 3) i++;
    ranges.push(`${first}-${i + 1}`);
  }
  return ranges;
}

if (flags['cross-validate']) crossValidate();
if (flags.out !== undefined || flags['test-tokens'] !== undefined || flags['test-surfaces'].length > 0) {
  const trained = train([...main, ...extra]);
  const bytes = pack(trained);
  if (flags['test-tokens'] !== undefined) testTokens(trained, flags['test-tokens']);
  for (const argument of flags['test-surfaces']) {
    const [docs, gold] = argument.split(':');
    const tallies = openTallies();
    score(
      createExtractor(taxonomy.skills, { model: parseModel(bytes) }),
      prepare(readSurfaceSet(docs, gold), setting),
      tallies,
    );
    reportAll('test', tallies);
  }
  if (flags.out !== undefined) {
    writeFileSync(flags.out, bytes);
    console.log(`${flags.out}: ${bytes.length} bytes`);
  }
}
