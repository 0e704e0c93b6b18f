import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { centreActs } from './acts.ts';
import { centres, findCentre } from './queries.ts';
import type { Centre } from './schema.ts';

/** Changes the centre; see saveRecord. Throws not-found before it is set up. */
export async function saveCentre(tx: Tx, actor: Actor, fresh: Omit<Centre, 'id'>): Promise<Centre> {
  const { id } = orNotFound(await findCentre(tx));
  return saveRecord(tx, actor, centreActs, { id, ...fresh }, centres);
}
