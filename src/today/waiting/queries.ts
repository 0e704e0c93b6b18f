import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { PlanFacts } from './rules.ts';

/** Gives the versions of plans that somebody has to do something about, with their last step. */
export async function openPlans(tx: Tx): Promise<readonly PlanFacts[]> {
  const { rows } = await sql<PlanFacts>`
    select plan.id as "planId", plan.title, version.ordinal, version.state, version.returned_by as "returnedBy",
      step.actor as by, to_char(step.on_date, 'YYYY-MM-DD') as on, step.reason
    from plan_version version join plan on plan.commune_id = version.commune_id and plan.id = version.plan_id
    left join lateral (select actor, on_date, reason from plan_step
      where plan_step.commune_id = version.commune_id and plan_step.version_id = version.id order by seq desc limit 1) step on true
    where version.state in ('draft', 'submitted', 'signed', 'sent', 'approved')`.execute(tx);
  return rows;
}

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
