import type { Level, Outcome, Skill, SkillType } from '../model/index.js';

/** Names of fields as they stand in titles; fields not listed are written with a capital. */
const FIELD_TITLES: Readonly<Record<string, string>> = {
  'allied-health': 'Allied Health Practice',
  'human-resources': 'Human Resources',
  'it-operations': 'IT Operations',
  'life-sciences': 'Life Sciences',
  'office-tools': 'Digital Office Skills',
  'physical-sciences': 'Physical Sciences',
  'public-administration': 'Public Administration',
  'public-health': 'Public Health',
  'social-care': 'Social Care',
  'soft-skills': 'Professional Skills',
  business: 'Business and Management',
  cloud: 'Cloud and DevOps',
  data: 'Data and Analytics',
  mathematics: 'Mathematics and Statistics',
  nursing: 'Nursing Practice',
  research: 'Research Methods',
  security: 'Cybersecurity',
  software: 'Software Development',
};

const SMALL_WORDS = new Set('a an and as at by for from in of on or the to with'.split(' '));

/** Writes a name with capitals as in a title, leaving words that have some alone. */
export function toTitleCase(name: string): string {
  return name
    .split(' ')
    .map((word, i) =>
      /\p{Lu}/u.test(word) || (i > 0 && SMALL_WORDS.has(word)) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

const joinNames = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Titles a bundle by the field of most of its skills and its two strongest skills: "Data and Analytics with SQL and Tableau". */
export function titleBundle(skills: readonly Skill[]): string {
  const counts = new Map<string, number>();
  for (const skill of skills)
    if (skill.category !== null) counts.set(skill.category, (counts.get(skill.category) ?? 0) + 1);
  const [field, count] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['', 0];
  const lead = skills.filter((skill) => field === '' || count * 2 <= skills.length || skill.category === field);
  if (field === '' || count * 2 <= skills.length)
    return joinNames(lead.slice(0, 3).map((skill) => toTitleCase(skill.name)));
  const title = FIELD_TITLES[field] ?? toTitleCase(field.replaceAll('-', ' '));
  // The skill that most postings ask for stands in the title, whatever its field.
  const first = skills[0];
  const ordered = first === undefined || lead.includes(first) ? lead : [first, ...lead];
  const names = ordered
    .slice(0, 3)
    .map((skill) => toTitleCase(skill.name))
    .filter((name) => name !== title);
  return `${title} with ${joinNames(names.slice(0, 2))}`;
}

type Template = readonly [verb: string, rest: string];
const GENERIC: Readonly<Record<Level, Template>> = {
  0: ['Identify', 'what {} is'],
  1: ['Identify', 'where {} matters in the work of the role'],
  2: ['Explain', 'the main ideas of {} with examples from practice'],
  3: ['Apply', '{} to a realistic case from practice'],
  4: ['Evaluate', 'alternatives in {} and justify a choice for a given situation'],
};
/** Outcome templates by type and level: one measurable verb each, the verb at the Bloom level that the level stands for. */
const TEMPLATES: Partial<Readonly<Record<SkillType, Partial<Readonly<Record<Level, Template>>>>>> = {
  tool: {
    1: ['Identify', 'tasks for which {} is the right tool'],
    2: ['Explain', 'how {} works and when to use it'],
    3: ['Use', '{} to complete a realistic workplace task'],
    4: ['Design', 'a solution in {} and justify its design'],
  },
  method: {
    3: ['Carry out', '{} on a given case and document the result'],
    4: ['Plan', '{} for a new situation and evaluate the result'],
  },
  activity: {
    3: ['Demonstrate', 'how to {} in a simulated work setting'],
    4: ['Lead', 'others in work that requires them to {}'],
  },
  soft: {
    2: ['Explain', 'what good {} looks like at work'],
    3: ['Demonstrate', '{} in a realistic task and respond to feedback'],
    4: ['Model', '{} for others and evaluate its effect'],
  },
  language: {
    3: ['Communicate', 'in {} in everyday work situations'],
    4: ['Negotiate', 'in {} at a professional level'],
  },
  credential: { 3: ['Meet', 'the published requirements for {}'], 4: ['Meet', 'the published requirements for {}'] },
};
const ASSESSMENTS: Readonly<Record<SkillType, string>> = {
  tool: 'Performance task: build and submit a working result in {} from a written brief',
  knowledge: 'Open-book case exam: answer questions on a new case in {}',
  method: 'Project: apply {} to a given data set or case and report',
  activity: 'Observed simulation with a checklist: {}',
  soft: 'Observed team exercise with rubric and written reflection on {}',
  language: 'Oral and written test in {} at the level asked',
  credential: 'Mock examination for {}',
};

/** Verbs that names of activities begin with; other names are nouns and are "carried out". */
const VERBS = new Set(
  'administer advise analyze answer assemble assess assist audit build calculate check clean coach collect communicate conduct coordinate create deliver design develop document draft drive edit enforce ensure evaluate follow handle identify implement inspect install interpret interview investigate keep lead maintain make manage meet monitor negotiate operate order organize oversee perform plan prepare present process produce promote provide read recommend reconcile record report research resolve respond review run schedule sell serve set supervise support teach test track train translate troubleshoot update use write'.split(
    ' ',
  ),
);
const startsWithVerb = (name: string): boolean => VERBS.has(name.split(' ')[0]?.toLowerCase() ?? '');

/** Writes the learning outcome that raises a skill to a level. */
export function writeOutcome(skill: Skill, level: Level): Outcome {
  const type = skill.type ?? 'knowledge';
  const own = type === 'activity' && !startsWithVerb(skill.name) ? TEMPLATES.method?.[level] : TEMPLATES[type]?.[level];
  const [verb, rest] = own ?? GENERIC[level];
  return { skillId: skill.id, verb, level, text: `${verb} ${rest.replace('{}', skill.name)}` };
}

/** Writes how the outcome on a skill is assessed. */
export function writeAssessment(skill: Skill): string {
  return ASSESSMENTS[skill.type ?? 'knowledge'].replace('{}', skill.name);
}
