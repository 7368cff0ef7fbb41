import type { Report } from '../model/index.js';

const STEP = '  ';

/** Indents the lines after the first. */
const indent = (json: string, by: string): string => json.replaceAll('\n', `\n${by}`);

/**
 * Renders the report object itself, indented, full precision, piece by piece: a long report is never one string in memory.
 * Joined, the pieces are what `JSON.stringify(report, null, 2)` gives, and a line feed.
 */
export function* renderJson(report: Report): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(report)) {
    if (value === undefined) continue;
    yield `${before}\n${STEP}${JSON.stringify(key)}: `;
    before = ',';
    if (!Array.isArray(value) || value.length === 0) {
      yield indent(JSON.stringify(value, null, 2), STEP);
      continue;
    }
    let bracket = '[';
    for (const element of value) {
      yield `${bracket}\n${STEP}${STEP}${indent(JSON.stringify(element, null, 2), STEP + STEP)}`;
      bracket = ',';
    }
    yield `\n${STEP}]`;
  }
  yield '\n}\n';
}
