import type { Sync } from '#platform/sync.ts';
import { putProposal } from './schema.ts';

/** A class that a unit proposes. */
export const proposalSync: Sync = { acts: { proposal: putProposal } };
