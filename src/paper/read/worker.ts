/** The thread in which a file is opened, so that a bad one can neither block the server nor take its memory. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadPaper } from './file.ts';
import { Unreadable, type UnreadableReason } from './unreadable.ts';

/** Reads the file, or draws a page of it (from 1). */
export interface Task {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly page: number | null;
}
/** The outcome, or that one more page has been recognised. */
export type Answer =
  | { readonly read: ReadPaper }
  | { readonly picture: Uint8Array }
  | { readonly refused: UnreadableReason }
  | { readonly page: number; readonly of: number };

const { bytes, name, page } = workerData as Task;
const tell = (answer: Answer) => parentPort?.postMessage(answer);
try {
  // Each loads what it needs alone: a picture needs no reader.
  if (page === null) {
    const { readBytes } = await import('./file.ts');
    tell({ read: await readBytes(bytes, name, (done, of) => tell({ page: done, of })) });
  } else {
    const { pagePicture } = await import('./page-picture.ts');
    tell({ picture: await pagePicture(bytes, name, page) });
  }
} catch (error) {
  tell({ refused: error instanceof Unreadable ? error.reason : 'corrupt' });
}
