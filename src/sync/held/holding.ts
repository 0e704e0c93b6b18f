import type { z } from 'zod';
import type { AnyContract, Call } from '#kit/call.ts';
import type { CivilDate } from '#vocabulary/date.ts';

/**
 * Reads what a contract answers and keeps it on the device. Gives null for what the person may not read, what is not there, and what is beyond
 * the cap.
 */
export type Ask = <C extends AnyContract>(
  contract: C,
  call?: Omit<Call<C>, 'body'>,
) => Promise<z.output<C['answer']> | null>;

/** Whom and which classes an answer tells of, by their ids: what the device says that it keeps. */
export interface Told {
  readonly people?: readonly string[];
  readonly classes?: readonly string[];
}

/** What of a room a device keeps for its screens to open without network, within the person's reach: it asks for it, the most needed first. */
export type Holding = (ask: Ask, today: CivilDate) => Promise<Told>;

/** How many answers a device keeps at most. */
export const MOST_ANSWERS = 300;
