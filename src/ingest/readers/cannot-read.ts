import { type ErrorCode, ToolError } from '../../errors/index.js';

/**
 * Makes the error for a source that cannot be read: `cannot read "notes.pdf": the file is encrypted`.
 * `why` is a clause in lower case without a full stop.
 */
export function cannotRead(
  code: ErrorCode,
  source: { readonly path: string; readonly why: string },
  options: { readonly hint?: string; readonly cause?: unknown } = {},
): ToolError {
  return new ToolError(code, `cannot read ${quotePath(source.path)}: ${source.why}`, {
    where: source.path,
    ...options,
  });
}

/** Writes a path for a message: in double quotes, standard input by its name. */
export function quotePath(path: string): string {
  return path === '-' ? 'standard input' : `"${path}"`;
}
