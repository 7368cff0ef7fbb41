import type { Bundle, BundleSkill, Course, Pathway } from '../model/index.js';
import { compareBy, compareText } from '../support/index.js';
import { findPairs, type Pair } from './co-occurrence.js';
import { findCommunities } from './communities.js';
import { titleBundle, writeAssessment, writeOutcome } from './describe.js';
import { measureEffect, type ScoringContext } from './effect.js';
import { estimateHours } from './effort.js';
import { findReuse } from './find-reuse.js';
import { isTeachable } from './is-teachable.js';
import { type Budget, type GapSkill, scoreCoherence, selectBundles } from './select.js';

/** What the proposal of bundles needs beside the scores. */
export interface BundleContext extends ScoringContext {
  /** Gap weight by skill number; `null` where it takes no part. */
  readonly gaps: readonly (number | null)[];
  readonly courseRecords: ReadonlyMap<string, Course>;
  readonly budget: Budget;
  readonly hoursPerCredit: number;
  readonly seed: number;
  /** Least number of postings for a pair to count. */
  readonly minPostings: number;
}

/** Gap skills taken into account, largest first: communities of smaller gaps add nothing worth a credential. */
const MOST_GAPS = 150;
/** Names shown in lists of employers and audiences. */
const MOST_NAMES = 10;

/** Proposes bundles from the gaps, and the pathway they stack into. */
export async function proposeBundles(context: BundleContext): Promise<{ bundles: Bundle[]; pathways: Pathway[] }> {
  const gaps = collectGaps(context);
  const pairs = findPairs(context.postings, [...gaps.keys()], Math.max(2, context.minPostings));
  const communities = await findCommunities(pairs, context.seed);
  const chosen = selectBundles(communities, gaps, { pairs, budget: context.budget });
  const bundles = chosen.map((skills, i) => buildBundle(context, { skills, pairs, id: `bundle-${i + 1}` }));
  return { bundles, pathways: bundles.length < 2 ? [] : [buildPathway(context, bundles, chosen)] };
}

function collectGaps(context: BundleContext): Map<number, GapSkill> {
  const severalEmployers = new Set(context.postings.map((posting) => posting.employer)).size > 1;
  const open = context.gaps.flatMap((gap, skill) => {
    const known = context.skills[skill];
    if (gap === null || gap <= 0 || known === undefined || !isTeachable(known)) return [];
    // What one employer alone writes into its postings is no ground for a credential.
    if (severalEmployers && context.demand[skill]?.employers === 1) return [];
    return [{ skill, gap }];
  });
  open.sort((a, b) => b.gap - a.gap || a.skill - b.skill);
  return new Map(
    open
      .slice(0, MOST_GAPS)
      .map(({ skill, gap }) => [
        skill,
        { skill, gap, hours: stepOf(context, skill).hours, soft: context.skills[skill]?.type === 'soft' },
      ]),
  );
}

function stepOf(context: BundleContext, skill: number): BundleSkill {
  const own = context.coverage[skill];
  const known = context.skills[skill];
  const from = own?.taught ?? 0;
  const to = own?.asked ?? 3;
  return {
    id: known?.id ?? '',
    name: known?.name ?? '',
    from,
    to,
    hours: Math.round(estimateHours(known?.type ?? null, { from, to }, own?.adjacent !== null)),
    share: context.demand[skill]?.share.value ?? 0,
  };
}

function buildBundle(
  context: BundleContext,
  plan: { skills: readonly number[]; pairs: readonly Pair[]; id: string },
): Bundle {
  const steps = plan.skills.map((skill) => stepOf(context, skill));
  const known = plan.skills.flatMap((skill) => context.skills[skill] ?? []);
  const wanted = new Set(plan.skills);
  const asking = context.postings.filter((posting) => posting.skills.some((skill) => wanted.has(skill)));
  const hours = steps.reduce((sum, step) => sum + step.hours, 0);
  const outcomes = known.map((skill, i) => writeOutcome(skill, steps[i]?.to ?? 3));
  return {
    id: plan.id,
    title: titleBundle(known),
    audience: countNames(asking.map((posting) => posting.title))
      .map((entry) => entry.name)
      .slice(0, 5),
    skills: steps,
    outcomes,
    reuse: findReuse(context, plan.skills),
    create: plan.skills.flatMap((skill, i) => {
      const step = steps[i];
      return step === undefined || (context.coverage[skill]?.taught ?? 0) > 0
        ? []
        : [{ skillId: step.id, name: step.name, hours: step.hours }];
    }),
    hours,
    credits: Math.round((hours / context.hoursPerCredit) * 10) / 10,
    assessment: known.map((skill) => ({ skillId: skill.id, task: writeAssessment(skill) })),
    employers: countNames(asking.map((posting) => posting.employer ?? ''))
      .map(({ name, count }) => ({ name, postings: count }))
      .slice(0, MOST_NAMES),
    postings: asking.length,
    coherence: scoreCoherence(plan.skills, plan.pairs),
    effect: measureEffect(context, plan.skills),
    completeness: [
      { field: 'title', present: true },
      { field: 'learning outcomes', present: outcomes.length > 0 },
      { field: 'workload', present: hours > 0 },
      { field: 'assessment', present: outcomes.length > 0 },
      { field: 'evidence of need', present: asking.length > 0 },
      ...[
        'awarding body',
        'quality assurance',
        'level in the qualifications framework',
        'form of participation',
        'identity verification',
      ].map((field) => ({ field, present: false })),
    ],
  };
}

function countNames(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const name of names) {
    const key = name.trim().toLowerCase();
    if (key === '') continue;
    const known = counts.get(key) ?? { name: name.trim(), count: 0 };
    known.count++;
    counts.set(key, known);
  }
  return [...counts.values()].sort(
    compareBy(
      (a, b) => b.count - a.count,
      (a, b) => compareText(a.name, b.name),
    ),
  );
}

function buildPathway(
  context: BundleContext,
  bundles: readonly Bundle[],
  chosen: readonly (readonly number[])[],
): Pathway {
  const hours = bundles.reduce((sum, bundle) => sum + bundle.hours, 0);
  return {
    id: 'pathway-1',
    title: `Certificate of ${bundles.length} micro-credentials`,
    bundles: bundles.map((bundle) => bundle.id),
    hours,
    credits: Math.round((hours / context.hoursPerCredit) * 10) / 10,
    stacksInto: 'certificate',
    effect: measureEffect(context, chosen.flat()),
  };
}
