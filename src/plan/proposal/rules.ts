import type { PlanState } from '../approval/definition.ts';
import { blankLine } from '../line/edit.ts';
import { costByNorm } from '../line/rules.ts';
import type { PlanLine } from '../line/schema.ts';
import type { PlanContext } from '../version/schema.ts';
import type { Proposal, ProposalEntry } from './schema.ts';

export const proposalStates = ['open', 'taken', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** A line of some version that stands for a proposal. */
export interface TakenLine {
  readonly planId: string;
  readonly versionId: string;
  readonly planState: PlanState;
  readonly year: number;
  readonly month: number;
}

/** Where a proposal stands. Taken is not written down: it is taken while a line of a plan stands for it. */
export function stateOf(proposal: {
  readonly withdrawnOn: string | null;
  readonly declinedOn: string | null;
  readonly lines: readonly TakenLine[];
}): ProposalState {
  if (proposal.lines.length > 0) return 'taken';
  if (proposal.withdrawnOn !== null) return 'withdrawn';
  return proposal.declinedOn === null ? 'open' : 'declined';
}

/**
 * The line that tells what became of a proposal: the one in force, else that of the newest version. Takes its lines, the first version
 * first. It can be taken out again while it stands in drafts alone.
 */
export function toldLine(lines: readonly TakenLine[]): Proposal['line'] {
  const line = lines.find(({ planState }) => planState === 'in-force') ?? lines.at(-1);
  return line ? { ...line, draft: lines.every(({ planState }) => planState === 'draft') } : null;
}

type Lists = Pick<PlanContext, 'villages' | 'venues' | 'units' | 'norm'>;

/**
 * The line of a plan that a proposal becomes: one class, last in its month, with the unit as partner. A cost that the unit did not say is
 * the norm's; a village without audience is its people.
 */
export function lineOf(
  proposal: ProposalEntry & { readonly unitName: string },
  where: Pick<PlanLine, 'id' | 'itemId' | 'position'>,
  { villages, venues, norm }: Lists,
): PlanLine {
  const { year, month, title, programme, villageId, venueId, learners, unitId } = proposal;
  const village = villages.find((one) => one.id === villageId);
  const venue = venues.find((one) => one.id === venueId);
  const counts = { classCount: 1, learners };
  return {
    ...blankLine(where, { year, month, position: where.position }),
    title,
    programme,
    audience: proposal.audience ?? (village ? `Nhân dân ${village.kind} ${village.name}` : null),
    ...counts,
    cost: proposal.cost ?? (norm ? costByNorm(norm, counts) : null),
    venueText: venue?.name ?? null,
    venueId: venue?.id ?? null,
    villageId: village?.id ?? null,
    partnerText: proposal.unitName,
    unitId,
  };
}
