import type { Problem } from '../model/index.js';
import type { Channels } from './channels.js';

// Control characters of a hostile file name or cell must not reach the terminal raw.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Writes text from inputs without control and direction characters. */
export const toPlain = (text: string): string => text.replace(CONTROL, '�');

/** Writes one problem to stderr: a line with what and where, a line with the hint. */
export function writeProblem(channels: Channels, problem: Problem): void {
  const label = problem.severity === 'error' ? '' : `${problem.severity}: `;
  channels.stderr.write(`skillgap: ${label}${toPlain(problem.message)}\n`);
  if (problem.hint !== null && problem.severity !== 'info') channels.stderr.write(`hint: ${toPlain(problem.hint)}\n`);
}
