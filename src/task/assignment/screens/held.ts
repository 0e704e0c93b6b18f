import type { Holding } from '#sync/held/holding.ts';
import { listAssignments } from '../schema.ts';

/** What was given to whom, as far as it is the person's to see. */
export const taskHeld: Holding = async (ask) => {
  await ask(listAssignments);
  return {};
};
