import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { PaperDocument } from './document.ts';
import type { Progress } from './file.ts';
import { LIMITS } from './limits.ts';
import { layOut, type Rule, type Word } from './page-layout.ts';
import { PAGE_WIDTH, type Picture, pictureOf } from './picture.ts';
import { withRecogniser } from './recognise.ts';
import { Unreadable } from './unreadable.ts';

/** Reads a photo or scan of one page. Throws Unreadable. */
export async function readImage(bytes: Uint8Array): Promise<PaperDocument> {
  const picture = await pictureFrom(bytes);
  return withRecogniser(async (recognise) => scanned([await recognise(picture, 1)], 'image'));
}

/** Reads a PDF whose pages are pictures. Throws Unreadable. */
export async function readScannedPdf(pdf: PDFDocumentProxy, progress: Progress): Promise<PaperDocument> {
  if (pdf.numPages > LIMITS.scannedPages) throw new Unreadable('tooManyPages');
  return withRecogniser(async (recognise) => {
    const pages: Awaited<ReturnType<typeof recognise>>[] = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      pages.push(await recognise(await drawn(pdf, n), n));
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

/** A photo or scan at reading size. Throws Unreadable. */
export async function pictureFrom(bytes: Uint8Array): Promise<Picture> {
  const image = await loadImage(bytes).catch((error) => {
    throw new Unreadable('corrupt', error);
  });
  if (image.width * image.height > LIMITS.pixels) throw new Unreadable('tooLarge');
  if (image.width < 50 || image.height < 50) throw new Unreadable('nothing');
  return pictureOf(image);
}

/** A page of a PDF at reading size. Throws Unreadable. */
export async function drawn(pdf: PDFDocumentProxy, number: number): Promise<Picture> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: PAGE_WIDTH / page.getViewport({ scale: 1 }).width });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  if (width * height > LIMITS.pixels) throw new Unreadable('tooLarge');
  const canvas = createCanvas(width, height);
  const canvasContext = canvas.getContext('2d');
  await page.render({
    canvas: null,
    canvasContext: canvasContext as unknown as CanvasRenderingContext2D,
    viewport,
    background: 'white',
  }).promise;
  page.cleanup();
  return { canvas, width, height };
}
