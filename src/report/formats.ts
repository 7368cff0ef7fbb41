import type { Report } from '../model/index.js';
import type { View } from './view.js';

/** Renders a report as text, whole or in pieces; pure: the same report and view give the same text. */
export type Renderer = (report: Report, view: View) => string | Iterable<string>;

/** A format by name: a new one is a file and a line here. */
export const FORMATS = {
  terminal: {
    about: 'the report to read in a terminal',
    load: async (): Promise<Renderer> => (await import('./terminal/render-terminal.js')).renderTerminal,
  },
  json: {
    about: 'the whole report object',
    load: async (): Promise<Renderer> => (await import('./json.js')).renderJson,
  },
  csv: {
    about: 'one tidy table, chosen with --table',
    load: async (): Promise<Renderer> => (await import('./csv.js')).renderCsv,
  },
  markdown: {
    about: 'short, for a pull request or job summary',
    load: async (): Promise<Renderer> => (await import('./markdown.js')).renderMarkdown,
  },
} as const;
/** Name of a format of the report. */
export type FormatName = keyof typeof FORMATS;
