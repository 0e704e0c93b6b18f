import { inReader } from '#paper/read/reader.ts';
import { nothingTold } from '#plan/reading/blocks.ts';
import type { Watch } from '#platform/process/pool.ts';
import type { readBytes } from './file.ts';

/**
 * Reads a file in a process of its own, within 1 GB and less than 30 seconds; each page that is recognised buys as many again.
 * Throws Unreadable, whatever the file does.
 */
export const readPaperFile = (bytes: Uint8Array, name: string, watch?: Watch, told = nothingTold) =>
  inReader<typeof readBytes>(new URL('./file.ts', import.meta.url), 'readBytes', [bytes, name, told], watch);
