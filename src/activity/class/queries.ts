import { sql } from 'kysely';
import type { PlanKindName } from '#plan/kind/kind.ts';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { ownActivities, ownRosters } from './reach.ts';
import type { ActivityBody, Opening } from './schema.ts';

/** Classes of the commune, as they are told. */
export function activities(tx: Tx) {
  return tx
    .selectFrom('activity')
    .leftJoin('villageName as village', (join) =>
      join
        .onRef('village.communeId', '=', 'activity.communeId')
        .onRef('village.id', '=', 'activity.villageId'),
    )
    .leftJoin('instructorName as instructor', (join) =>
      join
        .onRef('instructor.communeId', '=', 'activity.communeId')
        .onRef('instructor.id', '=', 'activity.instructorId'),
    )
    .select([
      'activity.id',
      'activity.planItemId',
      'activity.year',
      'activity.month',
      'activity.title',
      'activity.programme',
      'activity.form',
      'activity.isClass',
      'activity.audience',
      'activity.villageId',
      'village.name as villageName',
      'activity.plannedLearners',
      'activity.plannedCost',
      'activity.ownOrJoint',
      'activity.instructorId',
      'instructor.name as instructorName',
      'activity.preparedOn',
      'activity.reportedOn',
      'activity.cancelledOn',
      'activity.cancelReason',
      'activity.rosterCode',
      'activity.revision',
    ])
    .where('activity.communeId', '=', tx.commune);
}
export type ActivityRow = Awaited<ReturnType<ReturnType<typeof activities>['execute']>>[number];

export interface Wanted {
  readonly year: number;
  readonly programme?: string | undefined;
  readonly villageId?: string | undefined;
  readonly planItemId?: string | undefined;
}

/** Gives the classes of a year that the actor may see. */
export function listActivityRows(tx: Tx, actor: Actor, wanted: Wanted): Promise<ActivityRow[]> {
  return activities(tx)
    .where('activity.year', '=', wanted.year)
    .where(ownActivities(actor))
    .$if(wanted.programme !== undefined, (all) => all.where('activity.programme', '=', wanted.programme!))
    .$if(wanted.villageId !== undefined, (all) => all.where('activity.villageId', '=', wanted.villageId!))
    .$if(wanted.planItemId !== undefined, (all) => all.where('activity.planItemId', '=', wanted.planItemId!))
    .orderBy('activity.month')
    .orderBy('activity.id')
    .execute();
}

/** Gives a class that the actor may see, or nothing. */
export function findOwnActivity(tx: Tx, actor: Actor, id: string): Promise<ActivityRow | undefined> {
  return activities(tx).where('activity.id', '=', id).where(ownActivities(actor)).executeTakeFirst();
}

/** Gives a class whose learners' names the actor may see, or nothing. */
export function findOwnRoster(tx: Tx, actor: Actor, id: string): Promise<ActivityRow | undefined> {
  return activities(tx).where('activity.id', '=', id).where(ownRosters(actor)).executeTakeFirst();
}

/** Gives the class that has the roster code, when the actor may see its roster. */
export function findByRosterCode(tx: Tx, actor: Actor, code: string) {
  return tx
    .selectFrom('activity')
    .select(['activity.id', 'activity.title', 'activity.rosterCode'])
    .where('activity.communeId', '=', tx.commune)
    .where('activity.rosterCode', '=', code)
    .where(ownRosters(actor))
    .executeTakeFirst();
}

/** Gives the organisers of the classes, who leads first. */
export async function unitsOf(tx: Tx, activityIds: readonly string[]) {
  const rows = await tx
    .selectFrom('activityUnit')
    .innerJoin('unitName as unit', (join) =>
      join
        .onRef('unit.communeId', '=', 'activityUnit.communeId')
        .onRef('unit.id', '=', 'activityUnit.unitId'),
    )
    .select(['activityUnit.activityId', 'activityUnit.unitId', 'activityUnit.role', 'unit.name'])
    .where('activityUnit.communeId', '=', tx.commune)
    .where('activityUnit.activityId', '=', sql<string>`any(${activityIds}::uuid[])`)
    .orderBy('activityUnit.role')
    .orderBy('unit.name')
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as 'lead' | 'support' }));
}

/** What is written of a class. */
export type ActivityWritten = Omit<ActivityBody, 'units' | 'revision'>;

