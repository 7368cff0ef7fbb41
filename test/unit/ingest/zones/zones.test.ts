import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zoneDocument } from '../../../../src/ingest/zones/index.js';
import type { TextDocument } from '../../../../src/model/index.js';
import { makeDocument } from '../../../helpers/documents.js';

/** The zone of the first occurrence of each phrase. */
function zonesOf(
  kind: TextDocument['kind'],
  text: string,
  phrases: readonly string[],
  more: Partial<TextDocument> = {},
): (string | undefined)[] {
  const zones = zoneDocument(makeDocument(kind, text, more));
  return phrases.map((phrase) => {
    const at = text.indexOf(phrase);
    return zones.find((zone) => at >= zone.start && at < zone.end)?.name;
  });
}

describe('zones of a posting', () => {
  it.each([
    ['Requirements', 'required'],
    ['What you will bring:', 'required'],
    ["WHO WE'RE LOOKING FOR", 'required'],
    ['Nice to have', 'preferred'],
    ['Preferred Qualifications:', 'preferred'],
    ['Key Responsibilities', 'duties'],
    ["What you'll do", 'duties'],
    ['About us', 'company'],
    ['Our benefits', 'benefits'],
    ['Equal Opportunity Employer', 'legal'],
    ['How to apply', 'legal'],
  ])('after the heading %j are %s', (heading, zone) => {
    expect(zonesOf('posting', `We need help.\n\n${heading}\n- something with widgets\n`, ['widgets'])).toEqual([zone]);
  });

  it('follow lead-ins on a line, and headings glued into it', () => {
    expect(zonesOf('posting', 'Skills required: widgets\nNice to have: gadgets', ['widgets', 'gadgets'])).toEqual([
      'required',
      'preferred',
    ]);
    expect(
      zonesOf(
        'posting',
        'You will build many things with us every day.Requirements Knowledge of widgets and more.Nice to Have Experience with gadgets.',
        ['widgets', 'gadgets'],
      ),
    ).toEqual(['required', 'preferred']);
  });

  it('do not take a skill for a heading', () => {
    expect(zonesOf('posting', 'Requirements\nProject management\nwidgets', ['widgets'])).toEqual(['required']);
  });

  it('do not let a line about pay silence what follows', () => {
    expect(zonesOf('posting', 'Salary: £30,000\nYou will handle widgets.', ['widgets'])).toEqual(['duties']);
  });

  it('take sentences for what they say, wherever they stand', () => {
    const text =
      'Requirements\n- widgets\nWe are an equal opportunity employer.\nPension scheme and free parking.\nAcme is a leading provider of gizmos.';
    expect(zonesOf('posting', text, ['equal opportunity', 'Pension', 'widgets'])).toEqual([
      'legal',
      'benefits',
      'required',
    ]);
    expect(
      zonesOf('posting', 'Acme is a leading provider of gizmos.\nYou will handle widgets.', ['gizmos', 'widgets']),
    ).toEqual(['company', 'duties']);
  });

  it('keep to the columns of an export', () => {
    const text = 'Handle widgets.\n\nKnow gadgets.';
    const zoneHints = [
      { name: 'duties' as const, start: 0, end: 15 },
      { name: 'preferred' as const, start: 17, end: 30 },
    ];
    expect(zonesOf('posting', text, ['widgets', 'gadgets'], { zoneHints })).toEqual(['duties', 'preferred']);
  });
});

describe('zones of a course', () => {
  it.each([
    ['Learning Outcomes', 'outcomes'],
    ['Course objectives:', 'outcomes'],
    ['Prerequisites', 'prerequisites'],
    ['Weekly schedule', 'topics'],
    ['Grading', 'assessment'],
    ['Required texts', 'materials'],
    ['Attendance policy', 'policies'],
    ['Course description', 'description'],
  ])('after the heading %j are %s', (heading, zone) => {
    expect(zonesOf('course', `BUS 1 Widgets\n\n${heading}\n- something with gizmos\n`, ['gizmos'])).toEqual([zone]);
  });

  it('take the title for no heading', () => {
    expect(
      zonesOf('course', 'University Policies\n\nA course on gizmos.', ['gizmos'], { title: 'University Policies' }),
    ).toEqual(['description']);
  });

  it('part the prerequisite sentence from the description', () => {
    expect(
      zonesOf('course', 'Treats gizmos. Prerequisite: widgets. Ends with gadgets.', [
        'gizmos',
        'widgets',
        'gadgets',
      ])[0],
    ).toBe('description');
    expect(zonesOf('course', 'Treats gizmos.\nPrerequisite: widgets.', ['widgets'])).toEqual(['prerequisites']);
  });
});

describe('zones of any document', () => {
  it('are sorted, do not overlap and lie in the text', () => {
    const text = 'About us\nWe do.\nRequirements:\n• a\n• b\nBenefits\nfree lunch\n\nApply now!';
    const zones = zoneDocument(makeDocument('posting', text));
    let end = 0;
    for (const zone of zones) {
      expect(zone.start).toBeGreaterThanOrEqual(end);
      expect(zone.end).toBeGreaterThan(zone.start);
      end = zone.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  it('are found in hostile text before the test runs out of time', () => {
    for (const text of [
      'Requirements: '.repeat(20_000),
      ':'.repeat(100_000),
      'a b c d e f g h '.repeat(20_000),
      '- \n'.repeat(50_000),
    ])
      expect(zoneDocument(makeDocument('posting', text)).every((zone) => zone.end <= text.length)).toBe(true);
  });
});

// Labelled texts that do not belong to the project: SKILLGAP_DATA names the folder that holds eval/, as for the benchmarks.
const LABELLED = join(process.env.SKILLGAP_DATA ?? 'no-data', 'eval', 'train');
describe.skipIf(!existsSync(LABELLED))('on labelled texts (skipped where they are absent)', () => {
  it.each([
    ['postings', 0.02],
    ['courses', 0.03],
  ] as const)('silence at most a small share of the skills of %s', (name, most) => {
    const lines = (file: string) =>
      readFileSync(join(LABELLED, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    const docs = new Map(lines(`${name}.docs.ndjson`).map((doc) => [doc.id, doc]));
    let skills = 0;
    let silenced = 0;
    for (const gold of lines(`${name}.gold.jsonl`)) {
      const { text, title, kind } = docs.get(gold.id);
      const zones = zoneDocument(makeDocument(kind, text, { title }));
      for (const skill of gold.skills) {
        if (skill.status === 'prerequisite' || skill.status === 'excluded') continue;
        skills++;
        const heard = skill.surfaces.some((surface: string) => {
          for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
            const zone = zones.find((entry) => at >= entry.start && at < entry.end)?.name ?? 'duties';
            if (!['company', 'benefits', 'legal', 'policies'].includes(zone)) return true;
          }
          return false;
        });
        if (!heard) silenced++;
      }
    }
    expect(silenced / skills).toBeLessThan(most);
  });
});
