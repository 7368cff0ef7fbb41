import { ToolError } from '../../errors/index.js';

/** Makes the error of an import: what is wrong with which file, and what the format expects. */
export function refuseImport(
  path: string,
  what: string,
  options: { readonly expects: string; readonly cause?: unknown },
): ToolError {
  return new ToolError('bad-taxonomy', `cannot import "${path}": ${what}`, {
    where: path,
    hint: `expected ${options.expects}; --format names another format`,
    ...(options.cause === undefined ? {} : { cause: options.cause }),
  });
}
