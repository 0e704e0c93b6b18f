import type { Holding } from '#sync/held/holding.ts';
import { listProposals } from '../schema.ts';

/** The proposals that the person made or decides on. */
export const proposalHeld: Holding = async (ask) => {
  await ask(listProposals);
  return {};
};
