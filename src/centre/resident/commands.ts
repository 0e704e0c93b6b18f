import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { standsAs } from '#vocabulary/same.ts';
import { households } from '../household/queries.ts';
import { move } from '../residence/commands.ts';
import { residences } from '../residence/queries.ts';
import type { MoveDay } from '../residence/rules.ts';
import { noteSight } from '../sight/commands.ts';
import { residentActs } from './acts.ts';
import * as queries from './queries.ts';
import type { Resident, ResidentRow } from './schema.ts';

/**
 * Adds a resident, or changes one; ethnicity left out stays as it is, and never enters the audit. Who becomes head relieves the former one.
 * Who comes into another household lives there `from` that day (see move). Sending the same again changes nothing more. Throws
 * changed-meanwhile with the resident as it is now.
 */
export async function saveResident(
  tx: Tx,
  actor: Actor,
  {
    ethnicity,
    revision,
    from,
    ...fresh
  }: Resident & { readonly ethnicity?: string | null | undefined; readonly from?: MoveDay | undefined },
): Promise<ResidentRow> {
  await queries.holdResident(tx, fresh.id);
  // Who heads a household is seen from all who live in it.
  if (fresh.head) await households.lock(tx, fresh.householdId);
  const before = await queries.findResident(tx, fresh.id, actor.today);
  const stored = { ...fresh, ...(ethnicity === undefined ? {} : { ethnicity }) };
  if (before && before.revision !== revision) {
    if (!standsAs(before, fresh)) throw new Problem('changed-meanwhile', { more: { now: before } });
    noChange(tx);
    return before;
  }
  if (fresh.head && !fresh.leftOn) await queries.clearHead(tx, fresh.householdId, fresh.id);
  if (before && before.householdId !== fresh.householdId)
    await move(tx, residences, fresh.id, { to: fresh.householdId, from, today: actor.today });
  if (!before) await queries.insertResidents(tx, [stored]);
  else if (!(await queries.updateResident(tx, stored, revision)))
    throw new Problem('changed-meanwhile', { more: { now: before } });
  const after = orNotFound(await queries.findResident(tx, fresh.id, actor.today));
  const changes = [
    { act: before ? residentActs.change : residentActs.add, id: fresh.id, before, after },
    ...(ethnicity === undefined ? [] : [{ act: residentActs.ethnicity, id: fresh.id }]),
  ];
  await record(tx, actor, ...changes);
  return after;
}

/** Gives a resident's ethnicity, and notes who saw it. Throws not-found. */
export async function showEthnicity(tx: Tx, actor: Actor, id: string): Promise<{ ethnicity: string | null }> {
  const seen = orNotFound(await queries.findEthnicity(tx, id));
  await noteSight(tx, actor, 'ethnicity', [id]);
  return seen;
}
