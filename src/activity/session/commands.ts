import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { standsAs } from '#vocabulary/same.ts';
import { timesOf } from '../class/planned.ts';
import { findOwnActivity, lockActivities } from '../class/queries.ts';
import { sessionActs } from './acts.ts';
import * as queries from './queries.ts';
import {
  type Booking,
  barring,
  type Conflict,
  conflictsOf,
  isOutsidePlan,
  lasting,
  type Oddity,
  odditiesOf,
  oddityWords,
} from './rules.ts';
import type { SessionAnswer, SessionBody } from './schema.ts';

/**
 * Adds a session to a class, moves or cancels it, or writes down one that already happened. Sending the same again changes nothing more.
 * Throws venue-taken or instructor-taken with the sessions that stand in the way of a planned one, by name; bad-input when what happened
 * was odd and no reason is given; a day that the plan does not reach is kept with a flag (the screen asks first); changed-meanwhile with the session as it is now; wrong-state for one that was held and would not be, and
 * where the class is cancelled or reported; not-found for no such class.
 */
export async function saveSession(
  tx: Tx,
  actor: Actor,
  activityId: string,
  id: string,
  { reason, ...session }: SessionBody,
): Promise<SessionAnswer> {
  await lockActivities(tx, [activityId]);
  const activity = orNotFound(await findOwnActivity(tx, actor, activityId));
  if (activity.cancelledOn || activity.reportedOn) throw new Problem('wrong-state');
  const before = await queries.findSession(tx, id);
  if (before && before.activityId !== activityId) throw new Problem('not-found');
  if (before && standsAs(before, session)) {
    noChange(tx);
    return before;
  }
  if (before?.state === 'held' && session.state !== 'held')
    throw new Problem('wrong-state', { more: { now: before } });
  await refuseConflicts(tx, { id, ...session });
  const flags = session.state === 'held' ? await oddAsHeld(tx, actor, { id, ...session }, reason) : [];
  // How many came was looked at when the session was closed; another hour or venue does not unsay it.
  const kept = lasting(before?.flags ?? [], session.state);
  const planned = (await timesOf(tx, [activity])).get(activity.planItemId) ?? null;
  const outside = isOutsidePlan(session.date, planned) ? (['outside-plan'] as const) : [];
  const all = [...flags, ...kept, ...outside];
  const written = {
    ...session,
    flags: all,
    flagReason: all.length > 0 ? (reason ?? before?.flagReason ?? null) : null,
  };
  if (!before) await queries.insertSession(tx, actor.commune.id, activityId, id, written);
  else if (!(await queries.updateSession(tx, id, written)))
    throw new Problem('changed-meanwhile', { more: { now: before } });
  const after = orNotFound(await queries.findSession(tx, id));
  await record(tx, actor, {
    act: before ? (session.state === 'cancelled' ? sessionActs.cancel : sessionActs.change) : sessionActs.add,
    id,
    before,
    after,
    reason,
  });
  return after;
}

/** Gives what is odd about a session that already happened. Who was there is not known yet: closing it looks at that. */
async function oddAsHeld(
  tx: Tx,
  actor: Actor,
  session: Booking,
  reason: string | null,
): Promise<readonly Oddity[]> {
  if (session.date > actor.today)
    throw new Problem('out-of-range', {
      where: [{ path: 'body.date', vi: 'Ngày này chưa tới.', en: 'This day is still to come.' }],
    });
  const conflicts = conflictsOf(session, await queries.sessionsOn(tx, session.date as CivilDate));
  const flags = odditiesOf({ date: session.date, capacity: null, attended: null, conflicts }, actor.today);
  if (flags.length > 0 && !reason) throw reasonNeeded(flags, conflicts);
  return flags;
}

/** What is told when something odd was held and nobody said why. */
export const reasonNeeded = (flags: readonly Oddity[], conflicts: readonly Conflict[]): Problem =>
  new Problem('bad-input', {
    where: flags.map((flag) => ({ path: 'body.reason', ...oddityWords[flag] })),
    more: { flags, conflicts },
  });

/** Throws when a planned session of another class has the venue or the instructor; the constraint of the database has the last word. */
export async function refuseConflicts(tx: Tx, session: Booking): Promise<void> {
  if (session.state !== 'planned' || (session.venueId === null && session.instructorId === null)) return;
  const conflicts = conflictsOf(session, await queries.sessionsOn(tx, session.date as CivilDate));
  const inTheWay = barring(session, conflicts);
  if (inTheWay[0])
    throw new Problem(inTheWay[0].over === 'venue' ? 'venue-taken' : 'instructor-taken', {
      more: { conflicts: inTheWay },
    });
}
