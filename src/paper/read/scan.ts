import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { PaperDocument } from './document.ts';
import type { Progress } from './file.ts';
import { LIMITS } from './limits.ts';
import { layOut, type Rule, type Word } from './page-layout.ts';
import { canvasFrom, drawnPage } from './page-picture.ts';
import { PAGE_SIDE, uprightFrom } from './picture.ts';
import { withRecogniser } from './recognise.ts';
import { Unreadable } from './unreadable.ts';

/** Reads a photo or scan of one page. Throws Unreadable. */
export async function readImage(bytes: Uint8Array): Promise<PaperDocument> {
  const picture = uprightFrom(await canvasFrom(bytes, PAGE_SIDE));
  return withRecogniser(async (recognise) => scanned([await recognise(picture, 1)], 'image'));
}

/** Reads a PDF whose pages are pictures. Throws Unreadable. */
export async function readScannedPdf(pdf: PDFDocumentProxy, progress: Progress): Promise<PaperDocument> {
  if (pdf.numPages > LIMITS.scannedPages) throw new Unreadable('tooManyPages');
  return withRecogniser(async (recognise) => {
    const pages: Awaited<ReturnType<typeof recognise>>[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      pages.push(await recognise(uprightFrom(await drawnPage(pdf, n, PAGE_SIDE)), n));
      progress(n, pdf.numPages);
    }
    return scanned(pages, 'scan');
  });
}

function scanned(pages: readonly { words: Word[]; rules: Rule[] }[], kind: 'image' | 'scan'): PaperDocument {
  const letters = pages
    .flatMap((page) => page.words)
    .filter((word) => (word.sure ?? 0) > 0.5 && /\p{L}{2,}/u.test(word.text));
  if (letters.length < 5) throw new Unreadable('nothing');
  return { kind, pages: pages.length, blocks: layOut(pages) };
}
