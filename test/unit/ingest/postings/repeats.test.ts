import { describe, expect, it } from 'vitest';
import { bandKeys } from '../../../../src/ingest/postings/min-hash.js';
import { createRepeatDetector } from '../../../../src/ingest/postings/repeats.js';
import { hashText, measureJaccard } from '../../../../src/ingest/postings/shingles.js';
import type { Posting } from '../../../../src/model/index.js';

const WORDS =
  'plan write lead report team data client ward train build test sell audit plant river road school bank'.split(' ');

/** A text of made-up sentences, the same for the same seed. */
function makeText(seed: number, words = 200): string {
  let state = seed * 2654435761 + 1;
  const picked: string[] = [];
  for (let at = 0; at < words; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    picked.push(`${WORDS[state % WORDS.length]}${(state >>> 16) % 50}`);
  }
  return picked.join(' ');
}

/** Changes some words in the middle of a text. */
function edit(text: string, words: number): string {
  return text
    .split(' ')
    .map((word, at) => (at >= 100 && at < 100 + words ? `new${at}` : word))
    .join(' ');
}

function posting(id: string, text: string, rest: Partial<Pick<Posting, 'title' | 'employer'>> = {}): Posting {
  const title = rest.title ?? 'Nurse';
  return {
    document: {
      id,
      kind: 'posting',
      title,
      text,
      path: 'a.csv',
      row: 1,
      places: [],
      zoneHints: [],
      headings: [],
      listed: [],
      defaultZone: 'duties',
    },
    title,
    employer: rest.employer === undefined ? 'Acme' : rest.employer,
    location: null,
    date: null,
    salary: null,
    seniority: null,
    listedSkills: [],
    columns: {},
  };
}

/** What is said of each posting offered in turn. */
function offerAll(...postings: readonly Posting[]): (string | null)[] {
  const detector = createRepeatDetector();
  return postings.map((each) => detector.offer(each));
}

describe('createRepeatDetector', () => {
  const text = makeText(1);

  it('finds the same text whatever its case and punctuation, also of another employer', () => {
    const shouted = `${text.toUpperCase().replaceAll(' ', ' - ')}!`;
    expect(offerAll(posting('a', text), posting('b', shouted, { employer: 'Contoso' }))).toEqual([null, 'a']);
  });

  it('finds a near-identical text of the same employer only', () => {
    const near = edit(text, 2);
    expect(measureJaccard(hashText(text).shingles, hashText(near).shingles)).toBeGreaterThanOrEqual(0.9);
    expect(offerAll(posting('a', text), posting('b', near))).toEqual([null, 'a']);
    expect(offerAll(posting('a', text), posting('b', near, { employer: 'Contoso' }))).toEqual([null, null]);
  });

  it('keeps a text apart that differs more', () => {
    expect(offerAll(posting('a', text), posting('b', edit(text, 20)))).toEqual([null, null]);
  });

  it('keeps siblings apart whose titles differ in a word, even with the same text', () => {
    expect(
      offerAll(
        posting('a', text, { title: 'Nurse - Leeds' }),
        posting('b', text, { title: 'Nurse - York' }),
        posting('c', text, { title: 'C developer' }),
        posting('d', text, { title: 'C++ developer' }),
        posting('e', text, { title: 'Leeds: nurse' }),
      ),
    ).toEqual([null, null, null, null, 'a']);
  });

  it('compares short texts with employer and title, and not at all without an employer', () => {
    expect(
      offerAll(posting('a', 'Java SQL'), posting('b', 'Java, SQL'), posting('c', 'Java SQL', { employer: 'Contoso' })),
    ).toEqual([null, 'a', null]);
    expect(
      offerAll(posting('a', 'Java SQL', { employer: null }), posting('b', 'Java SQL', { employer: null })),
    ).toEqual([null, null]);
  });

  it('names the first one seen for all later repeats', () => {
    expect(offerAll(posting('a', text), posting('b', text), posting('c', edit(text, 1)))).toEqual([null, 'a', 'a']);
  });

  it('finds repeats in a large group by its bands just as one by one', () => {
    const originals = Array.from({ length: 300 }, (_, at) => posting(`o${at}`, makeText(at + 10)));
    const repeats = Array.from({ length: 300 }, (_, at) => posting(`r${at}`, edit(makeText(at + 10), 2)));
    const found = offerAll(...originals, ...repeats);
    expect(found.slice(0, 300).every((id) => id === null)).toBe(true);
    expect(found.slice(300)).toEqual(originals.map((original) => original.document.id));
  });
});

describe('bandKeys', () => {
  it('shares a band for nearly all pairs at 0.9 and for few at 0.5', () => {
    const pairs = Array.from({ length: 200 }, (_, seed) => makeText(seed + 1000));
    const share = (words: number): number =>
      pairs.filter((text) => {
        const other = new Set(bandKeys(hashText(edit(text, words)).shingles));
        return bandKeys(hashText(text).shingles).some((key) => other.has(key));
      }).length / pairs.length;
    expect(share(3)).toBeGreaterThan(0.98);
    expect(share(60)).toBeLessThan(0.35);
  });
});

describe('hashText', () => {
  it('makes one shingle of seven words and none of six', () => {
    expect(hashText('a b c d e f g').shingles).toHaveLength(1);
    expect(hashText('a b c d e f').shingles).toHaveLength(0);
  });

  it('reads words of any script', () => {
    expect(hashText('größe 部署 и 7').words).toBe(4);
  });
});

describe('measureJaccard', () => {
  it('divides shared by all members', () => {
    expect(measureJaccard(Uint32Array.of(1, 2, 3), Uint32Array.of(2, 3, 4))).toBe(0.5);
    expect(measureJaccard(new Uint32Array(0), new Uint32Array(0))).toBe(0);
  });
});
