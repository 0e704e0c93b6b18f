import type { Tx } from '#platform/database/database.ts';
import { insertNew } from '#platform/database/insert.ts';
import { updateAt } from '#platform/database/update.ts';
import type { TakenLine } from './rules.ts';
import type { ProposalEntry } from './schema.ts';

const columns = [
  'id',
  'unitId',
  'year',
  'month',
  'title',
  'programme',
  'audience',
  'villageId',
  'venueId',
  'learners',
  'cost',
  'note',
  'revision',
] as const;

/** Proposals with their unit's name and what was said about them. */
const proposals = (tx: Tx) =>
  tx
    .selectFrom('proposal')
    .innerJoin('unitName as unit', (join) =>
      join.onRef('unit.id', '=', 'proposal.unitId').onRef('unit.communeId', '=', 'proposal.communeId'),
    )
    .select(columns.map((name) => `proposal.${name}` as const))
    .select([
      'unit.name as unitName',
      'proposal.proposedBy',
      'proposal.proposedOn',
      'proposal.withdrawnOn',
      'proposal.declinedOn',
      'proposal.declineReason',
    ])
    .where('proposal.communeId', '=', tx.commune);
export type ProposalRow = Awaited<ReturnType<ReturnType<typeof proposals>['execute']>>[number];

/** Gives the proposals of the commune, the latest first; of one unit alone when it is given. */
export function listProposals(tx: Tx, unitId: string | null): Promise<ProposalRow[]> {
  return proposals(tx)
    .$if(unitId !== null, (query) => query.where('proposal.unitId', '=', unitId))
    .orderBy('proposal.year', 'desc')
    .orderBy('proposal.proposedOn', 'desc')
    .orderBy('proposal.id')
    .execute();
}

export function findProposal(tx: Tx, id: string): Promise<ProposalRow | undefined> {
  return proposals(tx).where('proposal.id', '=', id).executeTakeFirst();
}

/** Keeps others from a proposal until the transaction ends; says whether this commune has it. */
export async function lockProposal(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('proposal')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives the lines that stand for proposals (for one, when it is given), those of the first version first. */
export function listTakenLines(
  tx: Tx,
  proposalId: string | null,
): Promise<(TakenLine & { proposalId: string | null; lineId: string })[]> {
  return tx
    .selectFrom('planItem as item')
    .innerJoin('planLine as line', (join) =>
      join.onRef('line.itemId', '=', 'item.id').onRef('line.communeId', '=', 'item.communeId'),
    )
    .innerJoin('planVersion as version', (join) =>
      join.onRef('version.id', '=', 'line.versionId').onRef('version.communeId', '=', 'line.communeId'),
    )
    .select([
      'item.proposalId',
      'item.planId',
      'line.id as lineId',
      'line.versionId',
      'line.year',
      'line.month',
      'version.state as planState',
    ])
    .where('item.communeId', '=', tx.commune)
    .where('item.proposalId', 'is not', null)
    .$if(proposalId !== null, (query) => query.where('item.proposalId', '=', proposalId))
    .orderBy('version.ordinal')
    .$narrowType<Pick<TakenLine, 'planState'>>()
    .execute();
}

/** Adds a proposal; says whether it did, or one of that id was there already. */
export async function insertProposal(
  tx: Tx,
  communeId: string,
  made: ProposalEntry & { readonly proposedBy: string; readonly proposedOn: string },
): Promise<boolean> {
  return insertNew(tx, 'proposal', { communeId, ...made, revision: 1 });
}

/** Changes a proposal that still stands at the revision that was edited; says whether it did. */
export async function updateProposal(tx: Tx, { id, revision, ...set }: ProposalEntry): Promise<boolean> {
  return updateAt(tx, 'proposal', { id, revision }, set);
}

/** What was said about a proposal: nulls say nothing. */
export interface Outcome {
  readonly withdrawnOn: string | null;
  readonly declinedOn: string | null;
  readonly declineReason: string | null;
}

/** Notes that a proposal was withdrawn or declined, or takes it back; says whether it was there. */
export async function updateOutcome(tx: Tx, id: string, set: Outcome): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('proposal')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Makes the item of a plan that stands for a proposal; one that is there stays. */
export async function ensureProposedItem(
  tx: Tx,
  communeId: string,
  item: { readonly id: string; readonly planId: string; readonly proposalId: string },
): Promise<void> {
  await tx
    .insertInto('planItem')
    .values({ communeId, ...item })
    .onConflict((conflict) => conflict.columns(['communeId', 'id']).doNothing())
    .execute();
}
