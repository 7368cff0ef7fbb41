import type { Extraction, Extractor } from '../extract/index.js';
import { zoneDocument } from '../ingest/index.js';
import type {
  CourseStatus,
  CourseTeaching,
  Level,
  Mention,
  Posting,
  PostingDemand,
  TextDocument,
} from '../model/index.js';
import type { QuoteKeeper } from './collect-quotes.js';
import type { SkillTable } from './skill-table.js';

/** What mining shares between the documents of a run. */
export interface Mine {
  readonly extractor: Extractor;
  readonly table: SkillTable;
  readonly quotes: QuoteKeeper;
  /** Sees every mined document: for what is counted over a run. */
  readonly observe: (document: TextDocument, extraction: Extraction) => void;
}

/** Zones and mines one document. */
export function mineDocument(
  { extractor, observe }: Pick<Mine, 'extractor' | 'observe'>,
  document: TextDocument,
): readonly Mention[] {
  const extraction = extractor.extract(document, zoneDocument(document));
  observe(document, extraction);
  return extraction.mentions;
}

/** Mines a posting and keeps, for each skill wanted in it, its strongest mention: required over preferred, then the higher level. */
export function minePosting(posting: Posting, mine: Mine): PostingDemand {
  const { table, quotes } = mine;
  const strongest = new Map<number, Mention>();
  for (const mention of mineDocument(mine, posting.document)) {
    if (mention.status === 'excluded') continue;
    const skill = table.numberOf(mention);
    const known = strongest.get(skill);
    if (known === undefined || isStronger(mention, known)) strongest.set(skill, mention);
  }
  const wanted = [...strongest].sort((a, b) => a[0] - b[0]);
  for (const [skill, mention] of wanted)
    quotes.offer(skill, mention, { document: posting.document, by: posting.employer });
  return {
    id: posting.document.id,
    title: posting.title,
    employer: posting.employer,
    date: posting.date,
    skills: Int32Array.from(wanted, ([skill]) => skill),
    required: Uint8Array.from(wanted, ([, mention]) => (mention.status === 'required' ? 1 : 0)),
    levels: Uint8Array.from(wanted, ([, mention]) => mention.level),
  };
}

function isStronger(a: Mention, b: Mention): boolean {
  if (a.status !== b.status) return a.status === 'required';
  return a.level > b.level;
}

const STATUS_ORDER: Readonly<Record<string, number>> = { outcome: 2, topic: 1, prerequisite: 0 };

/** Mines a course document and keeps, for each skill in it, the deepest evidence. */
export function mineCourse(
  course: { readonly document: TextDocument; readonly by: string | null },
  mine: Mine,
): CourseTeaching {
  const { table, quotes } = mine;
  const skills = new Map<number, { level: Level; status: CourseStatus; assessed: boolean }>();
  const deepest = new Map<number, Mention>();
  for (const mention of mineDocument(mine, course.document)) {
    const skill = table.numberOf(mention);
    const status = mention.status as CourseStatus;
    const known = skills.get(skill);
    const before = deepest.get(skill);
    if (before === undefined || mention.level > before.level) deepest.set(skill, mention);
    skills.set(skill, {
      level: Math.max(known?.level ?? 0, mention.level) as Level,
      status:
        known !== undefined && (STATUS_ORDER[known.status] ?? 0) >= (STATUS_ORDER[status] ?? 0) ? known.status : status,
      assessed: (known?.assessed ?? false) || mention.assessed,
    });
  }
  for (const [skill, mention] of deepest) if (mention.level > 0) quotes.offer(skill, mention, course);
  return { courseId: course.document.id, skills };
}
