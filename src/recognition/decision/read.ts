import { numberAndSymbol } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { type CandidacyRow, listRows as listCandidacies } from '../candidacy/queries.ts';
import { describe, noteSightOf } from '../candidacy/read.ts';
import { findRow as findCouncil, listMembers, listVotes } from '../council/queries.ts';
import { hasQuorum, tallyOf } from '../council/rules.ts';
import * as queries from './queries.ts';
import type { Decision } from './schema.ts';

/** Gives decisions with whom they name; the sight is noted. */
async function describeDecisions(
  tx: Tx,
  actor: Actor,
  rows: readonly queries.DecisionRow[],
): Promise<Decision[]> {
  const items = Map.groupBy(
    await queries.listItems(
      tx,
      rows.map(({ id }) => id),
    ),
    ({ decisionId }) => decisionId,
  );
  const told: Decision[] = [];
  const seen: CandidacyRow[] = [];
  for (const row of rows) {
    const own = items.get(row.id) ?? [];
    const named = await listCandidacies(tx, { ids: own.map(({ candidacyId }) => candidacyId) });
    seen.push(...named);
    const { candidacies } = await describe(tx, named, actor.today);
    const council = orNotFound(await findCouncil(tx, row.councilId));
    const members = await listMembers(tx, [row.councilId]);
    const present = members.filter((one) => one.present).length;
    const votes = Map.groupBy(await listVotes(tx, [row.councilId]), ({ candidacyId }) => candidacyId);
    const itemOf = new Map(own.map(({ decisionId: _, ...item }) => [item.candidacyId, item]));
    told.push({
      id: row.id,
      year: row.year,
      councilId: row.councilId,
      signedOn: row.signedOn,
      number: row.symbol ? numberAndSymbol(row.registeredNumber, row.symbol) : row.number,
      issuer: row.issuer,
      signer: row.signer,
      items: candidacies.map(({ id, model, name, code, villageName, verdict, certificate }) => ({
        ...orNotFound(itemOf.get(id)),
        model,
        name,
        code,
        villageName,
        verdict,
        certificate,
        passed: tallyOf(
          (votes.get(id) ?? []).map(({ vote }) => vote),
          present,
        ).passed,
      })),
      quorumReached: hasQuorum(members, council.quorumPercent),
      revision: row.revision,
    });
  }
  await noteSightOf(tx, actor, seen);
  return told;
}

export const readDecisions = async (tx: Tx, actor: Actor, year: number): Promise<Decision[]> =>
  describeDecisions(tx, actor, await queries.listRows(tx, year));

/** Gives one decision. Throws not-found. */
export async function readDecision(tx: Tx, actor: Actor, id: string): Promise<Decision> {
  const [one] = await describeDecisions(tx, actor, [orNotFound(await queries.findRow(tx, id))]);
  return orNotFound(one);
}
