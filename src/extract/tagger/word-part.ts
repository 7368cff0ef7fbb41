/** Rough parts of speech; the numbers are part of the model. */
export const PART_COUNT = 32;
/** The part of what lies outside a sequence. */
export const EDGE_PART = 31;

const listed = new Map<string, number>();
const CLOSED: readonly string[] = [
  'a an the this that these those each every any some all both either neither no another such other',
  'of in on at by for with from into onto over under between among through during within without across about against via per than toward towards upon around after before since until throughout',
  'and or nor but plus & as if while because whereas although though',
  'i we you he she it they us them him her our your their its his my who whom whose which someone anyone everyone yourself themselves itself',
  'will would shall should can could may might must cannot',
  'be is are was were been being am has have had having do does did',
  'to',
  'also very well highly more most less least not only just then there here too often always never effectively quickly closely etc including include includes included e.g i.e',
  'what how when where why whether',
  'develop manage design create build implement analyze analyse evaluate maintain support provide ensure assist perform prepare conduct identify write use apply understand demonstrate describe explain discuss explore examine learn work lead deliver plan monitor review coordinate communicate collaborate establish participate define test deploy solve assess interpret compare construct compute organize facilitate recommend improve drive help make document report train present research operate administer handle configure troubleshoot optimize integrate process produce contribute liaise promote supervise teach develops manages designs creates builds',
  'experience experiences knowledge skill skills ability abilities understanding proficiency familiarity expertise competence competency competencies capability aptitude background awareness exposure command track record fluency mastery appreciation grasp',
  'strong excellent good great solid proven demonstrated extensive deep advanced basic working proficient familiar able capable comfortable skilled experienced effective exceptional outstanding sound relevant new various key required preferred essential desirable minimum thorough hands-on ideal',
  'company team teams department client clients customer customers candidate candidates role position job opportunity degree bachelor master years year student students course courses class instructor school university organization business benefits salary employer staff colleagues',
  'not no never without none',
];
CLOSED.forEach((words, i) => {
  for (const word of words.split(' ')) if (!listed.has(word)) listed.set(word, i + 1);
});

const OPEN: readonly (readonly [RegExp, number])[] = [
  [/^\d+$/, 15],
  [/\d/, 16],
  [/[+#.]/, 17],
  [/ing$/, 18],
  [/ed$/, 19],
  [/(?:tion|sion|ment|ness|ity|ance|ence|ship|ism)s?$/, 20],
  [/(?:ics|ology|graphy|nomy|metry|pathy)$/, 21],
  [/(?:ive|al|ous|ful|able|ible|ic|ary|less)$/, 22],
  [/(?:er|or|ist|ian|ant|ee)s?$/, 23],
  [/ly$/, 24],
  [/(?:ize|ise|ify|ate)$/, 25],
  [/[^s]s$/, 26],
];

/** Guesses a word's part of speech from lists of closed classes and from its ending; 0 to 30. */
export function guessPart(raw: string, lower: string): number {
  const known = listed.get(lower);
  if (known !== undefined) return known;
  if (raw.length > 1 && raw === raw.toUpperCase() && raw !== lower) return 27;
  const found = OPEN.find(([pattern]) => pattern.test(lower));
  if (raw !== lower) return found === undefined ? 28 : found[1] === 18 ? 29 : found[1];
  return found?.[1] ?? 30;
}
