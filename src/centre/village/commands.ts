import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { findVillage, insertVillage, updateVillage } from './queries.ts';
import type { Village } from './schema.ts';

const store = { find: findVillage, insert: insertVillage, update: updateVillage };

/** Adds a village, or changes it; see saveRecord. */
export const saveVillage = (tx: Tx, actor: Actor, village: Village): Promise<Village> =>
  saveRecord(tx, actor, 'village', village, store);
