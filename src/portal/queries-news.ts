import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';

/** A news that the centre has published, with what its class's data say now. */
export interface PublicNews {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly on: CivilDate;
  /** Null where it is of no class. */
  readonly activityId: string | null;
  readonly cancelled: boolean;
  /** The next session of its class, `2026-11-14 08:00`; null where none is to come. */
  readonly next: string | null;
}

const place = sql`'Asia/Ho_Chi_Minh'`;

/** Gives the news from a day to a day, the newest first, and at most so many. */
export async function publicNews(
  tx: Tx,
  { from, to, most }: { readonly from: CivilDate; readonly to: CivilDate; readonly most: number },
): Promise<readonly PublicNews[]> {
  const { rows } = await sql<PublicNews>`
    select news.id, coalesce(news.title, activity.title) as title, news.text, news.sent_on::text as "on",
      news.activity_id as "activityId", activity.cancelled_on is not null as cancelled,
      (select to_char(min(session.starts_at) at time zone ${place}, 'YYYY-MM-DD HH24:MI') from session_summary session
        where session.commune_id = news.commune_id and session.activity_id = news.activity_id and session.state = 'planned'
          and session.day >= ${to}::date) as next
    from notice_news news
    left join activity_summary activity on activity.commune_id = news.commune_id and activity.id = news.activity_id
    where news.commune_id = ${tx.commune} and news.sent_on between ${from}::date and ${to}::date
    order by news.sent_on desc, news.id
    limit ${most}`.execute(tx);
  return rows;
}

/** A session as a calendar carries it: cancelled ones too, so that who has it learns of that. */
export interface CalendarSession {
  readonly id: string;
  readonly activityId: string;
  readonly title: string;
  readonly day: CivilDate;
  readonly from: string;
  readonly to: string;
  readonly venue: string | null;
  readonly audience: string | null;
  readonly unit: string | null;
  readonly cancelled: boolean;
  /** Rises with each change of the session or of its class. */
  readonly sequence: number;
  /** Which one of its class it is, and how many that has. */
  readonly nth: number;
  readonly all: number;
}

/** Gives all sessions from a day to a day, the earliest first, and at most so many. */
export async function calendarSessions(
  tx: Tx,
  { from, to, most }: { readonly from: CivilDate; readonly to: CivilDate; readonly most: number },
): Promise<readonly CalendarSession[]> {
  const { rows } = await sql<CalendarSession>`
    with numbered as (
      select session.*, (row_number() over (partition by session.activity_id order by session.starts_at, session.id))::int as nth,
        (count(*) over (partition by session.activity_id))::int as all_of
      from session_summary session where session.commune_id = ${tx.commune}
    )
    select session.id, activity.id as "activityId", activity.title,
      session.day::text as day,
      to_char(session.starts_at at time zone ${place}, 'HH24:MI') as "from",
      to_char(session.ends_at at time zone ${place}, 'HH24:MI') as "to",
      venue.name as venue, activity.audience, session.revision + activity.revision - 2 as sequence, session.nth, session.all_of as "all",
      (session.state = 'cancelled' or activity.cancelled_on is not null) as cancelled,
      (select unit.name from activity_organiser taking
       join unit_name unit on unit.commune_id = taking.commune_id and unit.id = taking.unit_id
       where taking.commune_id = activity.commune_id and taking.activity_id = activity.id and taking.role = 'lead' limit 1) as unit
    from numbered session
    join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
    left join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
    where session.commune_id = ${tx.commune} and session.day >= ${from}::date and session.day < ${to}::date
    order by session.starts_at, session.id
    limit ${most}`.execute(tx);
  return rows;
}

/** A title of the shelf as everybody may know it: no reader. */
export interface PublicTitle {
  readonly id: string;
  readonly title: string;
  readonly author: string | null;
  readonly copies: number;
  readonly here: number;
  readonly place: string | null;
  readonly link: string | null;
}

/** Gives the titles of the shelf by name; those that fit a search are looked for by the page. */
export async function publicTitles(tx: Tx): Promise<readonly PublicTitle[]> {
  const { rows } = await sql<PublicTitle>`
    select id, title, author, copies, here, place, link from library_shelf
    where commune_id = ${tx.commune} order by title collate "vi-x-icu", id`.execute(tx);
  return rows;
}
