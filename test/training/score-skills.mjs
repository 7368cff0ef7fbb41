/**
 * Scores mentions on labelled documents, as the labels' guidelines have it: a skill counts as found where a mention overlaps one of
 * its places by half of the shorter of the two and shares a word of meaning with it.
 */
const STOP = new Set(
  'a an and any as at be by for from in into is it of on or our other such that the their this to use used using we with you your all more new well skills skill experience knowledge ability work working'.split(
    ' ',
  ),
);

const hasMeaning = (text) =>
  (text.toLowerCase().match(/[\p{L}\p{N}+#.]+/gu) ?? []).some((word) => {
    const bare = word.replace(/[.]+$/, '');
    return bare !== '' && !STOP.has(bare);
  });

function overlaps(text, [a, b], [c, d]) {
  const shared = Math.min(b, d) - Math.max(a, c);
  if (shared <= 0 || shared < 0.5 * Math.min(b - a, d - c)) return false;
  return hasMeaning(text.slice(Math.max(a, c), Math.min(b, d)));
}

/** Creates a tally of documents; `read` gives precision, recall and F1, relaxed and strict. */
export function createTally() {
  const sum = { right: 0, predicted: 0, found: 0, gold: 0, strictRight: 0, strictFound: 0, status: 0, statusSeen: 0 };
  return {
    sum,
    add: ({ document, skills }, mentions) => {
      const { text } = document;
      const wanted = skills.filter((skill) => skill.status !== 'excluded' && skill.status !== 'prerequisite');
      const neutral = skills.filter((skill) => skill.status === 'prerequisite');
      const isHit = (skill, list) =>
        skill.spans.some((span) => list.some((mention) => overlaps(text, span, [mention.start, mention.end])));
      const isExact = (skill, list) =>
        skill.spans.some(([a, b]) => list.some((mention) => mention.start === a && mention.end === b));
      const said = mentions.filter((mention) => mention.status !== 'excluded');
      const groups = Map.groupBy === undefined ? new Map() : Map.groupBy(said, (mention) => mention.skill.id);
      if (Map.groupBy === undefined) {
        for (const mention of said) groups.set(mention.skill.id, [...(groups.get(mention.skill.id) ?? []), mention]);
      }
      const wrong = [];
      for (const group of groups.values()) {
        const hit = wanted.some((skill) => isHit(skill, group));
        if (!hit && neutral.some((skill) => isHit(skill, group))) continue;
        sum.predicted++;
        if (hit) sum.right++;
        else wrong.push(group[0]);
        if (wanted.some((skill) => isExact(skill, group))) sum.strictRight++;
      }
      const missed = [];
      for (const skill of wanted) {
        sum.gold++;
        if (isHit(skill, said)) {
          sum.found++;
          if (document.kind === 'posting') {
            sum.statusSeen++;
            const here = said.filter((mention) => isHit(skill, [mention]));
            if (here.some((mention) => mention.status === skill.status)) sum.status++;
          }
        } else missed.push(skill);
        if (isExact(skill, said)) sum.strictFound++;
      }
      return { wrong, missed };
    },
    read: () => {
      const f1 = (p, r) => (p + r > 0 ? (2 * p * r) / (p + r) : 0);
      const [p, r] = [sum.right / sum.predicted, sum.found / sum.gold];
      const [sp, sr] = [sum.strictRight / sum.predicted, sum.strictFound / sum.gold];
      return { precision: p, recall: r, f1: f1(p, r), strict: f1(sp, sr), status: sum.status / sum.statusSeen };
    },
  };
}
