import type { Bundle, Pathway } from './bundle.js';
import type { CourseContribution } from './coverage.js';
import type { Interval, Trend } from './demand.js';
import type { DocumentKind } from './document.js';
import type { GapKind } from './gap.js';
import type { LedgerEntry } from './ledger.js';
import type { Level } from './mention.js';
import type { Options } from './options.js';
import type { Problem } from './problem.js';
import type { SkillType, TaxonomySummary } from './skill.js';
import type { LanguageCount, SourceSummary } from './source.js';
import type { ZoneName } from './zone.js';

/** A piece of a document that says why; `text` is the sentence or line around the mention. */
export interface Quote {
  readonly text: string;
  readonly documentId: string;
  /** Title of the posting or course. */
  readonly title: string;
  /** Employer of a posting, code of a course; `null` where unknown. */
  readonly by: string | null;
  readonly path: string;
  readonly row?: number;
  readonly page?: number;
  readonly line?: number;
  /** UTF-16 offsets of the mention in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly zone: ZoneName;
}

/** One skill in the report. */
export interface ReportSkill {
  readonly id: string;
  readonly name: string;
  readonly type: SkillType | null;
  readonly category: string | null;
  readonly inTaxonomy: boolean;
  readonly demand: {
    readonly required: number;
    readonly preferred: number;
    readonly share: Interval;
    readonly weight: number;
    readonly employers: number;
    readonly rank: number | null;
    readonly supported: boolean;
    readonly trend: Trend | null;
  };
  readonly coverage: {
    readonly taught: Level;
    readonly asked: Level | null;
    readonly credit: number | null;
    readonly adjacent: { readonly id: string; readonly name: string } | null;
    readonly assessed: boolean;
    readonly redundant: boolean;
    readonly courses: readonly CourseContribution[];
  };
  /** weight * (1 - credit); `null` where the skill takes no part in scores. */
  readonly gap: number | null;
  readonly gapKind: GapKind | null;
  readonly evidence: { readonly postings: readonly Quote[]; readonly courses: readonly Quote[] };
}

/** One course in the report. */
export interface ReportCourse {
  readonly id: string;
  readonly code: string | null;
  readonly title: string;
  readonly credits: number | null;
  readonly hours: number | null;
  readonly level: string | null;
  /** Ids of the skills it teaches. */
  readonly skills: readonly string[];
  /** Share of its taught skills, weighted by level, that are asked for; `null` where it teaches none. */
  readonly relevance: number | null;
  readonly source: { readonly path: string; readonly row: number | null };
}

/** Postings that were merged into one. */
export interface RepeatCluster {
  readonly kept: string;
  readonly title: string;
  readonly employer: string | null;
  readonly merged: readonly string[];
}

/** A term that behaves like a skill but is in no taxonomy. */
export interface ReportCandidate {
  readonly id: string;
  readonly name: string;
  readonly postings: number;
  readonly courses: number;
  readonly quotes: readonly Quote[];
}

/** A threshold and its outcome. */
export interface Check {
  readonly id: string;
  readonly level: 'error' | 'warn';
  readonly operator: '>=' | '<=';
  readonly expected: number;
  readonly actual: number | null;
  readonly passed: boolean;
}

/** The headline numbers. */
export interface ReportSummary {
  readonly coverage: Interval | null;
  readonly readiness: {
    readonly mean: number;
    readonly readyShare: number;
    /** 95 % interval of the ready share. */
    readonly low: number;
    readonly high: number;
    /** Postings scored. */
    readonly postings: number;
    /** Postings with fewer than three required skills. */
    readonly leftOut: number;
  } | null;
  readonly relevance: { readonly value: number; readonly taught: number; readonly asked: number } | null;
  readonly counts: {
    /** Skills found in postings or courses. */
    readonly skills: number;
    /** Skills asked for often enough to be scored. */
    readonly supported: number;
    readonly rare: number;
    readonly missing: number;
    readonly shallow: number;
    readonly adjacent: number;
    readonly unassessed: number;
    readonly covered: number;
    /** Distinct employers. */
    readonly employers: number;
    /** Postings in which no skill was found. */
    readonly postingsWithoutSkills: number;
    /** Courses in which no skill was found. */
    readonly coursesWithoutSkills: number;
  };
  /** First and last day of the postings; `null` without dates. */
  readonly period: { readonly from: string; readonly to: string; readonly dated: number } | null;
}

/** The whole result; every output format renders it. */
export interface Report {
  readonly schemaVersion: '1.0';
  /** The only part that differs between two equal runs. */
  readonly run: {
    readonly version: string;
    readonly node: string;
    /** ISO 8601 with time zone. */
    readonly startedAt: string;
    readonly durationMs: number;
  };
  readonly options: Options;
  readonly inputs: {
    readonly sources: readonly SourceSummary[];
    readonly courses: number;
    readonly postings: number;
    readonly repeats: { readonly merged: number; readonly clusters: readonly RepeatCluster[] };
    readonly taxonomy: TaxonomySummary;
    /** Most documents first. */
    readonly languages: readonly LanguageCount[];
  };
  readonly summary: ReportSummary;
  /** Largest gap first, then by share, then by name; rare and unasked skills last. */
  readonly skills: readonly ReportSkill[];
  readonly courses: readonly ReportCourse[];
  readonly bundles: readonly Bundle[];
  readonly pathways: readonly Pathway[];
  readonly candidates: readonly ReportCandidate[];
  /** How ambiguous names were decided, most decisions first. */
  readonly ledger: readonly LedgerEntry[];
  readonly checks: readonly Check[];
  readonly problems: readonly Problem[];
}

export type { DocumentKind };
