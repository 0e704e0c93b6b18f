import type { PaperDocument } from '#paper/read/document.ts';
import { inReader } from '#paper/read/reader.ts';
import { nothingTold, type Told } from '#plan/reading/blocks.ts';
import type { Watch } from '#platform/process/pool.ts';
import type { extractAgain } from './again.ts';
import type { readBytes } from './file.ts';

/**
 * Reads a file in a process of its own, within 1 GB and less than 30 seconds; each page that is recognised buys as many again.
 * Throws Unreadable, whatever the file does.
 */
export const readPaperFile = (bytes: Uint8Array, name: string, watch?: Watch, told = nothingTold) =>
  inReader<typeof readBytes>(new URL('./file.ts', import.meta.url), 'readBytes', [bytes, name, told], watch);

/** Reads a document again in a process of its own, by what a person told of it: only what it says, not how it came out of its file. */
export const readDocumentAgain = (document: PaperDocument, told: Told) =>
  inReader<typeof extractAgain>(new URL('./again.ts', import.meta.url), 'extractAgain', [
    new TextEncoder().encode(JSON.stringify(document)),
    told,
  ]);
