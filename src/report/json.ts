import type { Report } from '../model/index.js';

/** Renders the report object itself, indented, full precision. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
