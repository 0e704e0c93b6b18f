import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import { insertAll } from '#platform/database/insert.ts';
import type { AssignedUnit } from './rules.ts';
import type { AssignmentEntry, AssignmentReport } from './schema.ts';

const columns = [
  'id',
  'planId',
  'text',
  'wanted',
  'figure',
  'figureUnit',
  'byCentre',
  'paperUnit',
  'dueOn',
  'dueKept',
  'remindedOn',
  'revision',
] as const;

const assignments = (tx: Tx) =>
  tx
    .selectFrom('assignment')
    .select(columns)
    .where('communeId', '=', tx.commune)
    .$narrowType<Pick<AssignmentEntry, 'dueOn'>>();
export type AssignmentRow = Awaited<ReturnType<ReturnType<typeof assignments>['execute']>>[number];

/** Gives the assignments of a plan (of all plans, without one), of one unit alone when it is given, in the order of each plan. */
export function listRows(
  tx: Tx,
  { planId, unitId }: { readonly planId: string | null; readonly unitId: string | null },
): Promise<AssignmentRow[]> {
  return assignments(tx)
    .$if(planId !== null, (query) => query.where('planId', '=', planId))
    .$if(unitId !== null, (query) =>
      query.where('id', 'in', (own) =>
        own
          .selectFrom('assignmentUnit')
          .select('assignmentId')
          .where('communeId', '=', tx.commune)
          .where('unitId', '=', unitId),
      ),
    )
    .orderBy('planId')
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Gives one, kept from others until the transaction ends; nothing when this commune has none of that id. */
export function lockRow(tx: Tx, id: string): Promise<AssignmentRow | undefined> {
  return assignments(tx).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Gives the units of assignments, who leads first. */
export function listAssignedUnits(
  tx: Tx,
  ids: readonly string[],
): Promise<(AssignedUnit & { assignmentId: string })[]> {
  return tx
    .selectFrom('assignmentUnit')
    .select(['assignmentId', 'unitId', 'role'])
    .where('communeId', '=', tx.commune)
    .where('assignmentId', 'in', [...ids, nobody])
    .orderBy('role')
    .orderBy('unitId')
    .$narrowType<Pick<AssignedUnit, 'role'>>()
    .execute();
}

const reports = (tx: Tx) =>
  tx
    .selectFrom('assignmentReport')
    .select([
      'id',
      'assignmentId',
      'unitId',
      'done',
      'result',
      'figure',
      'difficulty',
      'onDay as on',
      'reportedBy',
    ])
    .where('communeId', '=', tx.commune)
    .$narrowType<Pick<AssignmentReport, 'on'>>();
type ReportRow = AssignmentReport & { assignmentId: string };

/** Gives the reports on assignments in the order in which they were recorded. */
export function listReports(tx: Tx, ids: readonly string[]): Promise<ReportRow[]> {
  return reports(tx)
    .where('assignmentId', 'in', [...ids, nobody])
    .orderBy('recordedAt')
    .orderBy('id')
    .execute();
}

export function findReport(tx: Tx, id: string): Promise<ReportRow | undefined> {
  return reports(tx).where('id', '=', id).executeTakeFirst();
}

/** An id that no record has: a list in SQL must not be empty. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** What stands in the row itself. */
export type Written = Omit<AssignmentEntry, 'units' | 'keepDueOn'> & { readonly dueKept: boolean };

/** Adds assignments behind those that the plan has; whoever adds keeps the plan. Those whose id is there already stay as they are. */
export async function insertAssignments(
  tx: Tx,
  planId: string,
  made: readonly (Written & { readonly units: readonly AssignedUnit[] })[],
): Promise<void> {
  const { last } = await tx
    .selectFrom('assignment')
    .select((at) => at.fn.coalesce(at.fn.max('position'), at.lit(0)).as('last'))
    .where('communeId', '=', tx.commune)
    .where('planId', '=', planId)
    .executeTakeFirstOrThrow();
  const rows = made.map(({ units: _, ...row }, at) => ({
    communeId: tx.commune,
    ...row,
    position: Number(last) + at + 1,
    revision: 1,
  }));
  await insertAll(tx, 'assignment', rows);
  for (const { id, units } of made) await insertUnits(tx, id, units);
}

async function insertUnits(tx: Tx, assignmentId: string, units: readonly AssignedUnit[]): Promise<void> {
  await insertAll(
    tx,
    'assignmentUnit',
    units.map(({ unitId, role }) => ({
      communeId: tx.commune,
      id: v5(unitId, assignmentId),
      assignmentId,
      unitId,
      role,
    })),
  );
}

/** Changes one that still stands at the revision that was edited, with its units; says whether it did. */
export async function updateAssignment(
  tx: Tx,
  { units, id, revision, ...set }: Written & { readonly units: readonly AssignedUnit[] },
): Promise<boolean> {
  const changed = await tx
    .updateTable('assignment')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning('id')
    .executeTakeFirst();
  if (!changed) return false;
  await tx
    .deleteFrom('assignmentUnit')
    .where('communeId', '=', tx.commune)
    .where('assignmentId', '=', id)
    .execute();
  await insertUnits(tx, id, units);
  return true;
}

/** Adds a report; says whether it did, or one of that id was there already. */
export async function insertReport(
  tx: Tx,
  assignmentId: string,
  { on, ...report }: AssignmentReport,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('assignmentReport')
    .values({ communeId: tx.commune, assignmentId, ...report, onDay: on })
    .onConflict((conflict) => conflict.columns(['communeId', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Notes the day on which the units were reminded. */
export async function updateReminded(tx: Tx, id: string, remindedOn: string): Promise<void> {
  await tx
    .updateTable('assignment')
    .set({ remindedOn })
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .execute();
}

/** Takes out one assignment with its units; its reports have to be none. */
export async function deleteAssignment(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('assignment').where('communeId', '=', tx.commune).where('id', '=', id).execute();
}

/** Takes out all of a plan; nobody may have reported on them. */
export async function deleteAssignmentsOf(tx: Tx, planId: string): Promise<void> {
  await tx
    .deleteFrom('assignment')
    .where('communeId', '=', tx.commune)
    .where('planId', '=', planId)
    .execute();
}

/** Whether anybody has reported on an assignment of a plan. */
export async function isAnyReported(tx: Tx, planId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assignmentReport as report')
    .innerJoin('assignment', (join) =>
      join
        .onRef('assignment.id', '=', 'report.assignmentId')
        .onRef('assignment.communeId', '=', 'report.communeId'),
    )
    .select('report.id')
    .where('report.communeId', '=', tx.commune)
    .where('assignment.planId', '=', planId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether the assignments of a plan are as they were made. */
export async function areUnchanged(tx: Tx, planId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assignment')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('planId', '=', planId)
    .where('revision', '>', 1)
    .limit(1)
    .executeTakeFirst();
  return row === undefined;
}
