import type { PaperDocument } from '#paper/read/document.ts';
import { orCorrupt } from '#paper/read/file.ts';
import type { Told } from '#plan/reading/blocks.ts';
import { type Extracted, extract } from '../extract/extract.ts';

/** A document that was read before (as JSON) → what the paper says, by what a person told meanwhile. Throws Unreadable. */
export const extractAgain = (document: Uint8Array, told: Told): Promise<Extracted> =>
  orCorrupt(async () => extract(JSON.parse(new TextDecoder().decode(document)) as PaperDocument, told));
