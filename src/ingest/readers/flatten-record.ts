/** Deeper values are left out; real records go three or four levels down. */
const MAX_DEPTH = 8;

/** Fields beyond this are left out, so that a list of thousands inside a record does no harm. */
const MAX_FIELDS = 5_000;

/**
 * Turns structured data into a list of fields: nested objects with dots (`hiringOrganization.name`), lists of plain values joined
 * with line breaks, lists of objects numbered (`skills.0.name`), `null` and empty lists as an empty value.
 */
export function flattenRecord(record: Readonly<Record<string, unknown>>): (readonly [name: string, value: string])[] {
  const fields: (readonly [string, string])[] = [];
  flattenInto(fields, { name: '', value: record, depth: 0 });
  return fields;
}

/** Tells whether a value of structured data is an object with keys. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

interface Node {
  readonly name: string;
  readonly value: unknown;
  readonly depth: number;
}

function flattenInto(fields: (readonly [string, string])[], node: Node): void {
  if (fields.length >= MAX_FIELDS) return;
  const { value, depth } = node;
  const isNested =
    isObject(value) || (Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null));
  if (!isNested || depth >= MAX_DEPTH) {
    fields.push([node.name, isNested ? '' : toText(value)]);
    return;
  }
  const entries = Object.entries(value as object);
  if (entries.length === 0 && node.name !== '') fields.push([node.name, '']);
  for (const [key, inner] of entries) {
    flattenInto(fields, { name: node.name === '' ? key : `${node.name}.${key}`, value: inner, depth: depth + 1 });
  }
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(toText).join('\n');
  if (value instanceof Date) return value.toISOString();
  return keepWellFormed(String(value));
}

/** NUL and halves of surrogate pairs, which JSON can escape, are replaced one for one: offsets into the value must not move. */
function keepWellFormed(text: string): string {
  return /[\0\uD800-\uDFFF]/.test(text) ? text.replaceAll('\0', ' ').replace(/\p{Surrogate}/gu, '\uFFFD') : text;
}
