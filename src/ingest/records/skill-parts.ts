import type { TextChoice } from './column-plan.js';
import type { Part } from './compose-document.js';
import { parseSkillList } from './values/skill-list.js';

/** A text cell as parts of a document, with the skills that it lists. */
export interface CellParts {
  readonly parts: readonly Part[];
  readonly skills: readonly string[];
}

/** Turns a text cell into a part; the members of a skills list become lines of their own. */
export function toCellParts(value: string, choice: TextChoice, row: number): CellParts {
  if (value === '') return NOTHING;
  const place = { row, column: choice.header };
  const asText: CellParts = { parts: [{ value, place, zone: choice.zone }], skills: [] };
  if (!choice.isSkillList) return asText;
  const parsed = parseSkillList(value);
  if (parsed.type === 'nothing') return NOTHING;
  if (parsed.type === 'prose') return asText;
  return {
    parts: [{ value: parsed.members.join('\n'), place, zone: choice.zone, isPlain: true, isSkillList: true }],
    skills: parsed.members,
  };
}

const NOTHING: CellParts = { parts: [], skills: [] };
