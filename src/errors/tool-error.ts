import type { Problem, Severity } from '../model/index.js';
import { CATALOGUE, type ErrorCode } from './catalogue.js';

/** A known failure that ends the run or the reading of one input; everything else that is thrown is a bug. */
export class ToolError extends Error {
  readonly code: ErrorCode;
  readonly where: string | null;
  readonly hint: string;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly where?: string; readonly hint?: string; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ToolError';
    this.code = code;
    this.where = options.where ?? null;
    this.hint = options.hint ?? CATALOGUE[code];
  }
}

/** Turns a known failure into data. */
export function toProblem(error: ToolError, severity: Severity = 'error'): Problem {
  return { code: error.code, severity, message: error.message, where: error.where, hint: error.hint };
}

/** Makes a problem from its code; the hint comes from the catalogue unless given. */
export function createProblem(
  code: ErrorCode,
  message: string,
  options: { readonly severity?: Severity; readonly where?: string; readonly hint?: string } = {},
): Problem {
  return {
    code,
    severity: options.severity ?? 'warning',
    message,
    where: options.where ?? null,
    hint: options.hint ?? CATALOGUE[code],
  };
}
