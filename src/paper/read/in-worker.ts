import { Worker } from 'node:worker_threads';
import type { Progress, ReadPaper } from './file.ts';
import { LIMITS } from './limits.ts';
import type { SheetRead } from './sheets.ts';
import { Unreadable } from './unreadable.ts';
import type { Answer, Outcomes, Task } from './worker.ts';

interface Watch {
  readonly progress?: Progress;
  /** Stops the reading; it then throws `stopped`. */
  readonly signal?: AbortSignal;
  /** Milliseconds that the reading, or a page of it, may take. */
  readonly within?: number;
}

/**
 * Reads a file in a thread of its own, within 1 GB and less than 30 seconds; each page that is recognised buys as many again.
 * Throws Unreadable, whatever the file does.
 */
export const readInWorker = (bytes: Uint8Array, name: string, watch: Watch = {}): Promise<ReadPaper> =>
  run({ bytes, name, as: 'paper' }, watch);

/** Draws a page (from 1) of a PDF, scan or photo as a JPEG, within the same bounds. Throws Unreadable. */
export const drawInWorker = (bytes: Uint8Array, name: string, page: number): Promise<Uint8Array> =>
  run({ bytes, name, as: 'picture', page });

let before: Promise<unknown> = Promise.resolve();

/**
 * Reads the file of a table likewise. One at a time: what people upload together waits in line, so that it cannot take the memory of
 * several. Throws Unreadable.
 */
export function sheetsInWorker(bytes: Uint8Array, name: string): Promise<readonly SheetRead[]> {
  const reading = before.then(() => run({ bytes, name, as: 'sheets' }));
  before = reading.catch(() => {});
  return reading;
}

function run<As extends keyof Outcomes>(
  task: Task & { readonly as: As },
  { progress, signal, within = LIMITS.milliseconds }: Watch = {},
): Promise<Outcomes[As]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes * 0.8 },
      stderr: true,
      stdout: true,
    });
    const late = () => settle(new Unreadable('tooLong'));
    const stop = () => settle(new Unreadable('stopped'));
    let timer = setTimeout(late, within);
    let settled = false;
    function settle(outcome: Outcomes[As] | Unreadable): void {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      void worker.terminate();
      if (outcome instanceof Unreadable) reject(outcome);
      else resolve(outcome);
    }
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    worker.on('message', (answer: Answer) => {
      // The thread answers what it was asked.
      if ('read' in answer) settle(answer.read as Outcomes[As]);
      else if ('refused' in answer) settle(new Unreadable(answer.refused));
      else {
        progress?.(answer.page, answer.of);
        clearTimeout(timer);
        timer = setTimeout(late, within);
      }
    });
    worker.once('error', (error) =>
      settle(
        new Unreadable(
          (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooLarge' : 'corrupt',
          error,
        ),
      ),
    );
    worker.once('exit', () => settle(new Unreadable('corrupt')));
  });
}
