const MISSING: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  '.',
  '..',
  '...',
  '?',
  '*',
  '-1',
  '-1.0',
  'n/a',
  'na',
  'n.a.',
  'n.a',
  '#n/a',
  'nan',
  'null',
  'nil',
  'none',
  'undefined',
  'unknown',
  'tbd',
  'tba',
  'tbc',
  'not applicable',
  'not available',
  'not specified',
  'not provided',
  'not stated',
  'not listed',
  'not given',
  'unspecified',
  'to be determined',
  'to be announced',
  'to be confirmed',
  'no description',
  'no description available',
  'no description provided',
  'no information',
  'k.a.',
  'keine angabe',
  'sin especificar',
  'no especificado',
  'non specificato',
  'non précisé',
  '[]',
  '{}',
  '[""]',
  "['']",
  'â€¢',
  '•',
]);

/** Points elsewhere: `See job description`, `(please refer to the attached posting)`. */
const POINTER =
  /^[("'\s*]{0,4}(?:please )?(?:see|refer to|check|read|view|as per|as in|same as) (?:the )?(?:full |complete |attached |job |position |above |below )*(?:below|above|description|descriptions|desc|posting|jd|requirements|advert|attachment|attached|details|ad|spec|link|website|job)[\s.!)"'*]{0,4}$/i;

/** Longest value that can be one of the words for "nothing". */
const LONGEST = 60;

/** Whether a value means that the source does not say: empty, `N/A`, `-1`, `not provided`, `See job description`. */
export function isMissing(value: string): boolean {
  if (value.length > LONGEST + 40) return false;
  const bare = value.trim().toLowerCase();
  if (bare.length > LONGEST) return false;
  return MISSING.has(bare) || POINTER.test(bare);
}
