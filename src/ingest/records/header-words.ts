/**
 * Cuts a header or field name into comparable words: lower case, without accents, plural endings and articles.
 * `jobLocation.addressLocality` gives `job location address locality`, `Name of the Company` gives `name company`.
 */
export function headerWords(header: string): readonly string[] {
  const words = header
    .slice(0, MAX_HEADER)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØłŁßæÆœŒ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => toBase(word.toLowerCase()));
  const content = words.filter((word) => !ARTICLES.has(word));
  return content.length > 0 ? content : words;
}

/** Words as one string, comparable with a header that writes them together: `job title` and `jobtitle` give the same. */
export function joinWords(words: readonly string[]): string {
  return toBase(words.join(''));
}

/** The words after the last dot of a flattened name, which name the value itself. */
export function lastSegmentWords(header: string): readonly string[] {
  return headerWords(header.slice(header.lastIndexOf('.') + 1));
}

/** Longer headers are cut: nothing past this point helps to tell what a column holds. */
const MAX_HEADER = 200;

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
};

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an of and or for our your this de del da des du della di la le les el der die das den van het l d e y et und'.split(
    ' ',
  ),
);

/** Endings go even where that leaves no word (`experienc`), so that `Anforderungen` meets `Anforderung`: both sides of a comparison are cut alike. */
function toBase(word: string): string {
  const singular = toSingular(word);
  return singular.length < 7 ? singular : singular.replace(/(?:en|e)$/, '');
}

function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 5 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
