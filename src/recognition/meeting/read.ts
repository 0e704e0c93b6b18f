import { ownVillage } from '#centre/resident/reach.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { listRows as listCandidacies } from '../candidacy/queries.ts';
import { noteSightOf } from '../candidacy/read.ts';
import * as queries from './queries.ts';
import type { Meeting } from './schema.ts';

async function described(tx: Tx, actor: Actor, rows: readonly queries.MeetingRow[]): Promise<Meeting[]> {
  const items = await queries.listItems(
    tx,
    rows.map(({ id }) => id),
  );
  const named = await listCandidacies(tx, { ids: items.map(({ candidacyId }) => candidacyId) });
  await noteSightOf(tx, actor, named);
  const byId = new Map(named.map((one) => [one.id, one]));
  const own = Map.groupBy(items, ({ meetingId }) => meetingId);
  return rows.map((row) => ({
    ...row,
    items: (own.get(row.id) ?? []).map(({ meetingId: _, ...item }) => {
      const { name, code } = orNotFound(byId.get(item.candidacyId));
      return { ...item, name, code };
    }),
  }));
}

/** Gives the minutes of a year that the actor may see; the sight of the candidates is noted. */
export const readMeetings = async (tx: Tx, actor: Actor, year: number): Promise<Meeting[]> =>
  described(tx, actor, await queries.listRows(tx, year, ownVillage(actor)));

/** Gives the minutes of one meeting. Throws not-found. */
export async function readMeeting(tx: Tx, actor: Actor, id: string): Promise<Meeting> {
  const row = orNotFound(await queries.findRow(tx, id));
  const village = ownVillage(actor);
  orNotFound(village === null || row.villageId === village ? true : null);
  return orNotFound((await described(tx, actor, [row]))[0]);
}
