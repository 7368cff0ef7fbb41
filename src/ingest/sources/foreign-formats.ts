const HINTS: readonly (readonly [endings: string, hint: string])[] = [
  ['.doc .dot .rtf .odt .pages .wpd', 'save it as .docx or .pdf'],
  ['.xls .xlsb .ods .numbers', 'save it as .xlsx or .csv'],
  ['.ppt .pptx .odp .key', 'save it as .pdf'],
  ['.tex .latex .ltx', 'make a PDF of it, or convert it to Markdown'],
  ['.zip .imscc .tar .tgz .7z .rar .bz2 .xz', 'unpack it and name the folder'],
  ['.epub .mobi .mht .mhtml .eml .msg', 'save it as .html or .pdf'],
  [
    '.jpg .jpeg .png .gif .tif .tiff .bmp .webp .heic',
    'run text recognition first, for instance: ocrmypdf scan.jpg text.pdf',
  ],
  ['.parquet .feather .arrow .avro .sqlite .db .mdb .accdb .sav .dta .rds', 'export it as .csv or .ndjson'],
  ['.xml .rdf .owl .ttl .yaml .yml .toml', 'convert it to .json or .csv'],
];

/** Tells how to bring a known format that is not read into one that is, by its file name ending; `null` for any other ending. */
export function hintForForeign(ending: string): string | null {
  return HINTS.find(([endings]) => endings.split(' ').includes(ending))?.[1] ?? null;
}
