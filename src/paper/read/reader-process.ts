/** The process in which files of other people are opened and drawn: a bad one can end it, and nothing else. */
import { type Progress, serve } from '#platform/process/serve.ts';
import type { ReadPaper } from './file.ts';
import type { SheetRead } from './sheets.ts';
import { Unreadable, type UnreadableReason } from './unreadable.ts';

/** What can be had of a file: what a paper says, the rows of a table, a page (from 1) as a JPEG, a photo small as a JPEG. */
export interface Outcomes {
  readonly paper: ReadPaper;
  readonly sheets: readonly SheetRead[];
  readonly page: Uint8Array;
  readonly small: Uint8Array;
}
export interface Task {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly as: keyof Outcomes;
  /** For a page. */
  readonly page?: number;
}
export type Outcome = { readonly read: Outcomes[keyof Outcomes] } | { readonly refused: UnreadableReason };

/** Each loads what it needs alone: a picture needs no reader. */
async function read({ bytes, name, as, page = 1 }: Task, progress: Progress) {
  if (as === 'sheets') return (await import('./sheets.ts')).readSheets(bytes, name);
  if (as === 'page') return (await import('./page-picture.ts')).pagePicture(bytes, name, page);
  if (as === 'small') return (await import('./small-picture.ts')).smallPicture(bytes);
  return (await import('./file.ts')).readBytes(bytes, name, progress);
}

serve<Task, Outcome>(async (task, progress) => {
  try {
    return { read: await read(task, progress) };
  } catch (error) {
    return { refused: error instanceof Unreadable ? error.reason : 'corrupt' };
  }
});
