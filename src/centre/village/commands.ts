import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { villageActs } from './acts.ts';
import { villages } from './queries.ts';
import type { Village } from './schema.ts';

/** Adds or changes one; see saveRecord. */
export const saveVillage = (tx: Tx, actor: Actor, village: Village): Promise<Village> =>
  saveRecord(tx, actor, villageActs, village, villages);
