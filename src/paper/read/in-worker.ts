import { Worker } from 'node:worker_threads';
import type { Extracted } from '../extract/extract.ts';
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';
import type { Answer } from './worker.ts';

/**
 * Reads a file in a thread of its own, within 1 GB and 30 seconds; each page that is recognised buys another 30.
 * Throws Unreadable, whatever the file does.
 */
export function readInWorker(bytes: Uint8Array, name: string): Promise<Extracted> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { bytes, name },
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes * 0.8 },
      stderr: true,
      stdout: true,
    });
    const late = () => settle(new Unreadable('tooLong'));
    let timer = setTimeout(late, LIMITS.milliseconds);
    let settled = false;
    function settle(outcome: Extracted | Unreadable): void {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      void worker.terminate();
      if (outcome instanceof Unreadable) reject(outcome);
      else resolve(outcome);
    }
    worker.on('message', (answer: Answer) => {
      if ('read' in answer) settle(answer.read);
      else if ('refused' in answer) settle(new Unreadable(answer.refused));
      else {
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
