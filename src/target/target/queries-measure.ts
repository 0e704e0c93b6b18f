import { sql } from 'kysely';
import type { Channel } from '#notice/notice/channels.ts';
import type { FormName } from '#plan/kind/form.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Period } from '#vocabulary/period.ts';
import type { HeldClass } from './measure.ts';

/** The sessions of a period that can count. */
const inPeriod = (tx: Tx, { from, to }: Period) => sql`
  session.commune_id = ${tx.commune} and session.state <> 'cancelled'
    and session.day >= ${from}::date
    and session.day <= ${to}::date`;
/** Each with who stands marked in it: a row a mark, one row for a session without. */
const sessions = (tx: Tx, period: Period) => sql`
  session_summary session left join attendance_state attendance
    on attendance.commune_id = session.commune_id and attendance.session_id = session.id and attendance.state <> 'cleared'
  where ${inPeriod(tx, period)}`;

/**
 * Gives the classes held in a period, each with what its records give; `ofPlan` tells those of the plan's lines in force. A session counts
 * with marks, with a headcount, or where it was noted as held: as the figures of a report take it.
 */
export async function heldClasses(tx: Tx, period: Period, planId: string): Promise<readonly HeldClass[]> {
  const { rows } = await sql<HeldClass>`
    with class as (
      select session.commune_id, session.activity_id, min(session.day)::text as first_day, array_agg(distinct session.day::text) as days,
        count(distinct session.id)::int as sessions, bool_or(attendance.person_id is not null) as marked,
        coalesce(max(session.headcount), 0) as heads,
        (count(distinct attendance.person_id) filter (where attendance.state = 'present'))::int as people,
        (count(*) filter (where attendance.state = 'present'))::int as present, count(attendance.person_id)::int as called
      from ${sessions(tx, period)}
        and (attendance.person_id is not null or session.headcount is not null or session.state = 'held')
      group by session.commune_id, session.activity_id
    )
    select activity.id, activity.title, activity.programme, activity.village_id as "villageId", activity.form,
      activity.plan_item_id as "planItemId",
      exists (select from plan_line_in_force line where line.commune_id = ${tx.commune}
        and line.item_id = activity.plan_item_id and line.plan_id = ${planId}) as "ofPlan",
      class.first_day as "firstDay", class.days, class.sessions, class.marked, class.people, class.heads, class.present, class.called
    from class join activity_summary activity on activity.commune_id = class.commune_id and activity.id = class.activity_id
    order by class.first_day, activity.title collate "vi-x-icu", activity.id`.execute(tx);
  return rows;
}

const presentIn = (tx: Tx, period: Period, classes: readonly string[]) => sql`
  ${sessions(tx, period)} and session.activity_id = any(${[...classes]}::uuid[]) and attendance.state = 'present'`;

/** Gives how many people were marked present in these classes in a period, each once. */
export async function countPeople(tx: Tx, period: Period, classes: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct attendance.person_id)::int as count from ${presentIn(tx, period, classes)}`.execute(
    tx,
  );
  return rows[0]!.count;
}

/** Gives how many of them are women, by what is known of their sex. */
export async function countWomen(tx: Tx, period: Period, classes: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct woman.person_id)::int as count
    from session_summary session join session_attendance woman
      on woman.commune_id = session.commune_id and woman.session_id = session.id and woman.state = 'present' and woman.sex = 'female'
    where ${inPeriod(tx, period)} and session.activity_id = any(${[...classes]}::uuid[])`.execute(tx);
  return rows[0]!.count;
}

