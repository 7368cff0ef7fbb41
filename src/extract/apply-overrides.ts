import type { DocumentKind, Override, SurfaceForm } from '../model/index.js';
import type { Span } from '../nlp/index.js';
import { isPhraseNear, type WordRange } from './find-phrase.js';
import type { Words } from './read-words.js';

/** Overrides by the name they are about, lower case, in the order of the user's file. */
export type OverrideIndex = ReadonlyMap<string, readonly CompiledOverride[]>;

/** An override with its phrase as numbered words. */
export interface CompiledOverride {
  readonly decision: Override['decision'];
  readonly kind: DocumentKind | null;
  /** Stems of the phrase that has to stand nearby; `null` where none has to. */
  readonly where: readonly number[] | null;
}

/** Numbers the phrases of overrides; to be called while words are still added. */
export function compileOverrides(
  overrides: readonly Override[],
  toStems: (phrase: string) => readonly number[],
): OverrideIndex {
  const index = new Map<string, CompiledOverride[]>();
  for (const { form, decision, kind, where } of overrides) {
    const key = form.toLowerCase();
    const compiled = { decision, kind, where: where === null ? null : toStems(where) };
    index.set(key, [...(index.get(key) ?? []), compiled]);
  }
  return index;
}

/** The decision of the first override that fits a hit; `null` where none does. */
export function findOverride(
  words: Words,
  hit: WordRange & { readonly entry: { readonly form: SurfaceForm } },
  setting: { readonly overrides: OverrideIndex; readonly kind: DocumentKind; readonly sentences: readonly Span[] },
): Override['decision'] | null {
  if (setting.overrides.size === 0) return null;
  const fitting = setting.overrides.get(hit.entry.form.text.toLowerCase())?.find(({ kind, where }) => {
    if (kind !== null && kind !== setting.kind) return false;
    return where === null || isPhraseNear(words, hit, { phrases: [where], sentences: setting.sentences });
  });
  return fitting?.decision ?? null;
}
