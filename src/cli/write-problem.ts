import type { Problem } from '../model/index.js';
import type { Channels } from './channels.js';

/** Control characters (but tab and line feed) and the marks that turn the direction of writing. */
const UNPRINTABLE = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;

/** Writes text from inputs without control and direction characters. */
export const toPlain = (text: string): string => text.replace(UNPRINTABLE, '�');

/** Writes one problem to stderr: a line with what and where, a line with the hint. */
export function writeProblem(channels: Channels, problem: Problem): void {
  const label = problem.severity === 'error' ? '' : `${problem.severity}: `;
  channels.stderr.write(`skillgap: ${label}${toPlain(problem.message)}\n`);
  if (problem.hint !== null && problem.severity !== 'info') channels.stderr.write(`hint: ${toPlain(problem.hint)}\n`);
}
