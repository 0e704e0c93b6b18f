import { noChange, record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { avoidedActs } from './acts.ts';
import { avoidedStore, deleteAvoidedDays } from './queries.ts';
import type { AvoidedDays } from './schema.ts';

/** Adds or changes days to avoid; see saveRecord. */
export const saveAvoidedDays = (tx: Tx, actor: Actor, days: AvoidedDays): Promise<AvoidedDays> =>
  saveRecord(tx, actor, avoidedActs, days, avoidedStore);

/** Takes out days to avoid; those that are gone already stay gone. */
export async function removeAvoidedDays(tx: Tx, actor: Actor, id: string): Promise<null> {
  const before = await avoidedStore.find(tx, id);
  if (before && (await deleteAvoidedDays(tx, id)))
    await record(tx, actor, { act: avoidedActs.remove, id, before });
  else noChange(tx);
  return null;
}
