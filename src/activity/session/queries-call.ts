import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import { ownActivities } from '../class/reach.ts';
import { hoursOf, momentOf } from './time.ts';

/** Which sessions: of classes of some years, up to a day. */
interface UpTo {
  readonly fromYear: number;
  readonly toYear: number;
  readonly day: CivilDate;
}

/** Gives the sessions up to a day (it included) that the actor may see and that are still planned, in order of time. */
export async function sessionsToCall(tx: Tx, actor: Actor, { fromYear, toYear, day }: UpTo) {
  const rows = await tx
    .selectFrom('session')
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
    .select(['session.id', 'session.activityId', 'session.startsAt', 'session.endsAt'])
    .select(['activity.title', 'activity.villageId', 'village.name as villageName'])
    .where('session.communeId', '=', tx.commune)
    .where('session.state', '=', 'planned')
    .where('session.startsAt', '<', momentOf(addDays(day, 1), '00:00'))
    .where('activity.year', '>=', fromYear)
    .where('activity.year', '<=', toYear)
    .where(ownActivities(actor))
    .orderBy('session.startsAt')
    .orderBy('session.id')
    .execute();
  return rows.map(({ startsAt, endsAt, ...row }) => ({ ...row, ...hoursOf(startsAt, endsAt) }));
}

/** Gives the units whose officers teach these classes, or a session of them. */
export async function teachingUnits(
  tx: Tx,
  activityIds: readonly string[],
): Promise<readonly { activityId: string; unitId: string }[]> {
  const { rows } = await sql<{ activityId: string; unitId: string }>`
    select distinct activity.id as "activityId", instructor.unit_id as "unitId"
    from activity
    left join session on session.commune_id = activity.commune_id and session.activity_id = activity.id
    join instructor_name instructor on instructor.commune_id = activity.commune_id
      and (instructor.id = activity.instructor_id or instructor.id = session.instructor_id)
    where activity.commune_id = ${tx.commune} and activity.id = any(${activityIds}::uuid[])
      and instructor.unit_id is not null`.execute(tx);
  return rows;
}
