import { type Extracted, extract } from '#paper-import/extract/extract.ts';
import { noEvidence } from '#plan/reading/evidence.ts';
import { planReading } from '#plan/reading/schema.ts';
import { anchored } from './anchors.ts';
import { readDoc } from './doc.ts';
import type { PaperDocument } from './document.ts';
import { readDocx } from './docx.ts';
import { LIMITS } from './limits.ts';
import { sniff } from './sniff.ts';
import { readText } from './text.ts';
import { Unreadable } from './unreadable.ts';

/** Hears of every page of pictures that has been recognised, and how many there are. */
export type Progress = (page: number, of: number) => void;

/** What a paper says, beside the document that it was read from. */
export interface ReadPaper extends Extracted {
  readonly document: PaperDocument;
}

/** A file's content → what the paper says. The name only has to agree with the content. Throws Unreadable. */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  progress: Progress = () => {},
): Promise<ReadPaper> {
  if (bytes.length > LIMITS.bytes) throw new Unreadable('tooLarge');
  const kind = sniff(bytes, name);
  if (kind === 'json')
    return {
      reading: readJson(bytes),
      evidence: noEvidence,
      document: { kind, pages: null, blocks: [] },
    };
  try {
    const document = anchored(await readDocument(bytes, kind, progress));
    return { ...extract(document), document };
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('corrupt', error);
  }
}

/** A file's content → the neutral document. Readers of rarer kinds are loaded when needed. */
async function readDocument(
  bytes: Uint8Array,
  kind: Exclude<ReturnType<typeof sniff>, 'json'>,
  progress: Progress,
): Promise<PaperDocument> {
  if (kind === 'docx') return readDocx(bytes);
  if (kind === 'doc') return readDoc(bytes);
  if (kind === 'text') return readText(bytes);
  if (kind === 'xlsx') return (await import('./xlsx.ts')).readXlsx(bytes);
  if (kind === 'pdf') return (await import('./pdf.ts')).readPdf(bytes, progress);
  return (await import('./scan.ts')).readImage(bytes);
}

function readJson(bytes: Uint8Array): Extracted['reading'] {
  try {
    return {
      ...planReading.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))),
      findings: [],
    };
  } catch (error) {
    throw new Unreadable('notAReading', error);
  }
}
