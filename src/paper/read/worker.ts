/** The thread in which a file is read, so that a bad one can neither block the server nor take its memory. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Extracted } from '../extract/extract.ts';
import { readBytes } from './file.ts';
import { Unreadable, type UnreadableReason } from './unreadable.ts';

export interface Task {
  readonly bytes: Uint8Array;
  readonly name: string;
}
/** The outcome, or that one more page has been recognised. */
export type Answer =
  | { readonly read: Extracted }
  | { readonly refused: UnreadableReason }
  | { readonly page: number };

const { bytes, name } = workerData as Task;
try {
  parentPort?.postMessage({
    read: await readBytes(bytes, name, (page) => parentPort?.postMessage({ page } satisfies Answer)),
  } satisfies Answer);
} catch (error) {
  const refused = error instanceof Unreadable ? error.reason : 'corrupt';
  parentPort?.postMessage({ refused } satisfies Answer);
}