/** Gives of how many villages they were, by where each lived on the day of the session. Who lived where is joined once, not for each of them. */
export async function countTheirVillages(
  tx: Tx,
  period: Period,
  classes: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with lived as materialized (
      select home.resident_id, stood.village_id, greatest(home.from_day, stood.from_day) as from_day, least(home.to_day, stood.to_day) as to_day
      from household_member home
      join household_place stood on stood.commune_id = home.commune_id and stood.household_id = home.household_id
      where home.commune_id = ${tx.commune}
    )
    select count(distinct lived.village_id)::int as count
    from (select distinct attendance.person_id, session.day as day from ${presentIn(tx, period, classes)}) came
    join lived on lived.resident_id = came.person_id and came.day between lived.from_day and lived.to_day`.execute(
    tx,
  );
  return rows[0]!.count;
}

/** Money that was spent on a class in a period, in đồng. */
export interface SpentOnClass {
  readonly id: string;
  readonly title: string;
  readonly programme: string;
  readonly villageId: string | null;
  readonly form: FormName;
  readonly ofPlan: boolean;
  readonly firstDay: string;
  readonly vouchers: number;
  readonly spent: number;
}

/** Gives what was spent in a period by its vouchers, a row a class. */
export async function spentOnClasses(
  tx: Tx,
  { from, to }: Period,
  planId: string,
): Promise<readonly SpentOnClass[]> {
  const { rows } = await sql<SpentOnClass>`
    select activity.id, activity.title, activity.programme, activity.village_id as "villageId", activity.form,
      exists (select from plan_line_in_force line where line.commune_id = ${tx.commune}
        and line.item_id = activity.plan_item_id and line.plan_id = ${planId}) as "ofPlan",
      min(spent.voucher_date)::text as "firstDay", count(*)::int as vouchers, sum(spent.amount)::bigint as spent
    from expense_amount spent
    join activity_summary activity on activity.commune_id = spent.commune_id and activity.id = spent.activity_id
    where spent.commune_id = ${tx.commune} and spent.void_reason is null and spent.voucher_date between ${from}::date and ${to}::date
    group by activity.id, activity.title, activity.programme, activity.village_id, activity.form, activity.plan_item_id
    order by min(spent.voucher_date), activity.id`.execute(tx);
  return rows;
}

/** A notice that was sent in a period, with what decides whether a target looks at it; `programme` and `form` are '' where it is of no class. */
export interface SentNotice {
  readonly id: string;
  readonly channel: Channel;
  readonly title: string;
  readonly on: string;
  readonly programme: string;
  readonly villageId: string | null;
  readonly form: FormName;
  readonly ofPlan: boolean;
}

/** Gives the notices that were sent in a period, by day. */
export async function sentNotices(
  tx: Tx,
  { from, to }: Period,
  planId: string,
): Promise<readonly SentNotice[]> {
  const { rows } = await sql<SentNotice>`
    select notice.id, notice.channel, coalesce(notice.title, activity.title) as title, notice.sent_on::text as "on",
      coalesce(activity.programme, '') as programme, activity.village_id as "villageId", coalesce(activity.form, '') as form,
      exists (select from plan_line_in_force line where line.commune_id = ${tx.commune}
        and line.item_id = activity.plan_item_id and line.plan_id = ${planId}) as "ofPlan"
    from notice_sent notice
    left join activity_summary activity on activity.commune_id = notice.commune_id and activity.id = notice.activity_id
    where notice.commune_id = ${tx.commune} and notice.sent_on between ${from}::date and ${to}::date
    order by notice.sent_on, notice.id`.execute(tx);
  return rows;
}

/** Gives what the lines in force of a plan have for classes and learners, each with the last day on which it is due. */
export function scheduleOf(tx: Tx, planId: string) {
  return tx
    .selectFrom('planLineInForce as line')
    .select([
      'line.programme',
      'line.villageId',
      'line.classCount',
      'line.learners',
      'line.isClass',
      sql<string>`coalesce(line.to_day, (make_date(line.year, line.month, 1) + interval '1 month - 1 day')::date)::text`.as(
        'dueOn',
      ),
    ])
    .where('line.communeId', '=', tx.commune)
    .where('line.planId', '=', planId)
    .execute();
}

/** Gives how many villages the commune has on a day. */
export async function countVillages(tx: Tx, day: string): Promise<number> {
  const { villages } = await tx
    .selectFrom('villageName')
    .select((at) => at.fn.countAll<number>().as('villages'))
    .where('communeId', '=', tx.commune)
    .where('validFrom', '<=', day)
    .where((at) => at.or([at('validTo', 'is', null), at('validTo', '>=', day)]))
    .executeTakeFirstOrThrow();
  return Number(villages);
}
