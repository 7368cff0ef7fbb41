/** The six levels of the revised taxonomy of Bloom (Anderson and Krathwohl 2001), lowest first. */
export type BloomLevel = 'remember' | 'understand' | 'apply' | 'analyze' | 'evaluate' | 'create';

/**
 * Verbs of learning outcomes by level, normalised (American, base form), chosen after the verb tables of Anderson and
 * Krathwohl (2001). A verb that tables put on several levels stands on the lowest of them: ambiguous verbs take the lower level.
 */
const VERBS: readonly (readonly [BloomLevel, string])[] = [
  [
    'remember',
    'know list name recall recognize define label state memorize identify locate match recite repeat record reproduce retrieve tell learn',
  ],
  [
    'understand',
    'understand describe explain discuss summarize interpret classify compare contrast paraphrase illustrate infer outline review translate report express extend generalize relate restate gain become explore introduce examine distinguish predict appreciate articulate communicate',
  ],
  [
    'apply',
    'apply use implement perform execute solve demonstrate practice operate calculate compute complete conduct administer deliver employ handle install configure run prepare process program query schedule sketch show simulate test troubleshoot write code carry draft maintain manage collect clean navigate participate work collaborate present',
  ],
  [
    'analyze',
    'analyze differentiate organize deconstruct investigate model debug diagnose break categorize correlate detect inspect map question research segment structure subdivide synthesize visualize integrate',
  ],
  [
    'evaluate',
    'evaluate assess critique judge justify appraise argue defend recommend validate verify measure prioritize rank rate select choose weigh monitor optimize',
  ],
  [
    'create',
    'create design develop build construct compose formulate generate plan produce propose invent devise author architect engineer assemble originate facilitate lead negotiate',
  ],
];

const levels = new Map<string, BloomLevel>();
for (const [level, verbs] of VERBS) {
  for (const verb of verbs.split(' ')) if (!levels.has(verb)) levels.set(verb, level);
}

/** Tells the Bloom level of a verb in its normalised base form; `null` for a word that is no outcome verb. */
export function findBloomLevel(verb: string): BloomLevel | null {
  return levels.get(verb) ?? null;
}
