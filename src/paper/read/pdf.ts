import type { PaperDocument } from './document.ts';
import type { Progress } from './file.ts';
import { LIMITS } from './limits.ts';
import { openPdf } from './open-pdf.ts';
import { layOut, type Rule, type Word } from './page-layout.ts';
import { drawnOn } from './pdf-page.ts';
import { Unreadable } from './unreadable.ts';

/** Reads a PDF: words with their places rebuilt into paragraphs and tables; pages of pictures go to recognition. Throws Unreadable. */
export async function readPdf(bytes: Uint8Array, progress: Progress): Promise<PaperDocument> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > LIMITS.pages) throw new Unreadable('tooManyPages');
    const pages: { words: Word[]; rules: Rule[] }[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      pages.push(await drawnOn(page, n));
      page.cleanup();
    }
    const letters = pages.reduce(
      (sum, page) => sum + page.words.reduce((n, word) => n + word.text.length, 0),
      0,
    );
    if (letters < pdf.numPages * 20) return await (await import('./scan.ts')).readScannedPdf(pdf, progress);
    return { kind: 'pdf', pages: pdf.numPages, blocks: layOut(pages) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}
