import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Outlived } from '#platform/personal.ts';

const NAMELESS = 'Đã ẩn danh';

/** A class on whose roster somebody stands, and how often they came. */
export interface OwnClass {
  readonly title: string;
  readonly year: number;
  readonly note: string | null;
  readonly removed: boolean;
  readonly sessions: string | null;
}

/** Gives the classes of a resident with the days of the sessions and what was marked, the latest first. */
export async function listOwnClasses(tx: Tx, residentId: string): Promise<readonly OwnClass[]> {
  const { rows } = await sql<OwnClass>`
    select activity.title, activity.year, enrolment.note, enrolment.removed_at is not null as removed,
      string_agg(to_char(session.day, 'DD/MM/YYYY') || ': ' ||
        case attendance.state when 'present' then 'có mặt' when 'excused' then 'vắng có lý do' else 'vắng' end,
        '; ' order by session.starts_at) as sessions
    from enrolment
    join activity_summary activity on activity.commune_id = enrolment.commune_id and activity.id = enrolment.activity_id
    left join attendance on attendance.commune_id = enrolment.commune_id and attendance.enrolment_id = enrolment.id
      and attendance.state <> 'cleared'
    left join session_summary session on session.commune_id = attendance.commune_id and session.id = attendance.session_id
    where enrolment.commune_id = ${tx.commune} and enrolment.resident_id = ${residentId}
    group by activity.id, activity.title, activity.year, enrolment.id, enrolment.note, enrolment.removed_at
    order by activity.year desc, activity.title`.execute(tx);
  return rows;
}

/** Takes notes and reasons of absence out of the rosters of residents. */
export async function clearLinesOf(tx: Tx, residentIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update enrolment set note = null
    where commune_id = ${tx.commune} and resident_id = any(${residentIds}::uuid[]) returning id`.execute(tx);
  await clearReasons(
    tx,
    rows.map(({ id }) => id),
  );
}

/** Takes the names out of lines on which somebody was typed; year of birth, sex and village stay for the figures. */
export async function clearTyped(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`update enrolment set typed_name = ${NAMELESS}, note = null
    where commune_id = ${tx.commune} and id = any(${ids}::uuid[]) and resident_id is null`.execute(tx);
  await clearReasons(tx, ids);
}

async function clearReasons(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`select forget_mark_reasons(${ids}::uuid[])`.execute(tx);
}

/** Gives the typed people of classes whose last session was before a day. */
export async function listTypedBefore(tx: Tx, day: string): Promise<Outlived[]> {
  const { rows } = await sql<Outlived>`
    select enrolment.id, enrolment.typed_name || ', ' || activity.title || ' (' || activity.year || ')' as label
    from enrolment
    join activity_summary activity on activity.commune_id = enrolment.commune_id and activity.id = enrolment.activity_id
    where enrolment.commune_id = ${tx.commune} and enrolment.resident_id is null and enrolment.typed_name <> ${NAMELESS}
      and activity.year <= extract(year from ${day}::date)
      and not exists (select from session_summary session where session.commune_id = activity.commune_id
        and session.activity_id = activity.id and session.day >= ${day}::date)
      and exists (select from session_summary session where session.commune_id = activity.commune_id and session.activity_id = activity.id)
    order by activity.year, activity.title, enrolment.id`.execute(tx);
  return rows;
}
