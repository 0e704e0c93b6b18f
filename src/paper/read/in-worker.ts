import { Worker } from 'node:worker_threads';
import type { Progress, ReadPaper } from './file.ts';
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';
import type { Answer, Task } from './worker.ts';

interface Watch {
  readonly progress?: Progress;
  /** Stops the reading; it then throws `stopped`. */
  readonly signal?: AbortSignal;
}

/**
 * Reads a file in a thread of its own, within 1 GB and 30 seconds; each page that is recognised buys another 30.
 * Throws Unreadable, whatever the file does.
 */
export async function readInWorker(bytes: Uint8Array, name: string, watch: Watch = {}): Promise<ReadPaper> {
  const answer = await inWorker({ bytes, name, page: null }, watch);
  if (!('read' in answer)) throw new Unreadable('corrupt');
  return answer.read;
}

/** Draws a page (from 1) of a PDF, scan or photo as a JPEG, within the same bounds. Throws Unreadable. */
export async function drawInWorker(bytes: Uint8Array, name: string, page: number): Promise<Uint8Array> {
  const answer = await inWorker({ bytes, name, page }, {});
  if (!('picture' in answer)) throw new Unreadable('corrupt');
  return answer.picture;
}

function inWorker(workerData: Task, { progress, signal }: Watch): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes * 0.8 },
      stderr: true,
      stdout: true,
    });
    const late = () => settle(new Unreadable('tooLong'));
    const stop = () => settle(new Unreadable('stopped'));
    let timer = setTimeout(late, LIMITS.milliseconds);
    let settled = false;
    function settle(outcome: Answer | Unreadable): void {
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
      if ('refused' in answer) settle(new Unreadable(answer.refused));
      else if (!('page' in answer)) settle(answer);
      else {
        progress?.(answer.page, answer.of);
        clearTimeout(timer);
        timer = setTimeout(late, LIMITS.milliseconds);
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