/** Adds classes; those whose id is there already are left as they are. Gives the ids of the new ones. */
export async function insertActivities(
  tx: Tx,
  communeId: string,
  rows: readonly (ActivityWritten & { readonly id: string; readonly rosterCode: string })[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const added = await tx
    .insertInto('activity')
    .values(rows.map((row) => ({ communeId, ...row })))
    // Whichever of its unique keys is met first: sent at the same moment, the same class may meet its roster's code before its id.
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return new Set(added.map((row) => row.id));
}

/** Changes a class when it still stands at the revision that was edited; says whether it did. */
export async function updateActivity(
  tx: Tx,
  id: string,
  revision: number,
  set: Partial<ActivityWritten> & {
    readonly preparedOn?: string | null;
    readonly reportedOn?: string | null;
    readonly cancelledOn?: string | null;
    readonly cancelReason?: string | null;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('activity')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Puts exactly these organisers in the place of those before. */
export async function replaceUnits(
  tx: Tx,
  communeId: string,
  organisers: readonly {
    readonly id: string;
    readonly activityId: string;
    readonly unitId: string;
    readonly role: string;
  }[],
  activityIds: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('activityUnit')
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', sql<string>`any(${activityIds}::uuid[])`)
    .execute();
  if (organisers.length === 0) return;
  await tx
    .insertInto('activityUnit')
    .values(organisers.map((row) => ({ communeId, ...row })))
    .execute();
}

/** Gives the lines of the plan in force in a year, with how many classes each has (cancelled ones are not counted). */
export async function listOpenings(tx: Tx, year: number): Promise<Opening[]> {
  const rows = await openings(tx).where('line.year', '=', year).execute();
  return rows.map(asOpening);
}

/** Gives the lines of the plan in force for these items. */
export async function findOpenings(tx: Tx, planItemIds: readonly string[]): Promise<Opening[]> {
  const rows = await openings(tx)
    .where('line.itemId', '=', sql<string>`any(${planItemIds}::uuid[])`)
    .execute();
  return rows.map(asOpening);
}

function openings(tx: Tx) {
  return tx
    .selectFrom('planLineInForce as line')
    .where('line.communeId', '=', tx.commune)
    .select([
      'line.itemId as planItemId',
      'line.month',
      'line.year',
      'line.fromDay as from',
      'line.toDay as to',
      'line.hoursFrom',
      'line.hoursTo',
      'line.title',
      'line.form',
      'line.programme',
      'line.audience',
      'line.classCount',
      'line.learners',
      'line.cost',
      'line.venueId',
      'line.venueText',
      'line.villageId',
      'line.unitId',
      'line.ownOrJoint',
    ])
    .select((of) =>
      of
        .selectFrom('activity')
        .select(sql<number>`count(*)::int`.as('made'))
        .whereRef('activity.communeId', '=', 'line.communeId')
        .whereRef('activity.planItemId', '=', 'line.itemId')
        .where('activity.cancelledOn', 'is', null)
        .as('made'),
    )
    .orderBy('line.month')
    .orderBy('line.position');
}

const asOpening = (row: Awaited<ReturnType<ReturnType<typeof openings>['execute']>>[number]): Opening => ({
  ...row,
  made: row.made ?? 0,
  ownOrJoint: row.ownOrJoint as Opening['ownOrJoint'],
  form: row.form as Opening['form'],
});

/**
 * Keeps others from changing these classes, and what belongs to them, until the transaction ends. Gives how many there are. Their keys are
 * not locked: a row that merely refers to a class (a walk-in on its roster, added while its session is held) need not wait, and so
 * cannot stand in the way of whoever holds the class and wants that session.
 */
export async function lockActivities(tx: Tx, ids: readonly string[]): Promise<number> {
  const rows = await tx
    .selectFrom('activity')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  return rows.length;
}

/** Lets one transaction at a time make classes of the plan: which part of its line a class has depends on those made before. */
export const lockOpenings = (tx: Tx): Promise<void> => hold(tx, 'openings');

/** Gives the days and hours that plans in force say of these items, with the plan's kind and period. */
export function plannedTimes(tx: Tx, planItemIds: readonly string[]) {
  return tx
    .selectFrom('planLineInForce as line')
    .where('line.communeId', '=', tx.commune)
    .where('line.itemId', '=', sql<string>`any(${planItemIds}::uuid[])`)
    .select(['line.itemId', 'line.fromDay', 'line.toDay', 'line.hoursFrom', 'line.hoursTo'])
    .select(['line.planKind as kind', 'line.periodFrom', 'line.periodTo'])
    .$narrowType<{ kind: PlanKindName }>()
    .execute();
}

/** Whether a class, cancelled ones too, was begun from one of these items of a plan. */
export async function isAnyBegun(tx: Tx, planItemIds: readonly string[]): Promise<boolean> {
  const row = await tx
    .selectFrom('activity')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('planItemId', '=', sql<string>`any(${planItemIds}::uuid[])`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives those of the ids that are classes of this commune already. */
export async function existingActivities(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('activity')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Gives the years of classes that the actor may see, and of plans, the latest first. */
export async function listYears(tx: Tx, actor: Actor): Promise<number[]> {
  const rows = await tx
    .selectFrom('activity')
    .select('activity.year')
    .where('activity.communeId', '=', tx.commune)
    .where(ownActivities(actor))
    .union(tx.selectFrom('planName as plan').select('plan.year').where('plan.communeId', '=', tx.commune))
    .orderBy('year', 'desc')
    .execute();
  return rows.map((row) => row.year);
}

/** Gives how many changes the audit tells of the class and its sessions since it was last reported. */
export async function changesSinceReport(tx: Tx, activityId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from audit_mark
      where commune_id = ${tx.commune}
        and (subject_id = ${activityId}
          or subject_id in (select id from session where commune_id = ${tx.commune} and activity_id = ${activityId}))
        and seq > coalesce((select max(seq) from audit_mark
          where commune_id = ${tx.commune} and subject_id = ${activityId} and act = 'activity.report'), 0)`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}
