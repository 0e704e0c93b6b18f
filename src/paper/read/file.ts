import { anchored } from './anchors.ts';
import { decodeText } from './decode.ts';
import { readDoc } from './doc.ts';
import type { PaperDocument } from './document.ts';
import { readDocx } from './docx.ts';
import { LIMITS } from './limits.ts';
import { sniff } from './sniff.ts';
import { readText, type TableLines } from './text.ts';
import { inUnicode } from './unicode.ts';
import { Unreadable } from './unreadable.ts';

/** Hears of every page of pictures that has been recognised, and how many there are. */
export type Progress = (page: number, of: number) => void;

/**
 * A file's content → the neutral document. The name only has to agree with the content; `tables` tells tables in plain text. JSON is data
 * and no paper: its document has no blocks. Throws Unreadable.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  tables: TableLines,
  progress: Progress = () => {},
): Promise<PaperDocument> {
  if (bytes.length > LIMITS.bytes) throw new Unreadable('tooLarge');
  const kind = sniff(bytes, name);
  if (kind === 'json') return { kind, pages: null, blocks: [] };
  return orCorrupt(async () => anchored(inUnicode(await readKind(bytes, kind, tables, progress))));
}

/** What `read` gives; whatever it throws of its own says that the file is damaged. Throws Unreadable. */
export async function orCorrupt<Made>(read: () => Made | Promise<Made>): Promise<Made> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('corrupt', error);
  }
}

/** Readers of rarer kinds are loaded when needed. */
async function readKind(
  bytes: Uint8Array,
  kind: Exclude<ReturnType<typeof sniff>, 'json'>,
  tables: TableLines,
  progress: Progress,
): Promise<PaperDocument> {
  if (kind === 'docx') return readDocx(bytes);
  if (kind === 'doc') return readDoc(bytes);
  if (kind === 'text') return readText(bytes, tables);
  if (kind === 'odt') return (await import('./odt.ts')).readOdt(bytes);
  if (kind === 'rtf') return (await import('./rtf.ts')).readRtf(bytes);
  if (kind === 'html') return (await import('./html.ts')).readHtml(decodeText(bytes));
  if (kind === 'xlsx') return (await import('./xlsx.ts')).readXlsx(bytes);
  if (kind === 'workbook')
    return (await import('./xlsx.ts')).readXlsx(await (await import('./workbook.ts')).asXlsx(bytes));
  if (kind === 'pdf') return (await import('./pdf.ts')).readPdf(bytes, progress);
  return (await import('./scan.ts')).readImage(bytes, progress);
}
