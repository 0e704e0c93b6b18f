import { record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { same } from '#vocabulary/same.ts';
import { clanActs } from './acts.ts';
import { clans, listClans, replaceHouseholds } from './queries.ts';
import type { Clan, ListedClan } from './schema.ts';

/** Adds or changes a clan, and its households where they are given; see saveRecord. */
export async function saveClan(
  tx: Tx,
  actor: Actor,
  { households, ...clan }: Clan & { readonly households?: readonly string[] | undefined },
): Promise<ListedClan> {
  await saveRecord(tx, actor, clanActs, clan, clans);
  const before = orNotFound((await listClans(tx, clan.id))[0]);
  const wanted = households && [...new Set(households)].toSorted();
  if (!wanted || same(before.households.toSorted(), wanted)) return before;
  await replaceHouseholds(tx, clan.id, wanted);
  await record(tx, actor, {
    act: clanActs.households,
    id: clan.id,
    before: { households: before.households.length },
    after: { households: wanted.length },
  });
  return orNotFound((await listClans(tx, clan.id))[0]);
}
