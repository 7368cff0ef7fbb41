/** A flag as data: feeds the parser, the help, the README check and the tests. */
export interface Flag {
  /** As commander writes it. */
  readonly flags: string;
  readonly about: string;
  /** Commands that take it. */
  readonly commands: readonly CommandName[];
  /** Heading in the help. */
  readonly group: 'Input' | 'Numbers' | 'Micro-credentials' | 'Output' | 'Run';
  /** How its value is read; text where left out. */
  readonly value?: 'list' | 'number' | 'share' | 'pair';
}

/** Name of a command as typed. */
export type CommandName = 'analyze' | 'extract' | 'evaluate' | 'report' | 'explain' | 'inspect' | 'taxonomy';

const INPUT: readonly CommandName[] = ['analyze', 'explain'];
const READING: readonly CommandName[] = ['analyze', 'explain', 'extract', 'inspect'];
const PRINTING: readonly CommandName[] = ['analyze', 'report'];
const ALL: readonly CommandName[] = ['analyze', 'extract', 'evaluate', 'report', 'explain', 'inspect', 'taxonomy'];

/** All flags, in the order of the help. */
export const FLAGS: readonly Flag[] = [
  {
    flags: '-c, --courses <path...>',
    about: 'syllabi and catalogs: files, folders, globs, or - for standard input',
    commands: ['analyze', 'explain', 'extract', 'inspect'],
    group: 'Input',
    value: 'list',
  },
  {
    flags: '-j, --jobs <path...>',
    about: 'job postings: files, folders, globs, or - for standard input',
    commands: ['analyze', 'explain', 'extract', 'inspect'],
    group: 'Input',
    value: 'list',
  },
  {
    flags: '--map <field=column...>',
    about: 'name a column that was not found: description="Job Description"',
    commands: READING,
    group: 'Input',
    value: 'pair',
  },
  {
    flags: '--where-courses <filter...>',
    about: "only course rows that fit: 'Subject = CS, STAT'",
    commands: INPUT,
    group: 'Input',
    value: 'list',
  },
  {
    flags: '--where-jobs <filter...>',
    about: "only postings that fit: 'title ~ nurse'",
    commands: INPUT,
    group: 'Input',
    value: 'list',
  },
  {
    flags: '--where <filter...>',
    about: 'only rows that fit',
    commands: ['extract', 'inspect'],
    group: 'Input',
    value: 'list',
  },
  {
    flags: '--taxonomy <name...>',
    about: 'builtin, or CSV and compiled files (taxonomy import) beside or instead of it',
    commands: ['analyze', 'explain', 'extract', 'evaluate', 'taxonomy'],
    group: 'Input',
    value: 'list',
  },
  {
    flags: '--overrides <file>',
    about: 'your own decisions on ambiguous names, as JSON',
    commands: ['analyze', 'explain', 'extract', 'evaluate'],
    group: 'Input',
  },
  {
    flags: '--docs <path>',
    about: 'the texts of the labelled documents, where they do not stand beside the labels',
    commands: ['evaluate'],
    group: 'Input',
  },
  {
    flags: '--skip-unreadable',
    about: 'inputs that cannot be read are warnings, not errors',
    commands: ['analyze', 'explain', 'extract'],
    group: 'Input',
  },
  {
    flags: '--min-postings <n>',
    about: 'least number of postings for a skill to count (default 3)',
    commands: INPUT,
    group: 'Numbers',
    value: 'number',
  },
  {
    flags: '--min-share <share>',
    about: 'least share of postings for a skill to count: 1% or 0.01 (default 1%)',
    commands: INPUT,
    group: 'Numbers',
    value: 'share',
  },
  {
    flags: '--seed <n>',
    about: 'seed of the resampling (default 1)',
    commands: [...INPUT, 'evaluate'],
    group: 'Numbers',
    value: 'number',
  },
  {
    flags: '--resamples <n>',
    about: 'resamples of the intervals (default 1000)',
    commands: [...INPUT, 'evaluate'],
    group: 'Numbers',
    value: 'number',
  },
  {
    flags: '--fail-under <share>',
    about: 'exit with 1 where coverage is lower: 60% or 0.6',
    commands: ['analyze'],
    group: 'Numbers',
    value: 'share',
  },
  {
    flags: '--max-hours <hours>',
    about: 'learner hours of all micro-credentials together (default 150)',
    commands: INPUT,
    group: 'Micro-credentials',
    value: 'number',
  },
  {
    flags: '--bundle-hours <hours>',
    about: 'learner hours of one micro-credential (default 60)',
    commands: INPUT,
    group: 'Micro-credentials',
    value: 'number',
  },
  {
    flags: '--bundles <n>',
    about: 'largest number of micro-credentials (default 5)',
    commands: INPUT,
    group: 'Micro-credentials',
    value: 'number',
  },
  {
    flags: '--hours-per-credit <hours>',
    about: 'learner hours that make one credit (ECTS 25 to 30) (default 25)',
    commands: INPUT,
    group: 'Micro-credentials',
    value: 'number',
  },
  {
    flags: '-f, --format <format>',
    about: 'terminal (default), json, csv or markdown',
    commands: PRINTING,
    group: 'Output',
  },
  { flags: '-f, --format <format>', about: 'text (default), ndjson or csv', commands: ['extract'], group: 'Output' },
  {
    flags: '-f, --format <format>',
    about: 'text (default), json or markdown',
    commands: ['evaluate'],
    group: 'Output',
  },
  {
    flags: '-f, --format <format>',
    about: 'text (default) or json',
    commands: ['inspect', 'explain'],
    group: 'Output',
  },
  {
    flags: '-f, --format <format>',
    about: 'search: text, json, ndjson; import: auto, esco, onet, lightcast, rsd, case, ctdl, csv',
    commands: ['taxonomy'],
    group: 'Output',
  },
  {
    flags: '--limit <n>',
    about: 'skills found at most',
    commands: ['taxonomy'],
    value: 'number',
    group: 'Output',
  },
  {
    flags: '--table <name>',
    about: 'which table as CSV: skills, courses, bundles, matrix',
    commands: PRINTING,
    group: 'Output',
  },
  {
    flags: '-o, --output <file>',
    about: 'write to a file instead of standard output',
    commands: ['analyze', 'report', 'extract', 'evaluate', 'taxonomy'],
    group: 'Output',
  },
  {
    flags: '--ledger',
    about: 'print how each ambiguous name was decided, instead of the mentions: text, json, csv',
    commands: ['extract'],
    group: 'Output',
  },
  {
    flags: '--errors <n>',
    about: 'print so many misses and so many false hits, grouped, with their context',
    commands: ['evaluate'],
    group: 'Output',
    value: 'number',
  },
  {
    flags: '--top <n>',
    about: 'rows shown in each list (default 10); nothing is left out of the numbers',
    commands: PRINTING,
    group: 'Output',
    value: 'number',
  },
  {
    flags: '--report <file>',
    about: 'explain from a saved JSON report instead of the inputs',
    commands: ['explain'],
    group: 'Input',
  },
  { flags: '--config <file>', about: 'config file instead of the one in this folder', commands: INPUT, group: 'Run' },
  {
    flags: '--print-config',
    about: 'print each option with its origin, and stop',
    commands: ['analyze'],
    group: 'Run',
  },
  { flags: '-q, --quiet', about: 'no progress, no warnings; errors are still told', commands: ALL, group: 'Run' },
  {
    flags: '--no-progress',
    about: 'no progress line',
    commands: ['analyze', 'extract', 'evaluate', 'explain'],
    group: 'Run',
  },
  { flags: '--color', about: 'always in colour', commands: ALL, group: 'Run' },
  { flags: '--no-color', about: 'never in colour', commands: ALL, group: 'Run' },
];
