import type { z } from 'zod';
import { type OutboxKind, outboxKind } from '#sync/kind.ts';
import { putProposal } from '../schema.ts';

export const PROPOSAL = 'proposal';
/** All of them under one subject: they go in the order in which they were written. */
export const PROPOSALS = 'proposals';
export type ProposalItem = z.input<typeof putProposal.body>;

/** A class that a unit proposes, written where the idea came up. */
export const proposalOutbox: readonly OutboxKind[] = Object.freeze([
  outboxKind<ProposalItem, typeof putProposal>({
    name: PROPOSAL,
    contract: putProposal,
    most: 1,
    body: ([act]) => act!.item,
    arrived: (client, [act]) => client.invalidateQueries({ queryKey: [act!.commune] }),
  }),
]);
