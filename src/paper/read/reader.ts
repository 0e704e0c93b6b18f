import { ChildError, openPool, type Watch } from '#platform/process/pool.ts';
import { LIMITS } from './limits.ts';
import type { pagePicture } from './page-picture.ts';
import type { Turn } from './pdf-page.ts';
import type { Outcome, Task } from './reader-process.ts';
import type { readSheets } from './sheets.ts';
import type { smallPicture } from './small-picture.ts';
import { Unreadable, type UnreadableReason } from './unreadable.ts';

/**
 * Two at most: a long paper must not hold up a page that somebody looks at. It may read what is installed, start threads and use the
 * library that draws; it may neither write, nor start programs, nor reach the network.
 */
const readers = openPool<Task, Outcome>(new URL('./reader-process.ts', import.meta.url), {
  size: 2,
  limits: {
    milliseconds: LIMITS.milliseconds,
    megabytes: LIMITS.megabytes,
    answerBytes: LIMITS.answerBytes,
  },
  flags: [
    `--max-old-space-size=${LIMITS.heapMegabytes}`,
    '--permission',
    '--allow-fs-read=*',
    '--allow-worker',
    '--allow-addons',
  ],
});

const here = (file: string): URL => new URL(file, import.meta.url);

/** Draws a page (from 1) of a PDF, scan or photo as a JPEG, turned as it was for reading, within the bounds of `inReader`. Throws Unreadable. */
export const drawPage = (bytes: Uint8Array, name: string, page: number, turn: Turn = 0) =>
  inReader<typeof pagePicture>(here('./page-picture.ts'), 'pagePicture', [bytes, name, page, turn]);

/** Draws a photo small, for lists, within the same bounds. Throws Unreadable. */
export const drawSmall = (bytes: Uint8Array) =>
  inReader<typeof smallPicture>(here('./small-picture.ts'), 'smallPicture', [bytes]);

/** Reads the file of a table, within the same bounds. Throws Unreadable. */
export const readSheetsFile = (bytes: Uint8Array, name: string) =>
  inReader<typeof readSheets>(here('./sheets.ts'), 'readSheets', [bytes, name]);

/**
 * Has a function of a module called with a file's content and what else it needs, in a process of its own, within 1 GB and less than 30
 * seconds; each step that it tells its last parameter of buys as many again. Throws Unreadable, whatever the file does.
 */
export async function inReader<Make extends (bytes: Uint8Array, ...more: never[]) => unknown>(
  module: URL,
  make: string,
  input: Task['input'],
  watch: Watch = {},
): Promise<Awaited<ReturnType<Make>>> {
  // What is too large is not even handed over.
  if (input[0].length > LIMITS.bytes) throw new Unreadable('tooLarge');
  const outcome = await readers.run({ module: module.href, make, input }, watch).catch((error: unknown) => {
    throw error instanceof ChildError ? new Unreadable(REFUSALS[error.why], error) : error;
  });
  if ('refused' in outcome) throw new Unreadable(outcome.refused);
  // The process answers what it was asked.
  return outcome.read as Awaited<ReturnType<Make>>;
}

const REFUSALS: Readonly<Record<ChildError['why'], UnreadableReason>> = {
  late: 'tooLong',
  memory: 'tooLarge',
  stopped: 'stopped',
  busy: 'busy',
  ended: 'corrupt',
  failed: 'corrupt',
};
