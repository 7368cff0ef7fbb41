export type SkillType = 'tool' | 'knowledge' | 'method' | 'activity' | 'soft' | 'language' | 'credential';

/** One way of writing a skill. */
export interface SurfaceForm {
  readonly text: string;
  /** It counts in exactly this case only. */
  readonly exactCase: boolean;
  /** It counts only where a cue of the skill holds. */
  readonly ambiguous: boolean;
}

/** One entry of a taxonomy. */
export interface Skill {
  /** `<field>.<slug>`, or what an imported taxonomy calls it; candidates: `new:` + normal form. */
  readonly id: string;
  readonly name: string;
  /** `null` for candidates. */
  readonly type: SkillType | null;
  /** Field of work or study, such as `data` or `nursing`; `null` for candidates. */
  readonly category: string | null;
  /** All surface forms, the name first. */
  readonly forms: readonly SurfaceForm[];
  /** Ids of broader skills. */
  readonly broader: readonly string[];
  /** Ids of related skills. */
  readonly related: readonly string[];
  /** Cues of which one must hold for an ambiguous form: a phrase nearby, `@peer` or `@list`. */
  readonly needs: readonly string[];
  /** Phrases around an ambiguous form in which it means something else. */
  readonly not: readonly string[];
}

/** Where a taxonomy comes from, as told in reports. */
export interface TaxonomySummary {
  readonly name: string;
  readonly version: string;
  readonly skills: number;
  readonly licence: string;
}
