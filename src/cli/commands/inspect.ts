import { ToolError, toProblem } from '../../errors/index.js';
import type { DocumentKind, Problem } from '../../model/index.js';
import type { ParsedFlags } from '../action.js';
import type { Channels } from '../channels.js';
import { ExitCode } from '../exit-codes.js';
import { readList } from '../read-flags.js';
import { readFormat } from '../read-view.js';
import { toPlain, writeProblem } from '../write-problem.js';

/** `skillgap inspect`: what was detected in each file, with two sample records. */
export async function runInspect(args: readonly string[], flags: ParsedFlags, channels: Channels): Promise<number> {
  const format = readFormat(flags, ['text', 'json'], 'text');
  const wanted: { path: string; kind: DocumentKind | 'detect' }[] = [
    ...args.map((path) => ({ path, kind: 'detect' as const })),
    ...readList(flags, 'courses').map((path) => ({ path, kind: 'course' as const })),
    ...readList(flags, 'jobs').map((path) => ({ path, kind: 'posting' as const })),
  ];
  if (wanted.length === 0)
    throw new ToolError('no-input', 'nothing to inspect', { hint: 'for instance: skillgap inspect postings.csv' });
  const { findSources, inspectSource, parseWhere } = await import('../../ingest/index.js');
  const map = (flags.map ?? {}) as Readonly<Record<string, string>>;
  let failed = false;
  const tell = (problem: Problem): void => {
    if (problem.severity === 'error' || flags.quiet !== true) writeProblem(channels, problem);
  };
  for (const { path, kind } of wanted) {
    const found = await findSources([path], kind);
    for (const problem of found.problems) {
      failed ||= problem.severity === 'error';
      tell(problem);
    }
    for (const source of found.sources) {
      try {
        const inspection = await inspectSource(source, { kind, map, where: readList(flags, 'where').map(parseWhere) });
        await channels.stdout.write(
          format === 'json' ? `${JSON.stringify(inspection, null, 2)}\n` : describe(inspection),
        );
        for (const problem of inspection.problems) tell(problem);
      } catch (error) {
        if (!(error instanceof ToolError)) throw error;
        failed = true;
        writeProblem(channels, toProblem(error));
      }
    }
  }
  return failed ? ExitCode.error : ExitCode.ok;
}

type Inspection = Awaited<ReturnType<typeof import('../../ingest/index.js')['inspectSource']>>;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function describe(inspection: Inspection): string {
  const how = [
    inspection.format,
    inspection.encoding,
    inspection.delimiter === null ? null : `delimiter ${JSON.stringify(inspection.delimiter)}`,
  ].filter((part) => part !== null);
  const lines = [
    inspection.path,
    `  ${how.join(', ')}; read as ${inspection.kind === 'course' ? 'courses' : 'postings'}`,
  ];
  if (inspection.fields.length > 0) {
    lines.push(
      '',
      `  field          column                          filled  why (first ${inspection.sampled} records)`,
    );
    for (const { field, zone, columns } of inspection.fields) {
      for (const column of columns) {
        const why =
          column.origin === 'detected'
            ? `name ${percent(column.name)}, content ${percent(column.content)}`
            : `given (${column.origin})`;
        const name = zone === null || zone === field ? field : `${field} (${zone})`;
        lines.push(`  ${name.padEnd(14)} ${column.header.padEnd(30)} ${percent(column.filled).padStart(6)}  ${why}`);
      }
    }
  }
  if (inspection.unused.length > 0) lines.push('', `  not used: ${inspection.unused.join(', ')}`);
  inspection.samples.forEach((sample, i) => {
    lines.push('', `  sample ${i + 1}`);
    for (const [field, value] of Object.entries(sample))
      if (value !== null && value !== '') lines.push(`    ${field.padEnd(13)} ${String(value).replace(/\s+/g, ' ')}`);
  });
  return `${lines.map(toPlain).join('\n')}\n\n`;
}
