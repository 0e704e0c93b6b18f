import { ChildError, openPool } from '#platform/process/pool.ts';
import type { Order } from './press.ts';

/** The paper cannot be made. */
export class PressError extends Error {
  override readonly name = 'PressError';
}

/** A year's register takes under a second; what takes longer than this hangs. */
const MILLISECONDS = 60_000;

/** Two, so that a large table does not hold up a paper. */
const presses = openPool<Order, Uint8Array>(new URL('./press.ts', import.meta.url), {
  size: 2,
  limits: { milliseconds: MILLISECONDS, megabytes: 1_500, answerBytes: 200_000_000 },
});

/**
 * Makes a file of a paper or a table in a process of its own. The same paper and moment give the same bytes. Throws PressError when it
 * cannot be made.
 */
export async function print(order: Order): Promise<Uint8Array> {
  return presses.run(order).catch((error: unknown) => {
    throw error instanceof ChildError ? new PressError(error.message, { cause: error }) : error;
  });
}
