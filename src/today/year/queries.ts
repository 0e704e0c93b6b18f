import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Within } from '#report/figures/queries-counts.ts';

/** Gives the years that have an annual plan or classes, the newest first. */
export async function knownYears(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select year from plan where commune_id = ${tx.commune} and kind = 'annual'
    union select year from activity where commune_id = ${tx.commune} order by year desc`.execute(tx);
  return rows.map(({ year }) => year);
}

/** Gives the lines of the annual plan in force of a year, narrowed like figures are. */
export function plannedLines(tx: Tx, year: number, { villageId, unitId }: Within) {
  let query = tx
    .selectFrom('planLineInForce as line')
    .leftJoin('village', (join) =>
      join.onRef('village.communeId', '=', 'line.communeId').onRef('village.id', '=', 'line.villageId'),
    )
    .select([
      'line.itemId',
      'line.title',
      'line.programme',
      'line.month',
      'line.classCount',
      'line.learners',
      'line.cost',
      'village.name as village',
    ])
    .where('line.communeId', '=', tx.commune)
    .where('line.planKind', '=', 'annual')
    .where('line.planYear', '=', year);
  if (villageId) query = query.where('line.villageId', '=', villageId);
  if (unitId) query = query.where('line.unitId', '=', unitId);
  return query.orderBy('line.month').orderBy('line.position').execute();
}

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
