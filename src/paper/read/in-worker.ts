import { Worker } from 'node:worker_threads';
import type { Extracted } from '../extract/extract.ts';
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';
import type { Answer } from './worker.ts';

/** Reads a file in a thread of its own, within 30 seconds and 1 GB. Throws Unreadable, whatever the file does. */
export function readInWorker(bytes: Uint8Array, name: string): Promise<Extracted> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { bytes, name },
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes * 0.8 },
      stderr: true,
      stdout: true,
    });
    const timer = setTimeout(() => settle(new Unreadable('tooLong')), LIMITS.milliseconds);
    let settled = false;
    function settle(outcome: Extracted | Unreadable): void {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      void worker.terminate();
      if (outcome instanceof Unreadable) reject(outcome);
      else resolve(outcome);
    }
    worker.once('message', (answer: Answer) =>
      settle('read' in answer ? answer.read : new Unreadable(answer.refused)),
    );
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
