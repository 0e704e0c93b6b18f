import { ChildError, openPool, type Watch } from '#platform/process/pool.ts';
import type { ReadPaper } from './file.ts';
import { LIMITS } from './limits.ts';
import type { Outcome, Outcomes, Task } from './reader-process.ts';
import type { SheetRead } from './sheets.ts';
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

/**
 * Reads a file in a process of its own, within 1 GB and less than 30 seconds; each page that is recognised buys as many again.
 * Throws Unreadable, whatever the file does.
 */
export const readPaperFile = (bytes: Uint8Array, name: string, watch?: Watch): Promise<ReadPaper> =>
  run({ bytes, name, as: 'paper' }, watch);

/** Draws a page (from 1) of a PDF, scan or photo as a JPEG, within the same bounds. Throws Unreadable. */
export const drawPage = (bytes: Uint8Array, name: string, page: number): Promise<Uint8Array> =>
  run({ bytes, name, as: 'page', page });

/** Draws a photo small, for lists, within the same bounds. Throws Unreadable. */
export const drawSmall = (bytes: Uint8Array): Promise<Uint8Array> => run({ bytes, name: '', as: 'small' });

/** Reads the file of a table, within the same bounds. Throws Unreadable. */
export const readSheetsFile = (bytes: Uint8Array, name: string): Promise<readonly SheetRead[]> =>
  run({ bytes, name, as: 'sheets' });

async function run<As extends keyof Outcomes>(
  task: Task & { readonly as: As },
  watch: Watch = {},
): Promise<Outcomes[As]> {
  // What is too large is not even handed over.
  if (task.bytes.length > LIMITS.bytes) throw new Unreadable('tooLarge');
  const outcome = await readers.run(task, watch).catch((error: unknown) => {
    throw error instanceof ChildError ? new Unreadable(REFUSALS[error.why], error) : error;
  });
  if ('refused' in outcome) throw new Unreadable(outcome.refused);
  // The process answers what it was asked.
  return outcome.read as Outcomes[As];
}

const REFUSALS: Readonly<Record<ChildError['why'], UnreadableReason>> = {
  late: 'tooLong',
  memory: 'tooLarge',
  stopped: 'stopped',
  busy: 'busy',
  ended: 'corrupt',
  failed: 'corrupt',
};
