import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { PaperDocument } from './document.ts';
import { Unreadable } from './unreadable.ts';
export async function readImage(_bytes: Uint8Array): Promise<PaperDocument> {
  throw new Unreadable('nothing');
}
export async function readScannedPdf(_pdf: PDFDocumentProxy): Promise<PaperDocument> {
  throw new Unreadable('nothing');
}
