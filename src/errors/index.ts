/**
 * The catalogue of what can go wrong and how it is told: code, one clear message, a hint.
 * Enters: a code and a message; leaves: a `ToolError` to throw or a `Problem` to carry.
 *
 * Must not know: files, the terminal, exit codes.
 */
export type { ErrorCode } from './catalogue.js';
export { createProblem, ToolError, toProblem } from './tool-error.js';
