import { record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { found, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import * as queries from './queries.ts';
import { type Booking, barring, conflictsOf } from './rules.ts';
import type { SessionAnswer, SessionBody } from './schema.ts';

/**
 * Adds a session to a class, moves or cancels it. Sending the same again changes nothing more. Throws venue-taken or instructor-taken with
 * the sessions that stand in the way, by name; changed-meanwhile with the session as it is now; wrong-state when it has been held.
 */
export async function saveSession(
  tx: Tx,
  actor: Actor,
  activityId: string,
  id: string,
  session: SessionBody,
): Promise<SessionAnswer> {
  const before = await queries.findSession(tx, id);
  if (before && before.activityId !== activityId) throw new Problem('not-found');
  if (before && sameSession(before, session)) {
    await record(tx, actor);
    return before;
  }
  if (before?.state === 'held') throw new Problem('wrong-state', { more: { now: before } });
  await refuseConflicts(tx, { id, ...session });
  if (!before) await queries.insertSession(tx, actor.commune.id, activityId, id, session);
  else if (!(await queries.updateSession(tx, id, session)))
    throw new Problem('changed-meanwhile', { more: { now: before } });
  const after = found(await queries.findSession(tx, id));
  await record(tx, actor, {
    act: before ? (session.state === 'cancelled' ? 'session.cancel' : 'session.change') : 'session.add',
    kind: 'session',
    id,
    before,
    after,
  });
  return after;
}

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

function sameSession(one: SessionAnswer, other: SessionBody): boolean {
  return (
    one.date === other.date &&
    one.from === other.from &&
    one.to === other.to &&
    one.venueId === other.venueId &&
    one.instructorId === other.instructorId &&
    one.state === other.state
  );
}
