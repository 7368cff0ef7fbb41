import { detectColumns } from '../../src/ingest/records/columns.js';
import { toRecords } from './raw-records.js';

type Cell = (row: number) => string;

const pick =
  (...values: readonly string[]): Cell =>
  (row) =>
    values[row % values.length] ?? '';

const prose: Cell = (row) =>
  `We are looking for a colleague who will work with our team on project ${row} and write reports for clients. You will ` +
  'analyse figures, present them to the board every month and keep the records of the department in good order.';

/** What cells of an export look like. */
const CELLS = {
  prose,
  german: (row: number) =>
    `Wir suchen zum nächsten Zeitpunkt eine engagierte Person für unser Team und bieten eine Aufgabe mit viel Verantwortung in Projekt ${row}.`,
  lines: (row: number) => `Plan the work of team ${row}\nWrite the weekly report\nLead the meetings`,
  html: (row: number) => `<p>${prose(row)}</p>`,
  title: (row: number) =>
    `${pick('Data Analyst', 'Nurse', 'Engineer', 'Accountant')(row)} ${String.fromCharCode(65 + (row % 26))}`,
  course: (row: number) => `${pick('Data Structures', 'Linear Algebra', 'Ethics')(row)} ${row}`,
  company: pick('Acme Ltd', 'Contoso', 'Globex', 'Umbrella'),
  city: pick('Austin, TX', 'Leeds', 'Madrid, Spain'),
  url: (row: number) => `https://jobs.example/${row}`,
  date: (row: number) => `2024-0${(row % 9) + 1}-1${row % 9}`,
  amount: (row: number) => String(30_000 + row * 137),
  range: (row: number) => `$${50 + row}K-$${70 + row}K`,
  id: (row: number) => String(1000 + row),
  flag: pick('True', 'False'),
  skills: pick('Python, SQL, Excel', 'Java, Spring, AWS', 'Triage, First aid, Wards'),
  label: pick('Full-time', 'Part-time'),
  level: pick('Beginner', 'Advanced'),
  code: (row: number) => `${pick('CS', 'MATH', 'BIO')(row)} ${100 + row}`,
  subject: pick('CS', 'MATH', 'BIO'),
  number: (row: number) => String(100 + row),
  credits: pick('3', '4'),
  weeks: (row: number) => `${(row % 9) + 2} weeks`,
  weekly: (row: number) => `${(row % 4) + 2} hours per week`,
  empty: () => '',
} satisfies Readonly<Record<string, Cell>>;

/** Detects the columns of sixty made-up rows: header -> what its cells look like. */
export function detectIn(
  columns: Readonly<Record<string, keyof typeof CELLS>>,
  map: Readonly<Record<string, string>> = {},
) {
  const rows = Array.from({ length: 60 }, (_, row) =>
    Object.fromEntries(Object.entries(columns).map(([header, cell]) => [header, CELLS[cell](row)])),
  );
  const detected = detectColumns(toRecords(rows), { kind: 'detect', map, path: 'export.csv' });
  const plan = detected.planFor(detected.kind);
  return {
    kind: detected.kind,
    fields: Object.fromEntries([...plan.fields].map(([field, choice]) => [field, choice.header])),
    texts: Object.fromEntries(plan.texts.map((text) => [text.header, text.isSkillList ? 'skills' : text.zone])),
    unused: plan.unused,
  };
}
