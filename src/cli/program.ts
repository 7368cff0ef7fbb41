import { Command, InvalidArgumentError, Option } from 'commander';
import type { Action, ParsedFlags } from './action.js';
import type { Channels } from './channels.js';
import { type CommandName, FLAGS, type Flag } from './flags.js';
import { readVersion } from './read-version.js';

interface CommandSpec {
  readonly name: CommandName;
  readonly about: string;
  readonly args?: readonly string[];
  readonly examples: readonly string[];
  /** Loaded when the command runs, so that starting up loads nothing else. */
  readonly load: () => Promise<Action>;
}

/** The commands in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'analyze',
    about: 'compare courses with postings: gaps with evidence, and micro-credentials that close them',
    examples: [
      'skillgap analyze --courses syllabi/ catalog.csv --jobs postings.csv',
      "skillgap analyze -c catalog.csv --where-courses 'Subject = CS' -j jobs.ndjson.gz -f json -o report.json",
      'skillgap analyze -c syllabi/ -j postings.csv --fail-under 60%',
    ],
    load: async () => (await import('./commands/analyze.js')).runAnalyze,
  },
  {
    name: 'extract',
    about: 'find the skills in documents and print each mention with its place, status and level',
    args: ['[path...]'],
    examples: [
      'skillgap extract syllabus.pdf',
      'skillgap extract postings.csv --format ndjson > mentions.ndjson',
      'cat records.ndjson | skillgap extract - --format ndjson',
    ],
    load: async () => (await import('./commands/extract.js')).runExtract,
  },
  {
    name: 'evaluate',
    about: 'measure the extraction on your own labelled documents: precision, recall, F1 with intervals, errors',
    args: ['<gold>'],
    examples: [
      'skillgap evaluate labelled.ndjson',
      'skillgap evaluate labels.ndjson --docs documents.ndjson --errors 20',
      'skillgap evaluate labelled.csv --taxonomy builtin my-skills.csv --format markdown',
    ],
    load: async () => (await import('./commands/evaluate.js')).runEvaluate,
  },
  {
    name: 'report',
    about: 'render a saved JSON report again, in another format',
    args: ['<file>'],
    examples: ['skillgap report report.json', 'skillgap report report.json --format csv --table skills'],
    load: async () => (await import('./commands/report.js')).runReport,
  },
  {
    name: 'explain',
    about: 'show every posting and course quote behind the number of one skill',
    args: ['<skill>'],
    examples: [
      'skillgap explain Tableau --courses catalog.csv --jobs postings.csv',
      'skillgap explain "project management" --report report.json',
    ],
    load: async () => (await import('./commands/explain.js')).runExplain,
  },
  {
    name: 'inspect',
    about: 'show what was detected in a file: format, columns, two sample records',
    args: ['[path...]'],
    examples: ['skillgap inspect postings.csv', 'skillgap inspect --courses catalog.xlsx'],
    load: async () => (await import('./commands/inspect.js')).runInspect,
  },
  {
    name: 'taxonomy',
    about: 'look into the skills: search <words>, show <skill>, list [field], check <file>, import <path...>',
    args: ['<action>', '[words...]'],
    examples: [
      'skillgap taxonomy search data visualization',
      'skillgap taxonomy show Python',
      'skillgap taxonomy check my-skills.csv',
      'skillgap taxonomy import esco/ -o esco.taxonomy.json',
    ],
    load: async () => (await import('./commands/taxonomy.js')).runTaxonomy,
  },
];

const READERS: Readonly<Record<NonNullable<Flag['value']>, (value: string, before: unknown) => unknown>> = {
  list: (value, before) => [...((before as string[] | undefined) ?? []), value],
  pair: (value, before) => {
    const at = value.indexOf('=');
    if (at < 1) throw new InvalidArgumentError('write it as field=column, for instance description="Job Description".');
    return {
      ...((before as Record<string, string> | undefined) ?? {}),
      [value.slice(0, at).trim()]: value.slice(at + 1).trim(),
    };
  },
  number: (value) => {
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number) || number < 0)
      throw new InvalidArgumentError('it must be a number.');
    return number;
  },
  share: (value) => {
    const number = value.trim().endsWith('%') ? Number(value.trim().slice(0, -1)) / 100 : Number(value);
    if (value.trim() === '' || !(number >= 0 && number <= 1))
      throw new InvalidArgumentError('it must be a share such as 60% or 0.6.');
    return number;
  },
};

/** Builds the command line from the catalogue of flags. `run` is handed the command that was chosen. */
export function createProgram(
  channels: Channels,
  run: (action: Promise<Action>, args: readonly string[], flags: ParsedFlags) => Promise<void>,
): Command {
  const program = new Command('skillgap')
    .description(
      'Compares what courses teach with what job postings ask for, and proposes the micro-credentials that close the gap.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void channels.stdout.write(text),
      writeErr: (text) => void channels.stderr.write(text),
      outputError: (text, write) =>
        write(
          `skillgap: ${text.replace(/^error: /, '')}hint: skillgap --help lists the commands, skillgap COMMAND --help its options\n`,
        ),
      getOutHelpWidth: () => channels.stdout.columns ?? 80,
      getErrHelpWidth: () => channels.stderr.columns ?? 80,
    });
  for (const spec of COMMANDS) {
    const command = program
      .command(spec.name)
      .description(spec.about)
      .showSuggestionAfterError()
      .helpOption('-h, --help', 'print help');
    for (const argument of spec.args ?? []) command.argument(argument);
    for (const flag of FLAGS.filter((entry) => entry.commands.includes(spec.name))) command.addOption(toOption(flag));
    command.addHelpText(
      'after',
      `\nExamples:\n${spec.examples.map((example) => `  $ ${example}`).join('\n')}\n\nExit codes: 0 fine, 1 a check failed, 2 could not run or an input was unreadable, 130 interrupted`,
    );
    command.action(async (...given: unknown[]) => {
      const values = given.slice(0, -2).flat() as (string | undefined)[];
      await run(
        spec.load(),
        values.filter((value) => value !== undefined),
        command.opts(),
      );
    });
  }
  return program;
}

function toOption(flag: Flag): Option {
  const option = new Option(flag.flags, flag.about).helpGroup(`${flag.group}:`);
  if (flag.value !== undefined) option.argParser(READERS[flag.value]);
  return option;
}
