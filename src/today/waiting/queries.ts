import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** Gives the units whose officers teach classes of some years: [class, unit]. */
export async function teachingUnits(
  tx: Tx,
  fromYear: number,
): Promise<readonly { activityId: string; unitId: string }[]> {
  const { rows } = await sql<{ activityId: string; unitId: string }>`
    select distinct activity.id as "activityId", instructor.unit_id as "unitId"
    from activity
    left join session on session.commune_id = activity.commune_id and session.activity_id = activity.id
    join instructor on instructor.commune_id = activity.commune_id
      and (instructor.id = activity.instructor_id or instructor.id = session.instructor_id)
    where activity.year >= ${fromYear} and instructor.unit_id is not null`.execute(tx);
  return rows;
}
