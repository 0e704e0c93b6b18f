import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import type { ClassRecord } from './rules.ts';

/** A line of a plan in force, with the days over which it is due: of a line without days its whole month. */
export interface DueLine {
  readonly planItemId: string;
  readonly title: string;
  readonly classCount: number | null;
  readonly learners: number | null;
  readonly cost: number | null;
  readonly month: string;
  readonly dueFrom: string;
  readonly dueTo: string;
}

/** Gives the lines of the plans in force that a period touches (of one plan when it is given) which begin by its end, in their order. */
export async function listLines(
  tx: Tx,
  planId: string | null,
  { from, to }: Period,
): Promise<readonly DueLine[]> {
  const { rows } = await sql<DueLine>`
    with line as (
      select line.item_id as "planItemId", line.title, line.class_count as "classCount", line.learners, line.cost,
        to_char(make_date(line.year, line.month, 1), 'YYYY-MM') as month, line.plan_id, line.position,
        coalesce(line.from_day, make_date(line.year, line.month, 1))::text as "dueFrom",
        coalesce(line.to_day, (make_date(line.year, line.month, 1) + interval '1 month - 1 day')::date)::text as "dueTo"
      from plan_line_in_force line
      where line.commune_id = ${tx.commune} and (${planId}::uuid is null or line.plan_id = ${planId}::uuid)
        and line.period_from <= ${to}::date and line.period_to >= ${from}::date
    )
    select "planItemId", title, "classCount", learners, cost, month, "dueFrom", "dueTo" from line
    where "dueFrom" <= ${to}
    order by month, plan_id, position, "planItemId"`.execute(tx);
  return rows;
}

/** Gives what was held for these lines until a day, a row a class: a session counts with marks, with a headcount, or noted as held. */
export async function classesOfLines(
  tx: Tx,
  planItemIds: readonly string[],
  until: CivilDate,
): Promise<readonly ClassRecord[]> {
  if (planItemIds.length === 0) return [];
  const { rows } = await sql<ClassRecord>`
    with class as (
      select session.commune_id, session.activity_id, min(session.day)::text as first_day, max(session.day)::text as last_day,
        count(distinct session.id)::int as sessions, bool_or(attendance.person_id is not null) as marked,
        (count(distinct attendance.person_id) filter (where attendance.state = 'present'))::int as people,
        coalesce(max(session.headcount), 0) as heads
      from session_summary session
      left join session_attendance attendance
        on attendance.commune_id = session.commune_id and attendance.session_id = session.id
      where session.commune_id = ${tx.commune} and session.state <> 'cancelled'
        and session.day <= ${until}::date
        and (attendance.person_id is not null or session.headcount is not null or session.state = 'held')
      group by session.commune_id, session.activity_id
    ), spent as (
      select activity_id, sum(amount)::bigint as amount from expense_amount
      where commune_id = ${tx.commune} and void_reason is null and voucher_date <= ${until}::date
      group by activity_id
    )
    select activity.id, activity.title, activity.plan_item_id as "planItemId", class.first_day as "firstDay", class.last_day as "lastDay",
      class.sessions, class.marked, class.people, class.heads, coalesce(spent.amount, 0)::bigint as spent
    from class
    join activity_summary activity on activity.commune_id = class.commune_id and activity.id = class.activity_id
    left join spent on spent.activity_id = class.activity_id
    where activity.commune_id = ${tx.commune} and activity.plan_item_id = any(${[...planItemIds]}::uuid[])
    order by class.first_day, activity.title collate "vi-x-icu", activity.id`.execute(tx);
  return rows;
}

/** Whether a plan in force has a line that is due in a period. */
export const hasLines = async (tx: Tx, period: Period): Promise<boolean> =>
  (await listLines(tx, null, period)).some(({ dueTo }) => period.from <= dueTo);
