/** Pages as pictures: for recognising what stands on them, and for showing them to a person. */
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { LIMITS } from './limits.ts';
import type { Turn } from './pdf-page.ts';
import { drawnImage, turned, uprightCanvas } from './picture.ts';
import { refuseLargePicture } from './picture-size.ts';
import { sniff } from './sniff.ts';
import { Unreadable } from './unreadable.ts';

/** Wide enough to read small type on a screen, and light on an old line. */
const SHOWN_SIDE = 1_100;

/** A page (from 1) of a PDF, scan or photo as a JPEG to look at, turned as it was for reading. Throws Unreadable for files and pages that have no picture. */
export async function pagePicture(
  bytes: Uint8Array,
  name: string,
  page: number,
  turn: Turn,
): Promise<Uint8Array> {
  const kind = sniff(bytes, name);
  if (kind === 'image' && page === 1) return jpeg(turned(await canvasFrom(bytes, SHOWN_SIDE), turn));
  if (kind !== 'pdf') throw new Unreadable('nothing');
  const pdf = await (await import('./open-pdf.ts')).openPdf(bytes);
  try {
    if (page < 1 || page > pdf.numPages) throw new Unreadable('nothing');
    return await jpeg(turned(await drawnPage(pdf, page, SHOWN_SIDE), turn));
  } finally {
    await pdf.loadingTask.destroy();
  }
}

const jpeg = (canvas: Canvas): Promise<Uint8Array> => uprightCanvas(canvas).encode('jpeg', 72);

/** A photo or scan, its shorter side so many pixels long. Throws Unreadable. */
export async function canvasFrom(bytes: Uint8Array, side: number): Promise<Canvas> {
  refuseLargePicture(bytes);
  const image = await loadImage(bytes).catch((error) => {
    throw new Unreadable('corrupt', error);
  });
  if (image.width < 50 || image.height < 50) throw new Unreadable('nothing');
  return drawnImage(image, side);
}

/** A page of a PDF, its shorter side so many pixels long. Throws Unreadable. */
export async function drawnPage(pdf: PDFDocumentProxy, number: number, side: number): Promise<Canvas> {
  const page = await pdf.getPage(number);
  const printed = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: side / Math.min(printed.width, printed.height) });
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
  return canvas;
}
