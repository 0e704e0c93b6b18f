/** The thread in which a file is opened, so that a bad one can neither block the server nor take its memory. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadPaper } from './file.ts';
import type { SheetRead } from './sheets.ts';
import { Unreadable, type UnreadableReason } from './unreadable.ts';

/** What can be had of a file: what a paper says, the rows of a table, or a page (from 1) as a JPEG. */
export interface Outcomes {
  readonly paper: ReadPaper;
  readonly sheets: readonly SheetRead[];
  readonly picture: Uint8Array;
}
export interface Task {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly as: keyof Outcomes;
  /** For a picture. */
  readonly page?: number;
}
/** The outcome, or that one more page has been recognised. */
export type Answer =
  | { readonly read: Outcomes[keyof Outcomes] }
  | { readonly refused: UnreadableReason }
  | { readonly page: number; readonly of: number };

const tell = (answer: Answer) => parentPort?.postMessage(answer);

/** Each loads what it needs alone: a picture needs no reader. */
async function read({ bytes, name, as, page = 1 }: Task): Promise<Outcomes[keyof Outcomes]> {
  if (as === 'sheets') return (await import('./sheets.ts')).readSheets(bytes, name);
  if (as === 'picture') return (await import('./page-picture.ts')).pagePicture(bytes, name, page);
  return (await import('./file.ts')).readBytes(bytes, name, (done, of) => tell({ page: done, of }));
}

try {
  tell({ read: await read(workerData as Task) });
} catch (error) {
  tell({ refused: error instanceof Unreadable ? error.reason : 'corrupt' });
}
