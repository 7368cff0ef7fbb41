import type { ChalkInstance } from 'chalk';
import type { Report } from '../../model/index.js';
import type { View } from '../view.js';

/** What every part of the terminal report is drawn with. */
export interface Sheet {
  readonly report: Report;
  readonly view: View;
  /** Columns that lines are wrapped at. */
  readonly width: number;
  readonly c: ChalkInstance;
}
