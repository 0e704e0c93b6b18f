import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import * as queries from './queries.ts';
import { stateOf, type TakenLine, toldLine } from './rules.ts';
import type { Proposal } from './schema.ts';

/** Gives the proposals that the actor may see: all, or those of the own unit. */
export async function readProposals(tx: Tx, actor: Actor): Promise<Proposal[]> {
  const unitId = actor.grant.reach === 'unit' ? orNotFound(actor.grant.post.unitId) : null;
  return tellProposals(tx, unitId);
}

/** Gives the proposals of the commune, or of one unit, with what became of each. */
export async function tellProposals(tx: Tx, unitId: string | null = null): Promise<Proposal[]> {
  const rows = await queries.listProposals(tx, unitId);
  const lines = Map.groupBy(await queries.listTakenLines(tx, null), ({ proposalId }) => proposalId);
  return rows.map((row) => told(row, lines.get(row.id) ?? []));
}

/** Gives one with what became of it, kept from others until the transaction ends. Throws not-found, also for another unit's. */
export async function holdProposal(tx: Tx, actor: Actor, id: string): Promise<Proposal> {
  await queries.lockProposal(tx, id);
  const row = orNotFound(await queries.findProposal(tx, id));
  const own = actor.grant.reach === 'all' || row.unitId === actor.grant.post.unitId;
  return told(orNotFound(own ? row : null), await queries.listTakenLines(tx, id));
}

function told(
  { withdrawnOn, declinedOn, ...row }: queries.ProposalRow,
  lines: readonly (TakenLine & { readonly lineId: string })[],
): Proposal {
  const bare = lines.map(({ planId, versionId, planState, year, month }) => ({
    planId,
    versionId,
    planState,
    year,
    month,
  }));
  return { ...row, state: stateOf({ withdrawnOn, declinedOn, lines: bare }), line: toldLine(bare) };
}
