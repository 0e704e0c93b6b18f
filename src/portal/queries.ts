import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';

export interface PublicCommune {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly sample: boolean;
}

/** Gives every commune of this server, by name; their names are public. */
export function communes(tx: Tx): Promise<readonly PublicCommune[]> {
  return (
    tx
      .selectFrom('communeDirectory')
      .select(['id', 'slug', 'name', 'sample'])
      .orderBy(
        (by) => by.ref('name'),
        (order) => order.collate('vi-x-icu'),
      )
      // PostgreSQL does not say of a view's columns that they are never null.
      .$castTo<PublicCommune>()
      .execute()
  );
}

/** A session as everybody may know it: no name of a person. */
export interface PublicSession {
  readonly id: string;
  readonly title: string;
  readonly programme: string;
  readonly day: CivilDate;
  /** `19:30`, civil time. */
  readonly from: string;
  readonly to: string;
  readonly venue: string | null;
  readonly audience: string | null;
  /** The unit that leads the class. */
  readonly unit: string | null;
  readonly held: boolean;
}

/** Gives the sessions from a day to a day that are not cancelled, the earliest first, and at most so many. */
export async function publicSessions(
  tx: Tx,
  { from, to, most }: { from: CivilDate; to: CivilDate; most: number },
): Promise<readonly PublicSession[]> {
  const { rows } = await sql<PublicSession>`
    select session.id, activity.title, activity.programme,
      session.day::text as day,
      to_char(session.starts_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') as "from",
      to_char(session.ends_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') as "to",
      venue.name as venue, activity.audience, session.state = 'held' as held,
      (select unit.name from activity_organiser taking
       join unit_name unit on unit.commune_id = taking.commune_id and unit.id = taking.unit_id
       where taking.commune_id = activity.commune_id and taking.activity_id = activity.id and taking.role = 'lead' limit 1) as unit
    from session_summary session
    join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
    left join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
    where session.commune_id = ${tx.commune} and session.day >= ${from}::date
      and session.day <= ${to}::date
      and session.state <> 'cancelled' and activity.cancelled_on is null
    order by session.starts_at, session.id
    limit ${most}`.execute(tx);
  return rows;
}

/** Gives the last year in which a class was held, up to a year; null when none ever was. */
export async function lastYearHeld(tx: Tx, upTo: number): Promise<number | null> {
  const row = await tx
    .selectFrom('activitySummary as activity')
    .select('year')
    .where('communeId', '=', tx.commune)
    .where('year', '<=', upTo)
    .where((where) =>
      where.exists(
        where
          .selectFrom('sessionSummary as session')
          .select('session.id')
          .whereRef('session.communeId', '=', 'activity.communeId')
          .whereRef('session.activityId', '=', 'activity.id')
          .where('session.state', '=', 'held'),
      ),
    )
    .orderBy('year', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.year ?? null;
}

/** Gives the number of villages on a day. */
export async function countVillages(tx: Tx, day: CivilDate): Promise<number> {
  const { count } = await tx
    .selectFrom('villageName')
    .select((with_) => with_.fn.countAll<number>().as('count'))
    .where('communeId', '=', tx.commune)
    .where('validFrom', '<=', day)
    .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>=', day)]))
    .executeTakeFirstOrThrow();
  return count;
}
