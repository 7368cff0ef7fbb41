/**
 * Plural forms that no suffix rule gets right, and words that only look like plurals.
 */
const IRREGULAR = new Map([
  ['analyses', 'analysis'],
  ['diagnoses', 'diagnosis'],
  ['hypotheses', 'hypothesis'],
  ['syntheses', 'synthesis'],
  ['prognoses', 'prognosis'],
  ['theses', 'thesis'],
  ['crises', 'crisis'],
  ['bases', 'base'],
  ['matrices', 'matrix'],
  ['indices', 'index'],
  ['appendices', 'appendix'],
  ['vertices', 'vertex'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['curricula', 'curriculum'],
  ['syllabi', 'syllabus'],
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['people', 'person'],
  ['taxes', 'tax'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['shelves', 'shelf'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['biases', 'bias'],
  ['lenses', 'lens'],
  ['statuses', 'status'],
  ['campuses', 'campus'],
  ['buses', 'bus'],
  ['potatoes', 'potato'],
  ['heroes', 'hero'],
]);
const NOT_PLURAL = new Set(
  'news series species kubernetes windows sales operations arts sports humanities classics goods means physics always this has was is does aws ios gas bias lens canvas pandas keras jenkins redis kudos sas pos ops devops mlops css tls dns gps cms lms ehs https os atlas texas paris'.split(
    ' ',
  ),
);

/** American endings for British ones, longest first; applied to words of six letters or more. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/isation$/, 'ization'],
  [/ising$/, 'izing'],
  [/iser$/, 'izer'],
  [/ised$/, 'ized'],
  [/ise$/, 'ize'],
  [/yse$/, 'yze'],
  [/ysing$/, 'yzing'],
  [/ysed$/, 'yzed'],
  [/yser$/, 'yzer'],
  [/elling$/, 'eling'],
  [/elled$/, 'eled'],
  [/eller$/, 'eler'],
  [/oural$/, 'oral'],
  [/our$/, 'or'],
  [/ouring$/, 'oring'],
  [/oured$/, 'ored'],
  [/ogue$/, 'og'],
  [/fulment$/, 'fulfilment'],
];
/** -ise words that Americans spell so too. */
const KEEPS_ISE =
  /(?:^|[^a-z])(?:advert|advis|exerc|superv|surpr|prom|comprom|enterpr|franch|expert|prec|conc|merchand|dev|rev|telev|improv|disgu|rise|wise|noise|raise|praise|cruise)/;
const FOUR_AND_HOUR = new Set([
  'hour',
  'four',
  'tour',
  'pour',
  'sour',
  'flour',
  'detour',
  'contour',
  'glamour',
  'troubadour',
]);
const BRITISH_WORDS = new Map([
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['metre', 'meter'],
  ['litre', 'liter'],
  ['fibre', 'fiber'],
  ['calibre', 'caliber'],
  ['programme', 'program'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['practise', 'practice'],
  ['practising', 'practicing'],
  ['judgement', 'judgment'],
  ['ageing', 'aging'],
  ['cheque', 'check'],
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['aluminium', 'aluminum'],
  ['enrolment', 'enrollment'],
  ['fulfilment', 'fulfillment'],
  ['instalment', 'installment'],
  ['skilful', 'skillful'],
  ['artefact', 'artifact'],
  ['storey', 'story'],
  ['plough', 'plow'],
  ['manoeuvre', 'maneuver'],
  ['sulphur', 'sulfur'],
  ['behavioural', 'behavioral'],
]);
/** The ae and oe of Greek words, written with e alone in America. */
const GREEK: readonly (readonly [RegExp, string])[] = [
  [/^paed/, 'ped'],
  [/paed/, 'ped'],
  [/anaesth/, 'anesth'],
  [/haem/, 'hem'],
  [/gynaec/, 'gynec'],
  [/^foet/, 'fet'],
  [/oesoph/, 'esoph'],
  [/^oestr/, 'estr'],
  [/^oedem/, 'edem'],
  [/diarrhoea/, 'diarrhea'],
  [/^archaeo/, 'archeo'],
  [/^leuk?aem/, 'leukem'],
  [/ischaem/, 'ischem'],
  [/^caesar/, 'cesar'],
  [/^faec/, 'fec'],
  [/^aetio/, 'etio'],
];

function toAmerican(word: string): string {
  const listed = BRITISH_WORDS.get(word);
  if (listed !== undefined) return listed;
  let result = word;
  if (word.includes('ae') || word.includes('oe')) {
    for (const [ending, replacement] of GREEK) result = result.replace(ending, replacement);
  }
  if (result.length < 6 || FOUR_AND_HOUR.has(result) || KEEPS_ISE.test(result)) return result;
  for (const [ending, replacement] of BRITISH) {
    if (ending.test(result)) return result.replace(ending, replacement);
  }
  return result;
}

function toSingular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || NOT_PLURAL.has(word)) return word;
  if (/(?:ss|us|is|ics|ous)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * Brings a word to the form in which words are compared: lower case, without accents, American spelling, singular.
 * Words that end in -ics, -us, -is, -ss stay ("economics" is not "economic").
 *
 * @example normalizeWord('Organisations') === 'organization'
 */
export function normalizeWord(word: string): string {
  let lower = word.toLowerCase();
  if (/[^\x20-\x7e]/.test(lower)) {
    lower = lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/ß/g, 'ss');
  }
  if (lower.endsWith("'s") || lower.endsWith("s'"))
    lower = lower.endsWith("'s") ? lower.slice(0, -2) : lower.slice(0, -1);
  lower = lower.replaceAll("'", '');
  return toAmerican(toSingular(lower));
}
