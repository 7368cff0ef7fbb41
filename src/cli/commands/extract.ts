import { ToolError } from '../../errors/index.js';
import type { DocumentKind, Mention, TextDocument } from '../../model/index.js';
import { LEDGER_FORMATS, type LedgerFormat, renderLedger, toCsvCell } from '../../report/index.js';
import type { ParsedFlags } from '../action.js';
import type { Channels } from '../channels.js';
import { ExitCode } from '../exit-codes.js';
import { createProgressDisplay } from '../progress.js';
import { readList, readText } from '../read-flags.js';
import { readFormat } from '../read-view.js';
import { writeOutput } from '../write-output.js';
import { toPlain, writeProblem } from '../write-problem.js';

type Row = (document: TextDocument, mentions: readonly Mention[]) => string;

const toLine: Row = (document, mentions) =>
  `${JSON.stringify({
    id: document.id,
    kind: document.kind,
    title: document.title,
    source: { path: document.path, ...(document.row === null ? {} : { row: document.row }) },
    mentions,
  })}\n`;

const toCsvRows: Row = (document, mentions) =>
  mentions
    .map((mention) => [
      document.id,
      document.kind,
      document.title,
      document.path,
      document.row,
      mention.skill.id,
      mention.skill.name,
      mention.skill.type,
      mention.start,
      mention.end,
      mention.text,
      mention.zone,
      mention.status,
      mention.level,
      mention.confidence,
      mention.rule,
    ])
    .map((cells) => `${cells.map(toCsvCell).join(',')}\n`)
    .join('');

const CSV_HEAD =
  'document_id,kind,title,path,row,skill_id,skill,type,start,end,text,zone,status,level,confidence,rule\n';

/** For reading: one line a skill, with its first words in the text. */
const toText: Row = (document, mentions) => {
  const head = `${document.title === '' ? document.id : document.title}  (${document.path}${document.row === null ? '' : ` row ${document.row}`})\n`;
  if (mentions.length === 0) return `${toPlain(head)}  no skills found\n\n`;
  const seen = new Map<string, { mention: Mention; count: number }>();
  for (const mention of mentions) {
    const known = seen.get(mention.skill.id);
    if (known === undefined) seen.set(mention.skill.id, { mention, count: 1 });
    else known.count++;
  }
  const rows = [...seen.values()].map(
    ({ mention, count }) =>
      `  ${mention.skill.name.padEnd(32)} ${(mention.skill.type ?? 'new').padEnd(10)} ${mention.status.padEnd(12)} level ${mention.level}${count > 1 ? `  ×${count}` : ''}`,
  );
  return `${toPlain(head)}${rows.join('\n')}\n\n`;
};

const WRITERS: Readonly<Record<string, { readonly head: string; readonly row: Row }>> = {
  text: { head: '', row: toText },
  ndjson: { head: '', row: toLine },
  csv: { head: CSV_HEAD, row: toCsvRows },
};

/** Where the ledger is asked for, the mentions are not written. */
const SILENT_WRITER: (typeof WRITERS)[string] = { head: '', row: () => '' };

/** `skillgap extract`: mentions of each document, written as they come. */
export async function runExtract(args: readonly string[], flags: ParsedFlags, channels: Channels): Promise<number> {
  const isLedger = flags.ledger === true;
  const format = readFormat(flags, isLedger ? LEDGER_FORMATS : Object.keys(WRITERS), 'text');
  const writer = isLedger ? SILENT_WRITER : (WRITERS[format] as (typeof WRITERS)[string]);
  const of = (paths: readonly string[], kind: DocumentKind | 'detect') => paths.map((path) => ({ path, kind }));
  const paths = [
    ...of(args, 'detect'),
    ...of(readList(flags, 'courses'), 'course'),
    ...of(readList(flags, 'jobs'), 'posting'),
  ];
  if (paths.length === 0)
    throw new ToolError('no-input', 'nothing to extract from', { hint: 'for instance: skillgap extract syllabus.pdf' });
  const [{ extract }, { parseWhere }] = await Promise.all([
    import('../../pipeline/index.js'),
    import('../../ingest/index.js'),
  ]);
  const progress = createProgressDisplay(
    channels,
    flags.quiet !== true && flags.progress !== false && !channels.stdout.isTty,
  );
  const taxonomy = readList(flags, 'taxonomy').length > 0 ? readList(flags, 'taxonomy') : ['builtin'];
  const map = (flags.map ?? {}) as Readonly<Record<string, string>>;
  const toFile = readText(flags, 'output');
  const chunks: string[] = [writer.head];
  let failed = false;
  let documents = 0;
  try {
    for await (const event of extract({
      paths,
      taxonomy,
      map,
      overrides: readText(flags, 'overrides'),
      where: readList(flags, 'where').map(parseWhere),
      signal: channels.signal,
      onProgress: progress.onProgress,
    })) {
      if (event.type === 'document') {
        documents++;
        chunks.push(writer.row(event.document, event.mentions));
        if (toFile === null) await channels.stdout.write(chunks.splice(0).join(''));
      } else if (event.type === 'ledger') {
        if (isLedger)
          chunks.push(
            toPlain(
              renderLedger(event.entries, format as LedgerFormat, toFile === null ? channels.stdout.columns : null),
            ),
          );
      } else if (event.type === 'problem') {
        const severity =
          event.problem.severity === 'error' && flags.skipUnreadable === true ? 'warning' : event.problem.severity;
        failed ||= severity === 'error';
        progress.clear();
        if (severity === 'error' || (severity === 'warning' && flags.quiet !== true))
          writeProblem(channels, { ...event.problem, severity });
      }
    }
  } finally {
    progress.clear();
  }
  if (toFile !== null) await writeOutput(channels, chunks.join(''), toFile);
  else if (documents > 0) await channels.stdout.write(chunks.join(''));
  return failed || documents === 0 ? ExitCode.error : ExitCode.ok;
}
