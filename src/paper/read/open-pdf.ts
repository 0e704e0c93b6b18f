import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { LIMITS } from './limits.ts';
import { refuseLargeStreams } from './pdf-streams.ts';
import { Unreadable } from './unreadable.ts';

/** Opens a PDF; whoever opens it destroys its loading task. Throws Unreadable. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  refuseLargeStreams(bytes);
  try {
    const options = {
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      isEvalSupported: false,
      disableFontFace: true,
      // Larger ones are not drawn.
      maxImageSize: LIMITS.pixels,
    };
    return await getDocument(options).promise;
  } catch (error) {
    throw new Unreadable(
      error instanceof Error && error.name === 'PasswordException' ? 'password' : 'corrupt',
      error,
    );
  }
}
