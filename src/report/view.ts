/** Tables a report can be cut into. */
export const TABLES = ['skills', 'courses', 'bundles', 'matrix'] as const;
/** Name of a table of the report. */
export type TableName = (typeof TABLES)[number];

/** How a report is to be shown; what a format does not use it ignores. */
export interface View {
  /** Columns of the terminal; `null` where lines are not cut. */
  readonly width: number | null;
  readonly color: boolean;
  /** Rows shown in each list. */
  readonly top: number;
  readonly table: TableName;
}
