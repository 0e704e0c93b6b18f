import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** Gives the lines in force of a plan, with the day or days that they name. */
export function linesOfPlan(tx: Tx, planId: string) {
  return tx
    .selectFrom('planLineInForce as line')
    .leftJoin('unitName as unit', (join) =>
      join.onRef('unit.communeId', '=', 'line.communeId').onRef('unit.id', '=', 'line.unitId'),
    )
    .leftJoin('villageName as village', (join) =>
      join.onRef('village.communeId', '=', 'line.communeId').onRef('village.id', '=', 'line.villageId'),
    )
    .select([
      'line.itemId',
      'line.title',
      'line.form',
      'line.isClass',
      'line.programme',
      'line.learners',
      'line.venueText',
      'line.villageId',
      'line.unitId',
      'line.fromDay',
      'line.toDay',
      'line.hoursFrom',
      'unit.name as unitName',
      'village.name as villageName',
    ])
    .where('line.communeId', '=', tx.commune)
    .where('line.planId', '=', planId)
    .orderBy('line.fromDay')
    .orderBy('line.hoursFrom')
    .orderBy('line.position')
    .execute();
}

/** Gives the villages and the units that stand on a day, by name. */
export async function localsOn(tx: Tx, day: string) {
  const villages = await tx
    .selectFrom('villageName')
    .select(['id', 'name'])
    .where('communeId', '=', tx.commune)
    .where('validFrom', '<=', day)
    .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>=', day)]))
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .$narrowType<{ id: string; name: string }>()
    .execute();
  const units = await tx
    .selectFrom('unitName')
    .select(['id', 'name'])
    .where('communeId', '=', tx.commune)
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .$narrowType<{ id: string; name: string }>()
    .execute();
  return { villages, units };
}

/** Gives the plans of events of which lines are in force, the latest first. */
export function weeksInForce(tx: Tx) {
  return tx
    .selectFrom('planLineInForce as line')
    .innerJoin('planName as plan', (join) =>
      join.onRef('plan.communeId', '=', 'line.communeId').onRef('plan.id', '=', 'line.planId'),
    )
    .select(['plan.id as planId', 'plan.title', 'line.periodFrom', 'line.periodTo'])
    .distinct()
    .where('line.communeId', '=', tx.commune)
    .where('line.planKind', '=', 'event')
    .orderBy('line.periodFrom', 'desc')
    .$narrowType<{ planId: string; title: string; periodFrom: string; periodTo: string }>()
    .execute();
}

/** What a village or a unit held of its own: outside of the plan's lines, no class, noted as held. */
export interface OwnActivity {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  readonly byVillage: boolean;
  readonly on: string;
  readonly people: number | null;
}

/** Gives what villages and units held of their own on these days, by day. The centre's own unit leads what is no village's. */
export async function ownActivities(
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly OwnActivity[]> {
  const { rows } = await sql<OwnActivity>`
    select activity.id, activity.title, coalesce(village.name, unit.name) as who, village.id is not null as "byVillage",
      min(session.day)::text as "on", max(session.headcount) as people
    from activity
    join session on session.commune_id = activity.commune_id and session.activity_id = activity.id and session.state = 'held'
    left join village_name village on village.commune_id = activity.commune_id and village.id = activity.village_id
    left join activity_unit lead on lead.commune_id = activity.commune_id and lead.activity_id = activity.id and lead.role = 'lead'
    left join unit_name unit on unit.commune_id = activity.commune_id and unit.id = lead.unit_id
    where activity.commune_id = ${tx.commune} and activity.plan_item_id is null and not activity.is_class
      and activity.cancelled_on is null and coalesce(village.name, unit.name) is not null
      and session.day between ${from}::date and ${to}::date
    group by activity.id, activity.title, village.id, village.name, unit.name
    order by 5, 3, 1`.execute(tx);
  return rows;
}
