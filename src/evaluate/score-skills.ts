import type { DocumentKind, Mention, StatusAccuracy } from '../model/index.js';
import { type Counter, createCounter, type DocumentScore, type ErrorPlace } from './document-score.js';
import { findOccurrences, isSameMention, touches } from './find-occurrences.js';
import type { GoldDocument, GoldSkill, TextSpan } from './gold.js';

/** A name in the text that was not taken for a skill, and why. */
export interface RefusedName extends TextSpan {
  readonly rule: string;
}

/** A document as the tool read it. */
export interface Prediction {
  readonly kind: DocumentKind;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly refused: readonly RefusedName[];
}

/** A label with the places where its words stand. */
interface PlacedSkill extends GoldSkill {
  readonly spans: readonly TextSpan[];
}

/**
 * Compares the skills found in a document with its labels, each distinct skill once. A label is found where a mention means the same
 * words as one of its occurrences; a predicted skill is right where one of its mentions does. Labels that are `excluded` must
 * not be predicted as wanted; predictions on a `prerequisite` are neither right nor wrong.
 */
export function scoreSkills(gold: GoldDocument, prediction: Prediction): DocumentScore {
  const { text, kind } = prediction;
  const placed = gold.skills.map((skill): PlacedSkill => ({ ...skill, spans: placeSkill(text, skill) }));
  const standing = placed.filter((skill) => skill.spans.length > 0);
  const wanted = standing.filter(({ status }) => status !== 'excluded' && status !== 'prerequisite');
  const mentions = prediction.mentions.filter(({ status }) => status !== 'excluded');
  const counter = createCounter();
  const falseHits = judgePredictions({ text, standing, wanted, mentions }, counter);
  const { misses, status } = judgeLabels({ prediction, wanted, mentions }, counter);
  return {
    documentId: gold.id,
    kind,
    text,
    all: counter.all,
    types: counter.types,
    status,
    misses,
    falseHits,
    lostLabels: placed.length - standing.length,
  };
}

const isOn = (text: string, skill: PlacedSkill, mention: TextSpan): boolean =>
  skill.spans.some((span) => isSameMention(text, span, mention));

const isExactlyOn = (skill: PlacedSkill, mention: TextSpan): boolean =>
  skill.spans.some((span) => span.start === mention.start && span.end === mention.end);

/** Counts every predicted skill and gives the wrong ones. */
function judgePredictions(
  of: {
    readonly text: string;
    readonly standing: readonly PlacedSkill[];
    readonly wanted: readonly PlacedSkill[];
    readonly mentions: readonly Mention[];
  },
  counter: Counter,
): ErrorPlace[] {
  const falseHits: ErrorPlace[] = [];
  for (const group of groupBySkill(of.mentions)) {
    const [first] = group;
    if (first === undefined) continue;
    const isHit = (skill: PlacedSkill): boolean => group.some((mention) => isOn(of.text, skill, mention));
    const relaxed = of.wanted.some(isHit);
    if (!relaxed && of.standing.some((skill) => skill.status === 'prerequisite' && isHit(skill))) continue;
    const strict = of.wanted.some((skill) => group.some((mention) => isExactlyOn(skill, mention)));
    const type = first.skill.type ?? 'new';
    counter.predict(type, { relaxed, strict });
    if (relaxed) continue;
    const reason = explainFalseHit(of.standing, isHit, group);
    falseHits.push({ ...place(first), type, skill: first.skill.name, reason });
  }
  return falseHits;
}

/** Counts every wanted label and gives the missed ones; compares the status of the found ones. */
function judgeLabels(
  of: {
    readonly prediction: Prediction;
    readonly wanted: readonly PlacedSkill[];
    readonly mentions: readonly Mention[];
  },
  counter: Counter,
): { misses: ErrorPlace[]; status: StatusAccuracy } {
  const misses: ErrorPlace[] = [];
  let [right, seen] = [0, 0];
  for (const skill of of.wanted) {
    const on = of.mentions.filter((mention) => isOn(of.prediction.text, skill, mention));
    const strict = of.mentions.some((mention) => isExactlyOn(skill, mention));
    counter.label(skill.type, { relaxed: on.length > 0, strict });
    if (on.length === 0) misses.push({ ...explainMiss(skill, of.prediction), type: skill.type, skill: skill.skill });
    else if (skill.status !== null) {
      seen++;
      if (on.some((mention) => mention.status === skill.status)) right++;
    }
  }
  return { misses, status: { right, seen } };
}

const placeSkill = (text: string, skill: GoldSkill): readonly TextSpan[] =>
  skill.spans ?? skill.surfaces.flatMap((surface) => findOccurrences(text, surface));

const place = ({ start, end }: TextSpan): TextSpan => ({ start, end });

function groupBySkill(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.skill.id);
    if (group === undefined) groups.set(mention.skill.id, [mention]);
    else group.push(mention);
  }
  return [...groups.values()];
}

/** Why a prediction is wrong, as far as the labels tell. */
function explainFalseHit(
  standing: readonly PlacedSkill[],
  isHit: (skill: PlacedSkill) => boolean,
  group: readonly TextSpan[],
): string {
  if (standing.some((skill) => skill.status === 'excluded' && isHit(skill))) return 'labelled as not needed';
  const isNear = standing.some(({ spans }) => spans.some((span) => group.some((mention) => touches(span, mention))));
  return isNear ? 'only touches a label' : 'not labelled';
}

/** Why a label was not found, and at which of its occurrences that shows. */
export function explainMiss(
  skill: Pick<PlacedSkill, 'spans'>,
  { text, mentions, refused }: Prediction,
): TextSpan & { reason: string } {
  const first = skill.spans[0] ?? { start: 0, end: 0 };
  const at = (spans: readonly TextSpan[], test: (span: TextSpan) => boolean): TextSpan | undefined => spans.find(test);
  const excluded = at(skill.spans, (span) =>
    mentions.some((mention) => mention.status === 'excluded' && isSameMention(text, span, mention)),
  );
  if (excluded !== undefined) return { ...place(excluded), reason: 'read as not needed' };
  for (const span of skill.spans) {
    const name = refused.find((candidate) => isSameMention(text, span, candidate));
    if (name !== undefined) return { ...place(span), reason: `refused: ${name.rule}` };
  }
  const partly = at(skill.spans, (span) => mentions.some((mention) => touches(span, mention)));
  if (partly !== undefined) return { ...place(partly), reason: 'found only in part' };
  return { ...place(first), reason: 'not in the taxonomy' };
}
