/** A remark in brackets at the end of a name. */
const REMARK = /^(.*\S)\s*\(([^()]*)\)$/;
/** What a remark in brackets must look like to be a name itself: "(AWS)", "(SAP ERP)". */
const SHORT_NAME = /^[\p{Lu}\p{N}][\p{Lu}\p{N}&+./ -]{1,9}$/u;

/** Cleans a name as written elsewhere: blanks made one, marks of our own CSV form taken off its beginning. */
export const cleanName = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/^[=?\s]+/, '')
    .trim();

/**
 * Gives the surface forms of an imported skill, the name first, each once whatever its case. A name with a remark in brackets is also
 * found without it, and by the remark where that is an acronym: "Java (computer programming)" by "Java".
 */
export function toForms(name: string, aliases: readonly string[]): string[] {
  const forms = new Map<string, string>();
  const add = (text: string): void => {
    const clean = cleanName(text);
    const key = clean.toLowerCase();
    if (clean !== '' && !forms.has(key)) forms.set(key, clean);
  };
  for (const text of [name, ...aliases]) {
    add(text);
    const [, bare, remark] = REMARK.exec(cleanName(text)) ?? [];
    if (bare !== undefined) add(bare);
    if (remark !== undefined && SHORT_NAME.test(remark)) add(remark);
  }
  return [...forms.values()];
}
