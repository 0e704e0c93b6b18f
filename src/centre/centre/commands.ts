import { record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { found, Problem } from '#platform/problems/problem.ts';
import { findCentre, updateCentre } from './queries.ts';
import type { Centre } from './schema.ts';

/** Changes the centre. Throws changed-meanwhile with the centre as it is now when somebody else was faster. */
export async function saveCentre(tx: Tx, actor: Actor, fresh: Omit<Centre, 'id'>): Promise<Centre> {
  const before = found(await findCentre(tx));
  const after = await updateCentre(tx, fresh);
  if (!after) throw new Problem('changed-meanwhile', { more: { now: before } });
  await record(tx, actor, { act: 'centre.change', kind: 'centre', id: after.id, before, after });
  return after;
}
