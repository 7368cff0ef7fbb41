/** What can go wrong: code -> hint. Messages are written where the place is known; hints live here. */
export const CATALOGUE = {
  'not-found': 'check the path; a folder, a file or a glob in quotes is accepted',
  'no-match': 'the pattern matches no file; quote it so that the shell leaves it alone',
  'not-readable': 'check the permissions of the file',
  'unknown-format': 'convert it to CSV, JSON, XLSX, PDF, DOCX, HTML, Markdown or text',
  'binary-content': 'the content does not fit its name; export it again or give it the right extension',
  'empty-file': 'the file has no content; export it again',
  'broken-archive': 'the file is cut off or damaged; download or export it again',
  encrypted: 'save a copy without a password and try again',
  'no-text-layer': 'the pages are pictures; run text recognition first, for instance: ocrmypdf scan.pdf text.pdf',
  'broken-pdf': 'open it in a viewer and print it to a new PDF',
  'broken-json': 'check the file with a JSON validator at the place named',
  'ragged-rows': 'their cells were kept as far as they go; check the quoting if the numbers look wrong',
  'skipped-rows': 'check the quoting around the rows named',
  'files-set-aside': 'name a file itself to read it all the same; other kinds have to be converted first',
  'sheets-set-aside': 'save the sheet you need as a workbook of its own or as CSV',
  'title-lines': 'if one of them is the header, delete the lines above it',
  'bad-characters': 'save the file as UTF-8 and try again',
  'broken-front-matter': 'check the lines between the two --- with a YAML validator',
  'kind-mismatch': 'courses go after --courses, postings after --jobs',
  'no-records': 'skillgap inspect FILE shows what was found in it',
  'no-text-column': 'name the column: --map description="Column Name"; skillgap inspect FILE lists the columns',
  'mostly-no-text': 'skillgap inspect FILE shows which columns were taken for the description',
  'unknown-column': 'skillgap inspect FILE lists the columns',
  'no-row-matches': 'loosen the row filter; skillgap inspect FILE shows sample records',
  'repeated-course': 'files of one course with nearly the same text count once; the first is kept',
  'few-postings': 'add postings, or read shares and micro-credentials as provisional',
  'no-skills': 'the text may be in another language or a stub; skillgap extract FILE shows what is read',
  'foreign-language':
    'add a taxonomy of that language: --taxonomy builtin skills-es.csv; its column "language" says which it is',
  'bad-overrides':
    'a list such as [{"form": "R", "decision": "refuse", "where": "R. Smith", "kind": "posting"}]; where and kind may be left out',
  'bad-gold':
    'one JSON object a line: {"id", "text", "kind", "skills": [{"skill", "surfaces", "status", "type"}]}, or CSV with the columns id,text,kind,skill,surface,status',
  'too-large': 'split the file or the record',
  'bad-option': 'skillgap help shows the options',
  'bad-config': 'correct the key named; skillgap analyze --print-config shows each value and its origin',
  'bad-taxonomy': 'the columns are name,type,aliases,broader,related,needs,not',
  'bad-report': 'make it with: skillgap analyze ... --format json -o report.json',
  'unknown-skill': 'skillgap taxonomy search WORD finds its name',
  'no-input': 'for instance: skillgap analyze --courses syllabi/ --jobs postings.csv',
  'cannot-write': 'check the folder and its permissions',
} as const;

/** Code of a known failure, stable across versions. */
export type ErrorCode = keyof typeof CATALOGUE;
