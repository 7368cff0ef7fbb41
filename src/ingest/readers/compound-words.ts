/** A word cut in two at the end of a line. */
export interface CutWord {
  readonly left: string;
  readonly right: string;
}

/** Second parts that make a compound with nearly any word before them. */
const SECOND_PARTS = new Set(
  (
    'aided aligned assisted assessed based building centered centric centred choice class conscious credit depth directed driven ' +
    'effective facing focused free friendly informed intensive learning led level literate making mediated neutral oriented paced ' +
    'performing quality ready related rich scale sector sensitive setting sharing solving spaced specific stakes taking term thinking ' +
    'up world'
  ).split(' '),
);

/** First parts that make a compound with nearly any word after them. */
const FIRST_PARTS = new Set('cross non quasi self semi well'.split(' '));

const NUMBERS = new Set(
  'one two three four five six seven eight nine ten twelve fifteen first second third'.split(' '),
);
const UNITS = new Set(
  'act credit day hour minute month page paragraph part person point semester step term unit way week year'.split(' '),
);

/** Second parts that take `in` before them. */
const AFTER_IN = new Set('class depth house person service state text'.split(' '));

/**
 * Tells whether a word cut at its hyphen is a compound (`evidence-based`) and not one word cut in two (`adminis-tration`): by
 * whether the document writes it in one way elsewhere, else by the parts compounds are made of. `words` are in lower case.
 */
export function isCompound(cut: CutWord, words: ReadonlySet<string>): boolean {
  const left = cut.left.toLowerCase();
  const right = cut.right.toLowerCase().replace(/[’'].*$/, '');
  if (words.has(left + right)) return false;
  if (words.has(`${left}-${right}`) || left.includes('-')) return true;
  if (left === 'in') return AFTER_IN.has(right);
  if (NUMBERS.has(left)) return UNITS.has(right);
  if (FIRST_PARTS.has(left)) return words.has(right) || right.length > 4;
  // A short first part that is no word of its own is more often a syllable: cor-related.
  return SECOND_PARTS.has(right) && (left.length >= 4 || words.has(left));
}
