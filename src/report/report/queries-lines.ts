import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Period } from '#vocabulary/period.ts';

/** A line in force of a plan, as it was planned. */
export interface PlannedLine {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly month: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly hoursFrom: string | null;
  readonly hoursTo: string | null;
  readonly lastDay: string;
  readonly classCount: number | null;
  readonly learners: number | null;
  readonly cost: number | null;
}

/** Gives the lines in force of a plan that are due within a period at the latest, in their order. */
export async function linesOfPlan(
  tx: Tx,
  planId: string,
  { from, to }: Period,
): Promise<readonly PlannedLine[]> {
  const { rows } = await sql<PlannedLine>`
    select * from (
      select line.item_id as id, line.title, line.year, line.month, line.from_day::text as "from", line.to_day::text as "to",
        line.hours_from as "hoursFrom", line.hours_to as "hoursTo", line.class_count as "classCount", line.learners, line.cost, line.position,
        coalesce(line.from_day, make_date(line.year, line.month, 1)) as first_day,
        coalesce(line.to_day, (make_date(line.year, line.month, 1) + interval '1 month - 1 day')::date)::text as "lastDay"
      from plan_line_in_force line where line.commune_id = ${tx.commune} and line.plan_id = ${planId}
    ) line
    where line.first_day <= ${to}::date and line."lastDay"::date >= ${from}::date
    order by line.first_day, line."hoursFrom" nulls first, line.position, line.id`.execute(tx);
  return rows.map(
    ({
      id,
      title,
      year,
      month,
      from: begins,
      to: ends,
      hoursFrom,
      hoursTo,
      lastDay,
      classCount,
      learners,
      cost,
    }) => ({
      id,
      title,
      year,
      month,
      from: begins,
      to: ends,
      hoursFrom,
      hoursTo,
      lastDay,
      classCount,
      learners,
      cost,
    }),
  );
}

/** A class of a line of a plan, with what was spent on it in a period, in đồng. */
export interface ClassOfLine {
  readonly id: string;
  readonly itemId: string;
  readonly cancelled: boolean;
  readonly isClass: boolean;
  /** The first day of the period on which it was held, as its sessions say; an event has no marks to say it. */
  readonly heldOn: string | null;
  readonly spent: number;
}

/** Gives the classes that were opened of a plan's lines in force. */
export async function classesOfLines(
  tx: Tx,
  planId: string,
  { from, to }: Period,
): Promise<readonly ClassOfLine[]> {
  const { rows } = await sql<ClassOfLine>`
    select activity.id, activity.plan_item_id as "itemId", activity.cancelled_on is not null as cancelled,
      activity.is_class as "isClass",
      (select min(session.day)::text from session_summary session
        where session.commune_id = activity.commune_id and session.activity_id = activity.id and session.state <> 'cancelled'
          and (session.state = 'held' or session.headcount is not null)
          and session.day >= ${from}::date
          and session.day <= ${to}::date) as "heldOn",
      coalesce((select sum(expense.amount) from expense_amount expense
        where expense.commune_id = activity.commune_id and expense.activity_id = activity.id and expense.void_reason is null
          and expense.voucher_date between ${from}::date and ${to}::date), 0)::bigint as spent
    from activity_summary activity
    where activity.commune_id = ${tx.commune} and exists (select from plan_line_in_force line
      where line.commune_id = activity.commune_id and line.plan_id = ${planId} and line.item_id = activity.plan_item_id)`.execute(
    tx,
  );
  return rows;
}
