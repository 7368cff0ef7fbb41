import { foldText } from '../records/fold-text.js';
import { cleanTitle, countWords, isTitle } from './clean-title.js';
import { type FoundCode, findCourseCode, findWrittenCode } from './course-code.js';

/** What a source says of the course it describes. */
export interface SyllabusHead {
  /** From front matter; empty where it has none. */
  readonly code: string;
  readonly title: string;
  /** Title that the source gives itself: document property, page title, first heading. */
  readonly sourceTitle: string;
  readonly text: string;
  readonly path: string;
}

const HEAD_CHARACTERS = 4000;
const HEAD_LINES = 20;
/** Lines in which the subject of a code may be written out: `History 12`. */
const HEADING_LINES = 4;
/** Lines in which a code can stand, and how far from the beginning of one. */
const CODE_LINES = 10;
const FARTHEST = 60;
const LONGEST_LINE = 160;
const LONGEST_TITLE = 120;

/** Finds code and title of a syllabus: front matter, the title of the source, its first line, what stands beside the code, the file name. */
export function nameSyllabus(head: SyllabusHead): { readonly code: string | null; readonly title: string } {
  const lines = headLines(head.text);
  const sourceTitle = head.sourceTitle.slice(0, LONGEST_LINE * 2);
  const coded = findCodeLine([sourceTitle, ...lines]);
  const code = /\d/.test(head.code) && head.code.length <= 24 ? head.code : (coded?.code ?? null);
  const shown = isFileName(sourceTitle) || !isShown(sourceTitle, head.text) ? '' : sourceTitle;
  const candidates = [
    cleanTitle(head.title),
    withoutCode(shown),
    withoutCode(joinBroken(lines)),
    ...(coded === null ? [] : titlesNear(coded, lines)),
    isFileName(sourceTitle) ? '' : withoutCode(sourceTitle),
    cleanTitle(shown),
    cleanTitle(lines[0] ?? ''),
  ];
  const ofFile = fileTitle(head.path);
  const fallback = code !== null && countWords(ofFile) < 2 ? code : ofFile;
  return { code, title: (candidates.find(isTitle) ?? fallback).slice(0, LONGEST_TITLE) };
}

/** A list item, a sentence, a line of prerequisites: its codes are other courses or no courses at all. */
function isProse(line: string): boolean {
  if (/^[-*•–]\s|prerequisite|\bcredit (?:is )?not\b/i.test(line)) return true;
  const words = line.split(' ');
  return words.length > 8 && words.filter((word) => /^\p{Ll}+[.,;:]?$/u.test(word)).length / words.length > 0.55;
}

interface CodeLine extends FoundCode {
  /** Index among the lines; -1 for the title of the source. */
  readonly line: number;
  readonly text: string;
}

function findCodeLine(named: readonly string[]): CodeLine | null {
  for (const [index, line] of named.entries()) {
    const text = line.slice(0, LONGEST_LINE).replace(/^[#*>\s`]+/, '');
    if (index > CODE_LINES || CONTACT.test(text) || isProse(line)) continue;
    const isHeading = index <= HEADING_LINES && !/\b(?:ph|phone|tel|fax|e-?mail|office|room)\b/i.test(text);
    const found = findCourseCode(text) ?? (isHeading ? findWrittenCode(text) : null);
    if (found !== null && found.start <= FARTHEST) return { ...found, line: index - 1, text };
  }
  return null;
}

/** What stands beside the code, then the line above, then the line below. */
function titlesNear(coded: CodeLine, lines: readonly string[]): readonly string[] {
  const beside = besideCode(coded.text, coded);
  if (coded.line < 0) return [beside];
  const around = [lines[coded.line - 1] ?? '', lines[coded.line + 1] ?? ''];
  return [beside, ...around.filter((line) => !CONTACT.test(line)).map(cleanTitle)];
}

/** A title without its code; empty where nothing but the code is there. */
function withoutCode(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  const found = findCourseCode(line) ?? findWrittenCode(line);
  return found === null ? cleanTitle(line) : besideCode(line, found);
}

/** What stands before the code where that is a title, else what follows it. */
function besideCode(line: string, found: FoundCode): string {
  const before = cleanTitle(line.slice(0, found.start));
  return countWords(before) >= 2 ? before : cleanTitle(line.slice(found.end));
}

/** The first line, with the next one where the first breaks off: at `of`, at a comma, or one word too early. */
function joinBroken(lines: readonly string[]): string {
  const [first = '', second = ''] = lines;
  const breaksOff = /\b(?:of|and|for|to|the|in|with|on|a)$|[&,]$/i.test(first);
  const isLastWord = first.length >= 30 && /^\p{Lu}[\p{L}-]{3,}$/u.test(second) && isTitle(cleanTitle(second));
  return breaksOff || isLastWord ? `${first} ${second}` : first;
}

function isShown(title: string, text: string): boolean {
  return foldText(text.slice(0, HEAD_CHARACTERS)).includes(foldText(withoutCode(title)));
}

function headLines(text: string): readonly string[] {
  return text
    .slice(0, HEAD_CHARACTERS)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && !/^(?:<!--|[/{}@]|---|\/\*)|[{};]$|^[\p{L}-]{1,20}:[^ ]|^\w+\.\w+,\s/u.test(line))
    .slice(0, HEAD_LINES);
}

const CONTACT =
  /^\W{0,3}(?:office|phone|tel|telephone|fax|room|e-?mail|instructor|professor|prof|dr|lecturer|location|place|time|date|zoom|web|http|www|contact|last updated|updated|meets|class meets|textbook|text|credits?)\b/i;

const isFileName = (title: string): boolean =>
  /\.(?:docx?|pdf|tex|odt|rtf|html?|txt|md)$|^\S*[\d_]\S*$|^\S+-\S+$|^microsoft word|^untitled/i.test(title.trim());

function fileTitle(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'), path.lastIndexOf('!')) + 1);
  const bare = cleanTitle(
    name
      .replace(/\.[A-Za-z0-9]{1,8}$/, '')
      .replace(/_+/g, ' ')
      .replace(/^\d{3,}\s+(?=\p{L})/u, ''),
  );
  return bare === '' ? name : bare;
}
