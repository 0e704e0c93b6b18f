import { sql } from 'kysely';
import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import { insertAll } from '#platform/database/insert.ts';
import { recordStore } from '#platform/database/records.ts';
import { clan, type ListedClan } from './schema.ts';

export const clans = recordStore('clan', clan);

/** Gives the clans, by name; one alone where its id is given. */
export async function listClans(tx: Tx, id: string | null = null): Promise<ListedClan[]> {
  const { rows } = await sql<ListedClan>`
    select clan.id, clan.name, clan.note, clan.active, clan.revision,
      coalesce(array_agg(distinct own.household_id) filter (where own.household_id is not null), '{}') as households,
      coalesce(array_agg(distinct village.name) filter (where village.name is not null), '{}') as villages
    from clan
    left join clan_household own on own.commune_id = clan.commune_id and own.clan_id = clan.id
    left join household_head head on head.commune_id = own.commune_id and head.id = own.household_id
    left join village_name village on village.commune_id = head.commune_id and village.id = head.village_id
    where clan.commune_id = ${tx.commune} and ${id ? sql`clan.id = ${id}` : sql`true`}
    group by clan.commune_id, clan.id, clan.name, clan.note, clan.active, clan.revision
    order by clan.name collate "vi-x-icu", clan.id`.execute(tx);
  return rows;
}

/** Writes which households a clan has. */
export async function replaceHouseholds(
  tx: Tx,
  clanId: string,
  households: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('clanHousehold')
    .where('communeId', '=', tx.commune)
    .where('clanId', '=', clanId)
    .execute();
  await insertAll(
    tx,
    'clanHousehold',
    households.map((householdId) => ({
      communeId: tx.commune,
      id: v5(`clan ${householdId}`, clanId),
      clanId,
      householdId,
    })),
  );
}
