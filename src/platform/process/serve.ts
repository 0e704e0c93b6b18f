import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Limits } from './pool.ts';

/** What the pool sends, and what a child answers: how far it is, what it made, that it made too much, or why it made nothing. */
export interface Sent {
  readonly order: Uint8Array;
}
export type Answer =
  | { readonly done: number; readonly of: number }
  | { readonly made: Uint8Array; readonly megabytes: number }
  | { readonly large: true }
  | { readonly failed: string };

export type Progress = (done: number, of: number) => void;

/**
 * Makes this process a child of a pool (`openPool`): takes orders one at a time and answers each with what `make` gives. It ends with the
 * process that started it, and when it takes more memory than its limit.
 */
export function serve<Order, Made>(make: (order: Order, progress: Progress) => Made | Promise<Made>): void {
  const limits = JSON.parse(process.argv[2]!) as Limits;
  const workerData = { megabytes: limits.megabytes, parent: process.ppid };
  // In a thread of its own, because a file can keep this one busy.
  new Worker(new URL('./watch.ts', import.meta.url), { workerData }).unref();
  const send = (answer: Answer) => process.send?.(answer);
  const answer = async ({ order }: Sent): Promise<Answer> => {
    try {
      const made = serialize(await make(deserialize(order) as Order, (done, of) => send({ done, of })));
      const megabytes = process.memoryUsage.rss() / 1e6;
      return made.length > limits.answerBytes ? { large: true } : { made, megabytes };
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  };
  process.on('message', async (sent) => send(await answer(sent as Sent)));
  process.on('disconnect', () => process.exit());
}
