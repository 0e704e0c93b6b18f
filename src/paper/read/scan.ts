import type { Canvas } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { PaperDocument } from './document.ts';
import type { Progress } from './file.ts';
import { LIMITS } from './limits.ts';
import { layOut, type Rule, type Word } from './page-layout.ts';
import { canvasFrom, drawnPage } from './page-picture.ts';
import type { Turn } from './pdf-page.ts';
import { PAGE_SIDE, turned, uprightFrom } from './picture.ts';
import { type Recogniser, withRecogniser } from './recognise.ts';
import { withoutStamps } from './stamp.ts';
import { turnsFor } from './turn.ts';
import { Unreadable } from './unreadable.ts';

export interface SeenPage {
  readonly words: Word[];
  readonly rules: Rule[];
  readonly turn: Turn;
}

/** Reads a photo or scan of one page, however it lies. Throws Unreadable. */
export async function readImage(bytes: Uint8Array, progress: Progress = () => {}): Promise<PaperDocument> {
  const canvas = await canvasFrom(bytes, PAGE_SIDE);
  const page = await withRecogniser(async (recogniser) => {
    const turn = await turnsFor(canvas, recogniser);
    // Finding out how a photo lies may take as long as reading it.
    progress(1, 1);
    return seen(canvas, 1, turn, recogniser);
  });
  refuseWordless([page]);
  return { kind: 'image', pages: 1, blocks: layOut([page]), turns: [page.turn] };
}

/** Recognises the pages of a PDF that are pictures; where `needed`, words must be found on some. Throws Unreadable. */
export async function recognisePages(
  pdf: PDFDocumentProxy,
  numbers: readonly number[],
  progress: Progress,
  needed: boolean,
): Promise<ReadonlyMap<number, SeenPage>> {
  if (numbers.length > LIMITS.scannedPages) throw new Unreadable('tooManyPages');
  const pages = new Map<number, SeenPage>();
  await withRecogniser(async (recogniser) => {
    for (const n of numbers) {
      const canvas = await drawnPage(pdf, n, PAGE_SIDE);
      const turn = await turnsFor(canvas, recogniser);
      // Finding out how a page lies has time of its own.
      progress(n, pdf.numPages);
      pages.set(n, await seen(canvas, n, turn, recogniser));
      progress(n, pdf.numPages);
    }
  });
  if (needed) refuseWordless([...pages.values()]);
  return pages;
}

async function seen(canvas: Canvas, number: number, turn: Turn, recogniser: Recogniser): Promise<SeenPage> {
  const upright = uprightFrom(withoutStamps(turned(canvas, turn)));
  return { ...(await recogniser.page(upright, number)), turn };
}

function refuseWordless(pages: readonly SeenPage[]): void {
  const letters = pages
    .flatMap((page) => page.words)
    .filter((word) => (word.sure ?? 0) > 0.5 && /\p{L}{2,}/u.test(word.text));
  if (letters.length < 5) throw new Unreadable('nothing');
}
