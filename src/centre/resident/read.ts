import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { countResidents, listResidents, type WhichResidents } from './queries.ts';
import { ownVillage } from './reach.ts';

/** Gives a page of the residents whom the actor may see, with how many there are and where the next page begins. */
export async function readResidents(tx: Tx, actor: Actor, asked: Omit<WhichResidents, 'day'>) {
  const which = { ...asked, villageId: ownVillage(actor) ?? asked.villageId ?? null, day: actor.today };
  const rows = await listResidents(tx, { ...which, limit: which.limit + 1 });
  const residents = rows.slice(0, which.limit);
  return {
    residents,
    total: await countResidents(tx, which),
    next: rows.length > which.limit ? residents.at(-1)!.id : null,
  };
}
