import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { writeXlsx } from 'hucre/xlsx';
import PDFDocument from 'pdfkit';

/** Makes a PDF with the given lines on each page; a page without lines gets a filled square instead. */
export function makePdf(
  pages: readonly (readonly string[])[],
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ ...options, autoFirstPage: false });
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    for (const lines of pages) {
      document.addPage();
      if (lines.length === 0) document.rect(50, 50, 100, 100).fill();
      for (const line of lines) document.text(line, { lineBreak: false }).moveDown();
    }
    document.end();
  });
}

/** Makes a Word document: a title, a heading, a bold paragraph, a list and a table. */
export async function makeDocx(): Promise<Buffer> {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Soil Science', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Learning outcomes', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'Classify soils', bullet: { level: 0 } }),
          new Paragraph({ text: 'Measure pH', bullet: { level: 0 } }),
          new Paragraph({ children: [new TextRun({ text: 'Schedule', bold: true })] }),
          new Table({
            rows: [
              new TableRow({ children: [cell('Week'), cell('Topic')] }),
              new TableRow({ children: [cell('1'), cell('Clay')] }),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** A value of a workbook cell. */
export type MadeCell = string | number | boolean | Date | null;

/** Makes a workbook. */
export async function makeXlsx(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly MadeCell[])[] }[],
): Promise<Buffer> {
  const written = await writeXlsx({
    sheets: sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows.map((row) => [...row]) })),
  });
  return Buffer.from(written);
}
