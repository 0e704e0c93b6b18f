import { sql } from 'kysely';
import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import { insertAll, insertNew } from '#platform/database/insert.ts';
import { updateAt } from '#platform/database/update.ts';
import type { GivenVote, MemberRole, Vote } from './rules.ts';
import type { CouncilInput, MemberInput } from './schema.ts';

/** What stands in the row itself. */
export type Written = Pick<
  CouncilInput,
  'year' | 'title' | 'foundedBy' | 'heldOn' | 'place' | 'quorumPercent' | 'opinions'
>;

const councils = (tx: Tx) =>
  tx
    .selectFrom('council')
    .select(['id', 'year', 'title', 'foundedBy', 'heldOn', 'place', 'quorumPercent', 'opinions', 'revision'])
    .where('communeId', '=', tx.commune);
export type CouncilRow = Awaited<ReturnType<ReturnType<typeof councils>['execute']>>[number];

/** Gives the sessions of a year, the latest first. */
export const listRows = (tx: Tx, year: number): Promise<CouncilRow[]> =>
  councils(tx).where('year', '=', year).orderBy('heldOn', 'desc').orderBy('id').execute();

export const findRow = (tx: Tx, id: string): Promise<CouncilRow | undefined> =>
  councils(tx).where('id', '=', id).executeTakeFirst();

export const lockRow = (tx: Tx, id: string): Promise<CouncilRow | undefined> =>
  councils(tx).where('id', '=', id).forUpdate().executeTakeFirst();

/** Adds a session; says whether it did. */
export async function insertRow(tx: Tx, id: string, row: Written): Promise<boolean> {
  return insertNew(tx, 'council', { communeId: tx.commune, id, ...row });
}

/** Changes one that still stands at the revision that was edited; says whether it did. */
export async function updateRow(tx: Tx, id: string, revision: number, row: Written): Promise<boolean> {
  return updateAt(tx, 'council', { id, revision }, row);
}

/** Gives the members of some sessions, in their order. */
export async function listMembers(
  tx: Tx,
  ids: readonly string[],
): Promise<(MemberInput & { readonly councilId: string })[]> {
  const rows = await tx
    .selectFrom('councilMember')
    .select(['councilId', 'id', 'name', 'title', 'role', 'present', 'residentId', 'unitId'])
    .where('communeId', '=', tx.commune)
    .where('councilId', '=', (at) => at.fn.any(at.val([...ids])))
    .orderBy('councilId')
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as MemberRole }));
}

/** Writes who is of a session, with no votes yet. */
export async function replaceMembers(
  tx: Tx,
  councilId: string,
  members: readonly MemberInput[],
): Promise<void> {
  await tx
    .deleteFrom('councilMember')
    .where('communeId', '=', tx.commune)
    .where('councilId', '=', councilId)
    .execute();
  await insertAll(
    tx,
    'councilMember',
    members.map((member, position) => ({ communeId: tx.commune, councilId, position, ...member })),
  );
}

/** Gives the votes of some sessions. */
export async function listVotes(
  tx: Tx,
  ids: readonly string[],
): Promise<(GivenVote & { readonly councilId: string })[]> {
  const rows = await tx
    .selectFrom('councilVote')
    .select(['councilId', 'memberId', 'candidacyId', 'vote'])
    .where('communeId', '=', tx.commune)
    .where('councilId', '=', (at) => at.fn.any(at.val([...ids])))
    .orderBy('candidacyId')
    .orderBy('memberId')
    .execute();
  return rows.map((row) => ({ ...row, vote: row.vote as Vote }));
}

/** Adds the votes of a session. */
export const insertVotes = (tx: Tx, councilId: string, votes: readonly GivenVote[]): Promise<void> =>
  insertAll(
    tx,
    'councilVote',
    votes.map((vote) => ({
      communeId: tx.commune,
      id: v5(`vote ${vote.candidacyId}`, vote.memberId),
      councilId,
      ...vote,
    })),
  );

/** Gives which members belong to which candidacies: by the household of the session's day, by the clan, by the unit, or in person. */
export async function listConcerned(
  tx: Tx,
  ids: readonly string[],
): Promise<{ councilId: string; memberId: string; candidacyId: string }[]> {
  const { rows } = await sql<{ councilId: string; memberId: string; candidacyId: string }>`
    select distinct council.id as "councilId", member.id as "memberId", candidacy.id as "candidacyId"
    from council
    join council_member member on member.commune_id = council.commune_id and member.council_id = council.id
    left join household_member home on home.commune_id = member.commune_id and home.resident_id = member.resident_id
      and council.held_on between home.from_day and home.to_day
    join candidacy on candidacy.commune_id = council.commune_id and candidacy.year = council.year
    left join household_member own on own.commune_id = candidacy.commune_id and own.resident_id = candidacy.resident_id
      and council.held_on between own.from_day and own.to_day
    left join clan_household clan on clan.commune_id = candidacy.commune_id and clan.clan_id = candidacy.clan_id
      and clan.household_id = home.household_id
    where council.commune_id = ${tx.commune} and council.id = any(${[...ids]}::uuid[])
      and (candidacy.resident_id = member.resident_id or candidacy.household_id = home.household_id
        or own.household_id = home.household_id or clan.household_id is not null or candidacy.unit_id = member.unit_id)`.execute(
    tx,
  );
  return rows;
}
