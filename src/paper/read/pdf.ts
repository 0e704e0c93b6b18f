import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { PaperDocument } from './document.ts';
import type { Progress } from './file.ts';
import { LIMITS } from './limits.ts';
import { openPdf } from './open-pdf.ts';
import { layOut } from './page-layout.ts';
import { type DrawnPage, drawnOn } from './pdf-page.ts';
import { Unreadable } from './unreadable.ts';

/**
 * Reads a PDF: words with their places rebuilt into paragraphs and tables. Each page that is a picture, or whose text is not what it shows,
 * goes to recognition. Throws Unreadable.
 */
export async function readPdf(bytes: Uint8Array, progress: Progress): Promise<PaperDocument> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > LIMITS.pages) throw new Unreadable('tooManyPages');
    const drawn = await pagesOf(pdf);
    const isEmpty = drawn.every(({ words, isPicture }) => words.length === 0 && !isPicture);
    const pictured = drawn.flatMap(({ isPicture }, at) => (isPicture || isEmpty ? [at + 1] : []));
    const isScan = pictured.length * 2 > drawn.length;
    const seen =
      pictured.length > 0
        ? await (await import('./scan.ts')).recognisePages(pdf, pictured, progress, isScan)
        : null;
    const pages = drawn.map((page, at) => seen?.get(at + 1) ?? page);
    return {
      kind: isScan ? 'scan' : 'pdf',
      pages: pdf.numPages,
      blocks: layOut(pages),
      turns: pages.map(({ turn }) => turn),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<DrawnPage[]> {
  const pages: DrawnPage[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    pages.push(await drawnOn(page, n));
    page.cleanup();
  }
  return pages;
}
