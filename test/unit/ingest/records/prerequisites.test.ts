import { describe, expect, it } from 'vitest';
import { findPrerequisites, readPrerequisites } from '../../../../src/ingest/records/prerequisites.js';

const read = (text: string): string | null => readPrerequisites(text, findPrerequisites(text));

describe('findPrerequisites', () => {
  it.each([
    ['Topics vary. Prerequisite: AAS 100.', 'AAS 100.'],
    ['Prerequisite: CS 225; MATH 241. Restricted to majors.', 'CS 225; MATH 241.'],
    [
      'Prerequisites: B.S. in a science, e.g. Physics, or consent. More.',
      'B.S. in a science, e.g. Physics, or consent.',
    ],
    ['Prerequisite: GPA of 3.25 or better. Field trips.', 'GPA of 3.25 or better.'],
    ['Prerequisite(s): MATH 112 or an adequate score', 'MATH 112 or an adequate score'],
    ['Pre-requisite: HIS 1\nNext line', 'HIS 1'],
  ])('finds the sentence in "%s"', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['Prerequisite: None.', 'No prerequisites here', 'Prerequisites:\n- CS 1', ''])(
    'finds none in %j',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
