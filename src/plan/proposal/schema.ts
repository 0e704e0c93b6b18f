import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { planStates } from '../approval/definition.ts';
import { proposalPolicy } from './policy.ts';
import { proposalStates } from './rules.ts';

const text = (most: number) => z.string().trim().max(most);

/**
 * A class that a unit proposes for the plan of a year. `learners` in people, `cost` in đồng; what the unit does not know is null. `note`
 * is a word to the deputy: it goes into no plan.
 */
export const proposalEntry = z.object({
  id: z.uuid(),
  unitId: z.uuid(),
  year: z.int().min(2000).max(2100),
  month: z.int().min(1).max(12),
  title: text(500).min(1),
  programme: text(10).min(1),
  audience: text(500).nullable(),
  villageId: z.uuid().nullable(),
  venueId: z.uuid().nullable(),
  learners: z.int().min(0).max(100_000).nullable(),
  cost: z.int().min(0).max(100_000_000_000).nullable(),
  note: text(500).nullable(),
  revision: z.int().min(0),
});
export type ProposalEntry = z.infer<typeof proposalEntry>;

/** A proposal with who made it and what became of it: the line that stands for it, or why it was declined. */
export const proposal = proposalEntry.extend({
  unitName: z.string(),
  proposedBy: z.string(),
  proposedOn: z.string(),
  state: z.enum(proposalStates),
  declineReason: z.string().nullable(),
  /** Where it stands in a plan; `draft` while it can be taken out again. */
  line: z
    .object({
      planId: z.uuid(),
      versionId: z.uuid(),
      planState: z.enum(planStates),
      year: z.int(),
      month: z.int(),
      draft: z.boolean(),
    })
    .nullable(),
});
export type Proposal = z.infer<typeof proposal>;

const params = { id: z.uuid() };

export const listProposals = communeContract({
  method: 'GET',
  path: '/proposals',
  summary:
    'Lists what units propose for the plans, the latest first, with what became of each; a unit gets its own',
  permission: proposalPolicy['proposal.read'],
  answer: z.array(proposal),
});

/** The client makes the id: sending twice is the same as sending once. `revision` 0 for a new one, else the one that was edited. */
export const putProposal = communeContract({
  method: 'PUT',
  path: '/proposals/:id',
  summary: 'Proposes a class, or changes a proposal that is still open',
  permission: proposalPolicy['proposal.write'],
  params,
  body: proposalEntry.omit({ id: true }),
  answer: proposal,
});

export const withdrawProposal = communeContract({
  method: 'PUT',
  path: '/proposals/:id/withdrawal',
  summary: 'Withdraws an open proposal, or puts it back',
  permission: proposalPolicy['proposal.write'],
  params,
  body: z.object({ withdrawn: z.boolean() }),
  answer: proposal,
});

export const decideProposal = communeContract({
  method: 'PUT',
  path: '/proposals/:id/decision',
  summary: 'Takes a proposal into a draft plan as a line, declines it with a reason, or takes either back',
  permission: proposalPolicy['proposal.decide'],
  params,
  body: z.discriminatedUnion('decision', [
    z.object({ decision: z.literal('take'), version: z.uuid() }),
    z.object({ decision: z.literal('decline'), reason: text(500).min(1) }),
    z.object({ decision: z.literal('open') }),
  ]),
  answer: proposal,
});
