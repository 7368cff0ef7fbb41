import { describe, expect, it } from 'vitest';
import { parseSkillList } from '../../../../../src/ingest/records/values/skill-list.js';

const members = (value: string): readonly string[] => {
  const parsed = parseSkillList(value);
  return parsed.type === 'list' ? parsed.members : [parsed.type];
};

describe('parseSkillList', () => {
  it.each([
    ['Python | FastAPI | Redis', ['Python', 'FastAPI', 'Redis']],
    ['Excel, Word, PowerPoint.', ['Excel', 'Word', 'PowerPoint']],
    ['Spring, Struts, and Hibernate', ['Spring', 'Struts', 'Hibernate']],
    ['Java; SQL, PL/SQL; C++', ['Java', 'SQL, PL/SQL', 'C++']],
    ['Python\nSQL\n- Excel', ['Python', 'SQL', 'Excel']],
    ["['Python', 'Power BI']", ['Python', 'Power BI']],
    ['["Python","C#"]', ['Python', 'C#']],
    ['[{"name":"Python"},{"name":"SQL"}]', ['Python', 'SQL']],
    ['{Python,SQL}', ['Python', 'SQL']],
    ['Configuration management (Puppet, Chef), AWS', ['Configuration management (Puppet, Chef)', 'AWS']],
    ['Git / Subversion, CI/CD', ['Git', 'Subversion', 'CI/CD']],
    ['Python, python, SQL', ['Python', 'SQL']],
    ['Java, Spring - Java, Spring', ['Java', 'Spring']],
    ['(SITE OR ON-SITE) AND(CRA OR MONITOR)', ['SITE', 'ON-SITE', 'CRA', 'MONITOR']],
    ['SQL (advanced, Excel', ['SQL (advanced', 'Excel']],
  ])('takes %s apart', (value, expected) => {
    expect(members(value)).toEqual(expected);
  });

  it.each(['See job description', 'SEE BELOW', 'N/A', '-1', '', '[]', 'Please see the attached job description.'])(
    'finds nothing in %j',
    (value) => {
      expect(parseSkillList(value).type).toBe('nothing');
    },
  );

  it('drops members that mean nothing', () => {
    expect(members('Python, N/A, etc.')).toEqual(['Python']);
  });

  it('takes sentences for prose', () => {
    const value =
      '6-9 years in charge of projects from first idea to handover, and a certificate would be welcome here too';
    expect(parseSkillList(value).type).toBe('prose');
  });
});
