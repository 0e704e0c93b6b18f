import type { PaperDocument } from '#paper/read/document.ts';
import { orCorrupt, type Progress, readDocument } from '#paper/read/file.ts';
import { Unreadable } from '#paper/read/unreadable.ts';
import { nothingTold } from '#plan/reading/blocks.ts';
import { noEvidence } from '#plan/reading/evidence.ts';
import { planReading } from '#plan/reading/schema.ts';
import { type Extracted, extract } from '../extract/extract.ts';
import { planTables } from './table-lines.ts';

/** What a paper says, beside the document that it was read from. */
export interface ReadPaper extends Extracted {
  readonly document: PaperDocument;
}

/**
 * A file's content → what the paper says. The name only has to agree with the content; what a person said of its parts goes before what
 * the reader thinks of them. Throws Unreadable.
 */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  told = nothingTold,
  progress?: Progress,
): Promise<ReadPaper> {
  const document = await readDocument(bytes, name, planTables, progress);
  if (document.kind === 'json') return { reading: readJson(bytes), evidence: noEvidence, document };
  const { reading, evidence } = await orCorrupt(() => extract(document, told));
  return { reading, evidence: { ...evidence, unread: document.notes ?? [] }, document };
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
