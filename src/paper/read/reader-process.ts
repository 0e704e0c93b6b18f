/** The process in which files of other people are opened and drawn: a bad one can end it, and nothing else. */
import { serve } from '#platform/process/serve.ts';
import { Unreadable, type UnreadableReason } from './unreadable.ts';

/**
 * What is to be made of a file: a function of a module, which takes the file's content, what else it needs, and then who hears of its
 * progress. Each module loads what it needs alone: a picture needs no reader.
 */
export interface Task {
  readonly module: string;
  readonly make: string;
  readonly input: readonly [bytes: Uint8Array, ...more: unknown[]];
}
export type Outcome = { readonly read: unknown } | { readonly refused: UnreadableReason };

serve<Task, Outcome>(async ({ module, make, input }, progress) => {
  try {
    const makers = (await import(module)) as Record<string, (...input: unknown[]) => unknown>;
    return { read: await makers[make]!(...input, progress) };
  } catch (error) {
    return { refused: error instanceof Unreadable ? error.reason : 'corrupt' };
  }
});
