/** Pages as pictures: for recognising what stands on them, and for showing them to a person. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { LIMITS } from './limits.ts';
import { PAGE_WIDTH, type Picture, pictureOf } from './picture.ts';
import { sniff } from './sniff.ts';
import { Unreadable } from './unreadable.ts';

/** A page (from 1) of a PDF, scan or photo as a JPEG to look at. Throws Unreadable for files and pages that have no picture. */
export async function pagePicture(bytes: Uint8Array, name: string, page: number): Promise<Uint8Array> {
  const kind = sniff(bytes, name);
  if (kind === 'image' && page === 1) return jpeg(await pictureFrom(bytes, SHOWN_WIDTH));
  if (kind !== 'pdf') throw new Unreadable('nothing');
  const pdf = await (await import('./pdf.ts')).openPdf(bytes);
  try {
    if (page < 1 || page > pdf.numPages) throw new Unreadable('nothing');
    return await jpeg(await drawn(pdf, page, SHOWN_WIDTH));
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Wide enough to read small type on a screen, and light on an old line. */
const SHOWN_WIDTH = 1_100;

const jpeg = ({ canvas }: Picture): Promise<Uint8Array> => canvas.encode('jpeg', 72);

/** A photo or scan, so many pixels wide. Throws Unreadable. */
export async function pictureFrom(bytes: Uint8Array, width = PAGE_WIDTH): Promise<Picture> {
  const image = await loadImage(bytes).catch((error) => {
    throw new Unreadable('corrupt', error);
  });
  if (image.width * image.height > LIMITS.pixels) throw new Unreadable('tooLarge');
  if (image.width < 50 || image.height < 50) throw new Unreadable('nothing');
  return pictureOf(image, width);
}

/** A page of a PDF, so many pixels wide. Throws Unreadable. */
export async function drawn(pdf: PDFDocumentProxy, number: number, wanted = PAGE_WIDTH): Promise<Picture> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: wanted / page.getViewport({ scale: 1 }).width });
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
