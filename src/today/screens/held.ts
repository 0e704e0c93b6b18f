import type { Holding } from '#sync/held/holding.ts';
import { readWaiting } from '../waiting/schema.ts';
import { readYear } from '../year/schema.ts';

/** The first screen. */
export const todayHeld: Holding = async (ask) => {
  await ask(readWaiting);
  await ask(readYear);
  return {};
};
