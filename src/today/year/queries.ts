import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Within } from '#report/figures/queries-counts.ts';

/** Gives the years that have an annual plan or classes, the newest first. */
export async function knownYears(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select year from plan_name where commune_id = ${tx.commune} and kind = 'annual'
    union select year from activity_summary where commune_id = ${tx.commune} order by year desc`.execute(tx);
  return rows.map(({ year }) => year);
}

/**
 * Gives the lines of the annual plan in force of a year, narrowed like figures are. Where none is, those of all other plans in force that
 * stand in the year: beside an annual plan they would be counted twice.
 */
export function plannedLines(tx: Tx, year: number, { villageId, unitId }: Within) {
  let query = tx
    .selectFrom('planLineInForce as line')
    .leftJoin('villageName as village', (join) =>
      join.onRef('village.communeId', '=', 'line.communeId').onRef('village.id', '=', 'line.villageId'),
    )
    .select([
      'line.itemId',
      'line.title',
      'line.programme',
      'line.form',
      'line.isClass',
      'line.month',
      'line.classCount',
      'line.learners',
      'line.cost',
      'village.name as village',
    ])
    .where('line.communeId', '=', tx.commune)
    .where((where) =>
      where.or([
        where.and([where('line.planKind', '=', 'annual'), where('line.planYear', '=', year)]),
        where.and([
          where('line.year', '=', year),
          where.not(
            where.exists(
              where
                .selectFrom('planLineInForce as annual')
                .select('annual.id')
                .whereRef('annual.communeId', '=', 'line.communeId')
                .where('annual.planKind', '=', 'annual')
                .where('annual.planYear', '=', year),
            ),
          ),
        ]),
      ]),
    );
  if (villageId) query = query.where('line.villageId', '=', villageId);
  if (unitId) query = query.where('line.unitId', '=', unitId);
  return query.orderBy('line.month').orderBy('line.position').execute();
}
