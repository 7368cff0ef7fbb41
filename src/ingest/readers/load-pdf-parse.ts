/**
 * Loads the PDF library. It wants drawing classes that exist in browsers only, and writes warnings while it loads where they are
 * missing; nothing is drawn here, so empty ones do, and the warnings are held back.
 */
export async function loadPdfParse(): Promise<typeof import('pdf-parse')> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (Reflect.get(globalThis, name) === undefined) Reflect.set(globalThis, name, class {});
  }
  const output = globalThis.console;
  const { warn } = output;
  output.warn = () => undefined;
  try {
    return await import('pdf-parse');
  } finally {
    output.warn = warn;
  }
}
