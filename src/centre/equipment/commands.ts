import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { equipmentActs } from './acts.ts';
import { equipments } from './queries.ts';
import type { Equipment } from './schema.ts';

/** Adds or changes one; see saveRecord. */
export const saveEquipment = (tx: Tx, actor: Actor, equipment: Equipment): Promise<Equipment> =>
  saveRecord(tx, actor, equipmentActs, equipment, equipments);
