import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import { ownActivities } from '../class/reach.ts';
import type { SessionAnswer, SessionBody } from './schema.ts';
import { hoursOf, momentOf } from './time.ts';

/** A session with the class that it is of. */
export type NamedSession = SessionAnswer & { readonly title: string };

function sessions(tx: Tx) {
  return tx
    .selectFrom('session')
    .leftJoin('venueName as venue', (join) =>
      join.onRef('venue.communeId', '=', 'session.communeId').onRef('venue.id', '=', 'session.venueId'),
    )
    .leftJoin('instructorName as instructor', (join) =>
      join
        .onRef('instructor.communeId', '=', 'session.communeId')
        .onRef('instructor.id', '=', 'session.instructorId'),
    )
    .select([
      'session.id',
      'session.activityId',
      'session.startsAt',
      'session.endsAt',
      'session.venueId',
      'venue.name as venueName',
      'venue.capacity',
      'session.instructorId',
      'instructor.name as instructorName',
      'session.state',
      'session.mode',
      'session.headcount',
      'session.flags',
      'session.flagReason',
      'session.revision',
    ])
    .where('session.communeId', '=', tx.commune);
}

function asHours<Row extends { startsAt: string; endsAt: string; state: string; mode: string }>({
  startsAt,
  endsAt,
  state,
  mode,
  ...rest
}: Row) {
  return {
    ...rest,
    ...hoursOf(startsAt, endsAt),
    state: state as SessionAnswer['state'],
    mode: mode as SessionAnswer['mode'],
  };
}

/** Gives all sessions of the classes, in order of time. */
export async function sessionsOf(tx: Tx, activityIds: readonly string[]): Promise<SessionAnswer[]> {
  const rows = await sessions(tx)
    .where('session.activityId', '=', sql<string>`any(${activityIds}::uuid[])`)
    .orderBy('session.startsAt')
    .orderBy('session.id')
    .execute();
  return rows.map(asHours);
}

/** Gives a session, or nothing when this commune has none of that id. */
export async function findSession(tx: Tx, id: string): Promise<SessionAnswer | undefined> {
  const row = await sessions(tx).where('session.id', '=', id).executeTakeFirst();
  return row && asHours(row);
}

/**
 * Keeps others from changing the sessions of a class, and from writing marks in them, until the transaction ends. Who also holds the class
 * holds it first.
 */
export async function lockSessionsOf(tx: Tx, activityId: string): Promise<void> {
  await tx
    .selectFrom('session')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

/** Gives the sessions of a day, with the titles of their classes. */
export async function sessionsOn(tx: Tx, day: CivilDate): Promise<NamedSession[]> {
  const rows = await sessions(tx)
    .innerJoin('activity', (join) =>
      join
        .onRef('activity.communeId', '=', 'session.communeId')
        .onRef('activity.id', '=', 'session.activityId'),
    )
    .select('activity.title')
    .where('session.startsAt', '>=', momentOf(day, '00:00'))
    .where('session.startsAt', '<', momentOf(addDays(day, 1), '00:00'))
    .execute();
  return rows.map(asHours);
}

/** Gives the sessions from a day to a day (both included) that the actor may see, with what the calendar shows of their classes. */
export async function calendarSessions(tx: Tx, actor: Actor, from: CivilDate, to: CivilDate) {
  const rows = await sessions(tx)
    .innerJoin('activity', (join) =>
      join
        .onRef('activity.communeId', '=', 'session.communeId')
        .onRef('activity.id', '=', 'session.activityId'),
    )
    .leftJoin('villageName as village', (join) =>
      join
        .onRef('village.communeId', '=', 'activity.communeId')
        .onRef('village.id', '=', 'activity.villageId'),
    )
    .select([
      'activity.title',
      'activity.programme',
      'activity.plannedLearners',
      'activity.planItemId',
      'village.name as villageName',
    ])
    .select(['activity.preparedOn', 'activity.reportedOn', 'activity.cancelledOn'])
    .where('session.startsAt', '>=', momentOf(from, '00:00'))
    .where('session.startsAt', '<', momentOf(addDays(to, 1), '00:00'))
    .where(ownActivities(actor))
    .orderBy('session.startsAt')
    .orderBy('session.id')
    .execute();
  return rows.map(asHours);
}

/** What is written of a session; flags and their reason only for one that was held. */
export type SessionWritten = Omit<SessionBody, 'reason'> & {
  readonly flags: readonly string[];
  readonly flagReason: string | null;
};

const columns = (session: SessionWritten) => ({
  startsAt: momentOf(session.date, session.from),
  endsAt: momentOf(session.date, session.to),
  venueId: session.venueId,
  instructorId: session.instructorId,
  state: session.state,
  ...(session.mode && { mode: session.mode }),
  flags: [...session.flags],
  flagReason: session.flagReason,
});

export async function insertSession(
  tx: Tx,
  communeId: string,
  activityId: string,
  id: string,
  session: SessionWritten,
): Promise<void> {
  await tx
    .insertInto('session')
    .values({ communeId, id, activityId, ...columns(session) })
    .execute();
}

/** Changes a session when it still stands at the revision that was edited; says whether it did. */
export async function updateSession(tx: Tx, id: string, session: SessionWritten): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('session')
    .set((at) => ({ ...columns(session), revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('revision', '=', session.revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Planned sessions of a class that is cancelled free their venue; the mark on them says which come back with the class. */
export async function cancelSessionsOf(tx: Tx, activityId: string): Promise<void> {
  await tx
    .updateTable('session')
    .set((at) => ({
      state: 'cancelled',
      flags: sql`array_append(flags, 'with-class')`,
      revision: at('revision', '+', 1),
    }))
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .where('state', '=', 'planned')
    .execute();
}

/** Gives back the sessions that were cancelled with their class, to be placed again. */
export async function restoreSessionsOf(tx: Tx, activityId: string): Promise<void> {
  await tx
    .updateTable('session')
    .set((at) => ({
      state: 'planned',
      flags: sql`array_remove(flags, 'with-class')`,
      revision: at('revision', '+', 1),
    }))
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .where(sql<boolean>`'with-class' = any(flags)`)
    .execute();
}
