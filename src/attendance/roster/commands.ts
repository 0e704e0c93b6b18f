import { lockActivities } from '#activity/class/queries.ts';
import { lockSessionsOf } from '#activity/session/queries.ts';
import type { AuditAct } from '#platform/audit/acts.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { same } from '#vocabulary/same.ts';
import { rosterActs } from './acts.ts';
import * as queries from './queries.ts';
import { enrolmentIdOf } from './rules.ts';
import type { Learner, TypedPerson } from './schema.ts';

/** Puts residents on a roster. Gives the lines that are new or back. Throws still-used for somebody who is not of this commune. */
export async function enrolResidents(
  tx: Tx,
  actor: Actor,
  activityId: string,
  residents: readonly string[],
  source: 'register' | 'group',
): Promise<string[]> {
  const people = [...new Set(residents)].map((residentId) => ({
    id: enrolmentIdOf(activityId, residentId),
    residentId,
  }));
  await lockActivities(tx, [activityId]);
  const added = await queries.enrol(tx, actor.commune.id, activityId, people, source);
  await record(tx, actor, ...told(rosterActs.add, activityId, added, source));
  return added;
}

/** Puts a person on a roster who is not in the register. Sending it again adds nobody; another person under the id is already-exists. */
export async function enrolTyped(
  tx: Tx,
  actor: Actor,
  activityId: string,
  id: string,
  person: TypedPerson,
): Promise<Learner> {
  const added = await queries.enrolTyped(tx, actor.commune.id, activityId, id, person, 'typed');
  if (!added && !same(await queries.findTyped(tx, activityId, id), person))
    throw new Problem('already-exists');
  await record(tx, actor, ...told(rosterActs.add, activityId, added ? [id] : [], 'typed'));
  return orNotFound(await queries.findLearner(tx, id));
}

/** Takes people off a roster, or puts them back. Throws wrong-state with those for whom a mark stands. */
export async function setRemoved(
  tx: Tx,
  actor: Actor,
  activityId: string,
  ids: readonly string[],
  removed: boolean,
): Promise<string[]> {
  await lockClass(tx, activityId);
  const called = removed ? await queries.calledAmong(tx, ids) : [];
  if (called.length > 0) throw new Problem('wrong-state', { more: { called } });
  const changed = await queries.setRemoved(tx, activityId, ids, removed);
  await record(
    tx,
    actor,
    ...told(removed ? rosterActs.remove : rosterActs.restore, activityId, changed, null),
  );
  return changed;
}

/** Notes the day on which people of a roster were handed the convening letter; null takes it back. Throws bad-input for a day to come. */
export async function convene(
  tx: Tx,
  actor: Actor,
  activityId: string,
  ids: readonly string[],
  on: CivilDate | null,
): Promise<string[]> {
  if (on !== null && on > actor.today)
    throw new Problem('bad-input', {
      where: [{ path: 'body.on', vi: 'Ngày nhận giấy chưa tới.', en: 'The day is still to come.' }],
    });
  const changed = await queries.setConvened(tx, activityId, ids, on);
  if (changed.length === 0) noChange(tx);
  else
    await record(tx, actor, {
      act: rosterActs.convene,
      id: activityId,
      after: { lines: changed, count: changed.length, on },
    });
  return changed;
}

/** Keeps a roster as it is: nobody is put on it or taken off, and nobody of it is called, until the transaction ends. */
export async function lockClass(tx: Tx, activityId: string): Promise<void> {
  await lockActivities(tx, [activityId]);
  await lockSessionsOf(tx, activityId);
}

// One row for the whole act: a village enrolled is one thing that somebody did.
function told(act: AuditAct, activityId: string, lines: readonly string[], source: string | null) {
  if (lines.length === 0) return [];
  return [{ act, id: activityId, after: { lines, count: lines.length, source } }];
}
