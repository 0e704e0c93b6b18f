import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MARGIN } from '../layout.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });

export const partOfDocx = (file: Uint8Array, path: string): string =>
  new TextDecoder().decode(unzipSync(file)[path]);

/** The words of a Word file's body, in the order of the file; a paragraph's end and a break end a word. */
export function docxText(file: Uint8Array): string {
  const marks = partOfDocx(file, 'word/document.xml').matchAll(
    /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\/>|<\/w:p>/gu,
  );
  return [...marks].map(([, text]) => (text === undefined ? '\n' : decoded(text))).join('');
}

/** The words of a page made by `renderHtml`, without the sample mark: only spans stand inside a word. */
export const htmlText = (markup: string): string =>
  decoded(
    markup
      .replace(/<p class="mark".*?<\/p>|<svg.*?<\/svg>/gu, '')
      .replace(/<\/?span[^>]*>/gu, '')
      .replace(/<[^>]*>/gu, '\n'),
  );

export interface PdfPage {
  /** Text between the margins. */
  readonly body: string;
  /** Text over them: page number and sample mark. */
  readonly head: string;
}

const POINTS_A_MM = 72 / 25.4;

/** The text of a PDF in the order of drawing, page by page. */
export async function pdfPages(file: Uint8Array): Promise<readonly PdfPage[]> {
  const document = await getDocument({ data: Uint8Array.from(file), verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const bodyTop = page.getViewport({ scale: 1 }).height - MARGIN.top * POINTS_A_MM;
    const { items } = await page.getTextContent({ disableNormalization: true });
    let [body, head] = ['', ''];
    for (const item of items) {
      if (!('str' in item)) continue;
      const text = item.str + (item.hasEOL ? '\n' : '');
      if (item.transform[5] > bodyTop) head += text;
      else body += text;
    }
    pages.push({ body, head });
  }
  await document.loadingTask.destroy();
  return pages;
}
