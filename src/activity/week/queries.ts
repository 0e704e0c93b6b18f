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
