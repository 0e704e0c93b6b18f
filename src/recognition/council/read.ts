import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { type CandidacyRow, listRows as listCandidacies } from '../candidacy/queries.ts';
import { describe, noteSightOf } from '../candidacy/read.ts';
import * as queries from './queries.ts';
import { hasQuorum, quorumOf, tallyOf } from './rules.ts';
import type { Council } from './schema.ts';

/** Gives sessions with what was laid before them and how each member voted; the sight of the candidates is noted. */
async function describeCouncils(
  tx: Tx,
  actor: Actor,
  rows: readonly queries.CouncilRow[],
): Promise<Council[]> {
  const ids = rows.map(({ id }) => id);
  const members = Map.groupBy(await queries.listMembers(tx, ids), ({ councilId }) => councilId);
  const votes = Map.groupBy(await queries.listVotes(tx, ids), ({ candidacyId }) => candidacyId);
  const concerned = Map.groupBy(await queries.listConcerned(tx, ids), ({ candidacyId }) => candidacyId);
  const told: Council[] = [];
  const seen: CandidacyRow[] = [];
  for (const row of rows) {
    const own = (members.get(row.id) ?? []).map(({ councilId: _, ...member }) => member);
    const present = own.filter((one) => one.present).length;
    const before = await listCandidacies(tx, { councilId: row.id });
    seen.push(...before);
    const { candidacies } = await describe(tx, before, actor.today);
    told.push({
      ...row,
      members: own,
      candidacies: candidacies.map(({ id, model, name, code, villageName, verdict, state }) => {
        const given = (votes.get(id) ?? []).filter(({ councilId }) => councilId === row.id);
        return {
          id,
          model,
          name,
          code,
          villageName,
          verdict,
          state,
          concerned: (concerned.get(id) ?? [])
            .filter(({ councilId }) => councilId === row.id)
            .map(({ memberId }) => memberId),
          votes: given.map(({ memberId, vote }) => ({ memberId, vote })),
          tally: tallyOf(
            given.map(({ vote }) => vote),
            present,
          ),
        };
      }),
      quorum: {
        members: own.length,
        needed: quorumOf(own.length, row.quorumPercent),
        present,
        reached: hasQuorum(own, row.quorumPercent),
      },
    });
  }
  await noteSightOf(tx, actor, seen);
  return told;
}

export const readCouncils = async (tx: Tx, actor: Actor, year: number): Promise<Council[]> =>
  describeCouncils(tx, actor, await queries.listRows(tx, year));

/** Gives one session. Throws not-found. */
export async function readCouncil(tx: Tx, actor: Actor, id: string): Promise<Council> {
  const [one] = await describeCouncils(tx, actor, [orNotFound(await queries.findRow(tx, id))]);
  return orNotFound(one);
}
