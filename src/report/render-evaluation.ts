import type { ErrorGroup, Evaluation, Measure, MeasurePair } from '../model/index.js';
import { toCount, toCounted } from './format-numbers.js';
import { toMarkdownText } from './markdown.js';
import { makeTable } from './terminal/make-table.js';

/** Ways of writing an evaluation. */
export const EVALUATION_FORMATS = ['text', 'json', 'markdown'] as const;
/** Name of a way of writing an evaluation. */
export type EvaluationFormat = (typeof EVALUATION_FORMATS)[number];

/** Renders how well the tool does on labelled documents: precision, recall, F1 by kind and type, status, errors. */
export function renderEvaluation(evaluation: Evaluation, format: EvaluationFormat): string {
  if (format === 'json') return `${JSON.stringify(evaluation, null, 2)}\n`;
  const parts = [...renderTables(evaluation, format === 'markdown' ? toMarkdownTable : toTextTable)];
  const head = toHead(evaluation);
  if (format === 'markdown')
    return `${['# Evaluation', head, ...parts, ...errorSections(evaluation, toMarkdownErrors)].join('\n\n')}\n`;
  return `${[head, ...parts, ...errorSections(evaluation, toTextErrors)].join('\n\n')}\n`;
}

const KIND_NAMES = { posting: 'postings', course: 'courses' } as const;
const STATUS_NAMES = { posting: 'required/preferred', course: 'outcome/topic' } as const;

const toPoints = (share: number | null): string => (share === null ? '-' : (share * 100).toFixed(1));

const toInterval = ({ interval }: Measure): string =>
  interval === null ? '' : `${toPoints(interval.low)}–${toPoints(interval.high)}`;

const toCells = (measure: Measure): string[] => [
  toPoints(measure.precision),
  toPoints(measure.recall),
  toPoints(measure.f1),
];

function toHead({ documents, unit, all }: Evaluation): string {
  const what =
    unit === 'skill'
      ? toCounted(all.relaxed.labelled, 'labelled skill')
      : toCounted(all.relaxed.labelled, 'labelled span');
  return `${toCounted(documents, 'document')}, ${what}, ${toCount(all.relaxed.predicted)} predicted`;
}

type MakeTable = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const toTextTable: MakeTable = (head, rows) =>
  makeTable(head, rows, ['left', ...head.slice(1).map(() => 'right' as const)]);

const toMarkdownTable: MakeTable = (head, rows) =>
  [head, ['---', ...head.slice(1).map(() => '---:')], ...rows.map((cells) => cells.map(toMarkdownText))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** The figures of all and of each kind; of each type; the status. All in percent. */
function renderTables(evaluation: Evaluation, make: MakeTable): string[] {
  const { all, kinds, types } = evaluation;
  const rows = (name: string, pair: MeasurePair): string[][] =>
    (['relaxed', 'strict'] as const).map((how) => [
      `${name}, ${how}`,
      ...toCells(pair[how]),
      toInterval(pair[how]),
      toCount(pair[how].labelled),
      toCount(pair[how].predicted),
    ]);
  const tables = [
    make(
      ['%', 'precision', 'recall', 'F1', '95 % interval', 'labelled', 'predicted'],
      [...rows('all', all), ...(kinds.length > 1 ? kinds.flatMap((kind) => rows(KIND_NAMES[kind.kind], kind)) : [])],
    ),
    make(
      ['by type, %', 'precision', 'recall', 'F1', 'strict F1', 'labelled', 'predicted'],
      types.map(({ type, relaxed, strict }) => [
        type,
        ...toCells(relaxed),
        toPoints(strict.f1),
        toCount(relaxed.labelled),
        toCount(relaxed.predicted),
      ]),
    ),
  ];
  const status = kinds.filter((kind) => kind.status.seen > 0);
  if (status.length > 0)
    tables.push(
      make(
        ['status, %', 'right', 'of found'],
        status.map(({ kind, status: { right, seen } }) => [
          `${KIND_NAMES[kind]} (${STATUS_NAMES[kind]})`,
          toPoints(right / seen),
          toCount(seen),
        ]),
      ),
    );
  return tables;
}

type WriteErrors = (title: string, groups: readonly ErrorGroup[]) => string;

function errorSections({ misses, falseHits }: Evaluation, write: WriteErrors): string[] {
  const sections: string[] = [];
  if (misses.groups.length > 0) sections.push(write(`Missed (${toCount(misses.count)})`, misses.groups));
  if (falseHits.groups.length > 0) sections.push(write(`False hits (${toCount(falseHits.count)})`, falseHits.groups));
  return sections;
}

const describe = ({ count, surface, skill, type, reason }: ErrorGroup): string =>
  `${toCount(count)}× ${surface === skill ? surface : `${surface} (${skill})`}, ${type}: ${reason}`;

const toTextErrors: WriteErrors = (title, groups) =>
  [
    title,
    ...groups.flatMap((group) => [
      `  ${describe(group)}`,
      ...group.examples.map(({ documentId, context }) => `      ${documentId}: ${context}`),
    ]),
  ].join('\n');

const toMarkdownErrors: WriteErrors = (title, groups) =>
  [
    `## ${title}`,
    '',
    ...groups.flatMap((group) => [
      `- ${toMarkdownText(describe(group))}`,
      ...group.examples.map(({ documentId, context }) => `  - ${toMarkdownText(`${documentId}: ${context}`)}`),
    ]),
  ].join('\n');
