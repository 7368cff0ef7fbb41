/** What sort of thing a skill is; decides how it is learned, worded and assessed. */
export type SkillType = 'tool' | 'knowledge' | 'method' | 'activity' | 'soft' | 'language' | 'credential';

/** One way of writing a skill. */
export interface SurfaceForm {
  readonly text: string;
  /** It counts in exactly this case only. */
  readonly exactCase: boolean;
  /** It counts only where a cue of the skill holds. */
  readonly ambiguous: boolean;
  /** ISO 639-1 code of the language it is written in; left out where it counts in texts of any language. */
  readonly language?: string;
}

/** What another classification calls a skill. */
export interface ExternalId {
  /** The classification: `esco`, `lightcast`, `onet-dwa`, ... */
  readonly scheme: string;
  /** Its URI there; a bare code where the classification has no URIs. */
  readonly uri: string;
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
  /** What other classifications call it; left out where none is known. */
  readonly externalIds?: readonly ExternalId[];
}

/** Where a taxonomy comes from, as told in reports. */
export interface TaxonomySummary {
  readonly name: string;
  readonly version: string;
  readonly skills: number;
  readonly licence: string;
  /** The sentence its owner asks to be printed; left out where none does. */
  readonly attribution?: string;
}
