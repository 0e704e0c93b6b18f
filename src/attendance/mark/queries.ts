import { sql } from 'kysely';
import { ownActivities, ownRosters, type Reaching } from '#activity/class/reach.ts';
import { lockSession } from '#activity/session/queries-held.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import type { AttendanceRecord } from '../count/rules.ts';
import type { Called, SentMark } from './schema.ts';

/** Whose session it is, for whoever may see the names on its roster ('roster') or the class ('class'). */
function reached(tx: Tx, actor: Reaching, sessionId: string, far: 'roster' | 'class') {
  return tx
    .selectFrom('sessionSummary as session')
    .innerJoin('activitySummary as activity', (join) =>
      join
        .onRef('activity.communeId', '=', 'session.communeId')
        .onRef('activity.id', '=', 'session.activityId'),
    )
    .select(['session.activityId', 'session.state', 'session.startsAt', 'session.flags'])
    .select(['activity.reportedOn', 'activity.cancelledOn'])
    .where('session.communeId', '=', tx.commune)
    .where('session.id', '=', sessionId)
    .where(far === 'roster' ? ownRosters(actor) : ownActivities(actor));
}

/** Gives the class of a session whose names the actor may see. */
export const sessionInReach = (tx: Tx, actor: Reaching, sessionId: string) =>
  reached(tx, actor, sessionId, 'roster').executeTakeFirst();

/**
 * The same, and holds the session until the transaction ends: who writes marks of one session waits here, so that the order of the log is
 * the order of commit. What is given was read after the wait.
 */
export async function holdSession(
  tx: Tx,
  actor: Reaching,
  sessionId: string,
  far: 'roster' | 'class' = 'roster',
) {
  await lockSession(tx, sessionId);
  return reached(tx, actor, sessionId, far).executeTakeFirst();
}

export interface Batch {
  readonly communeId: string;
  /** Null for a helper without an account. */
  readonly accountId: string | null;
  readonly sessionId: string;
  readonly activityId: string;
  readonly source: string;
}

/**
 * Adds marks to the log in one statement, in the order given; ids that are there already are left as they are, and somebody taken off the
 * roster who was there after all comes back. Gives the ids that are new. Marks of lines of another class are not added.
 */
export async function insertMarks(tx: Tx, batch: Batch, marks: readonly SentMark[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with sent as (
      select * from unnest(${marks.map((one) => one.id)}::uuid[], ${marks.map((one) => one.enrolmentId)}::uuid[],
        ${marks.map((one) => one.state)}::text[], ${marks.map((one) => one.reason)}::text[],
        ${marks.map((one) => one.deviceAt)}::timestamptz[]) with ordinality as sent (id, enrolment_id, state, reason, device_at, place)
    ), back as (
      update enrolment set removed_at = null from sent
        where enrolment.commune_id = ${batch.communeId} and enrolment.id = sent.enrolment_id and enrolment.removed_at is not null and sent.state <> 'cleared'
          and enrolment.activity_id = ${batch.activityId}
    )
    insert into mark (commune_id, id, session_id, enrolment_id, state, reason, source, device_at, account_id)
      select ${batch.communeId}, sent.id, ${batch.sessionId}, sent.enrolment_id, sent.state, sent.reason, ${batch.source},
          sent.device_at, ${batch.accountId}::text
        from sent join enrolment on enrolment.commune_id = ${batch.communeId} and enrolment.id = sent.enrolment_id
          and enrolment.activity_id = ${batch.activityId}
        order by sent.place
      on conflict (commune_id, id) do nothing returning id`.execute(tx);
  return rows.map((row) => row.id);
}

/** Gives those of the ids that are in the log of the session. */
export async function existingMarks(tx: Tx, sessionId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('mark')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('sessionId', '=', sessionId)
    .execute();
  return rows.map((row) => row.id);
}

/** Gives the line that each resident has on a roster. */
export async function linesOf(
  tx: Tx,
  activityId: string,
  residentIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('enrolment')
    .select(['id', 'residentId'])
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .where('residentId', '=', sql<string>`any(${residentIds}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.residentId!, row.id]));
}

/** Gives the mark that stands for each line of a session's roster. */
export async function standingMarks(tx: Tx, sessionId: string) {
  const rows = await tx
    .selectFrom('mark')
    .distinctOn('mark.enrolmentId')
    .select(['mark.enrolmentId', 'mark.state', 'mark.reason'])
    .where('mark.communeId', '=', tx.commune)
    .where('mark.sessionId', '=', sessionId)
    .orderBy('mark.enrolmentId')
    .orderBy('mark.seq', 'desc')
    .execute();
  return new Map(
    rows
      .filter((row) => row.state !== 'cleared')
      .map((row) => [
        row.enrolmentId,
        { state: row.state as NonNullable<Called['state']>, reason: row.reason },
      ]),
  );
}

function totals(tx: Tx) {
  return tx
    .selectFrom('sessionSummary as session')
    .leftJoin('attendance', (join) =>
      join
        .onRef('attendance.communeId', '=', 'session.communeId')
        .onRef('attendance.sessionId', '=', 'session.id')
        .on('attendance.state', '<>', 'cleared'),
    )
    .select(['session.id as sessionId', 'session.headcount as heads'])
    .select([
      sql<number>`(count(*) filter (where attendance.state = 'present'))::int`.as('present'),
      sql<number>`count(attendance.session_id)::int`.as('called'),
    ])
    .where('session.communeId', '=', tx.commune)
    .groupBy(['session.communeId', 'session.id', 'session.headcount', 'session.startsAt']);
}

/** Gives how many stand as present and how many were called at all in each of a class's sessions. */
export const sessionTotals = (tx: Tx, activityId: string) =>
  totals(tx).where('session.activityId', '=', activityId).orderBy('session.startsAt').execute();

/** Gives the same of one session. */
export const totalsOf = (tx: Tx, sessionId: string) =>
  totals(tx).where('session.id', '=', sessionId).executeTakeFirst();

interface ClassTotals extends AttendanceRecord {
  readonly activityId: string;
  readonly enrolled: number;
}

/** Gives what classes that the actor may see have on record, of a year or of one class. */
export async function classTotals(
  tx: Tx,
  actor: Actor,
  of: { readonly year: number } | { readonly activityId: string },
): Promise<ClassTotals[]> {
  const which = 'year' in of ? sql`activity.year = ${of.year}` : sql`activity.id = ${of.activityId}`;
  const { rows } = await sql<ClassTotals>`
    with own as materialized (
      select activity.commune_id, activity.id from activity_summary activity
        where activity.commune_id = ${tx.commune} and ${which} and ${ownActivities(actor)}
    ),
    people as (
      select session.activity_id, count(distinct attendance.person_id) filter (where attendance.state = 'present')::int as present,
          count(*)::int as called
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
          join attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
            and attendance.state <> 'cleared'
        group by session.activity_id
    ), heads as (
      select session.activity_id, max(session.headcount) as most
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
        group by session.activity_id
    ), rosters as (
      select enrolment.activity_id, count(*)::int as enrolled
        from own join enrolment on enrolment.commune_id = own.commune_id and enrolment.activity_id = own.id
        where enrolment.removed_at is null group by enrolment.activity_id
    )
    select own.id as activity_id, coalesce(rosters.enrolled, 0) as enrolled, coalesce(people.present, 0) as present,
        coalesce(people.called, 0) as called, heads.most as heads
      from own left join people on people.activity_id = own.id left join heads on heads.activity_id = own.id
        left join rosters on rosters.activity_id = own.id`.execute(tx);
  return rows;
}
