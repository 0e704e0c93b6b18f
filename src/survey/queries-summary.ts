import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** Gives topics (one may be asked for in several villages, and the same words twice) and registrations of the year's survey by programme. */
export async function surveyed(
  tx: Tx,
  year: number,
): Promise<{ programme: string; topics: number; registered: number }[]> {
  const { rows } = await sql<{ programme: string; topics: number; registered: number }>`
    select need.programme, count(distinct (need.position, need.topic))::int as topics, sum(need.registered)::int as registered
    from need join needs_survey survey on survey.commune_id = need.commune_id and survey.id = need.survey_id
    join programme on programme.code = need.programme
    where need.commune_id = ${tx.commune} and survey.year = ${year} group by need.programme, programme.position order by programme.position`.execute(
    tx,
  );
  return rows;
}
