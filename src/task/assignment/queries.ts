import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import { insertAll, insertNew } from '#platform/database/insert.ts';
import { updateAt } from '#platform/database/update.ts';
import type { AssignedUnit, AssignedVillage, Held } from './rules.ts';
import type { AssignmentEntry, AssignmentReport } from './schema.ts';

const columns = [
  'id',
  'planId',
  'text',
  'wanted',
  'figure',
  'figureUnit',
  'byCentre',
  'each',
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

/** Gives the assignments of a plan (of all plans, without one), of one unit or village alone when it is given, in the order of each plan. */
export function listRows(
  tx: Tx,
  { planId, holder }: { readonly planId: string | null; readonly holder: string | null },
): Promise<AssignmentRow[]> {
  return assignments(tx)
    .$if(planId !== null, (query) => query.where('planId', '=', planId))
    .$if(holder !== null, (query) =>
      query.where('id', 'in', (own) =>
        own
          .selectFrom('assignmentUnit')
          .select('assignmentId')
          .where('communeId', '=', tx.commune)
          .where('unitId', '=', holder)
          .union(
            own
              .selectFrom('assignmentVillage')
              .select('assignmentId')
              .where('communeId', '=', tx.commune)
              .where('villageId', '=', holder),
          ),
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

/** Gives the villages of assignments, who leads first. */
export function listAssignedVillages(
  tx: Tx,
  ids: readonly string[],
): Promise<(AssignedVillage & { assignmentId: string })[]> {
  return tx
    .selectFrom('assignmentVillage')
    .select(['assignmentId', 'villageId', 'role'])
    .where('communeId', '=', tx.commune)
    .where('assignmentId', 'in', [...ids, nobody])
    .orderBy('role')
    .orderBy('villageId')
    .$narrowType<Pick<AssignedVillage, 'role'>>()
    .execute();
}

const reports = (tx: Tx) =>
  tx
    .selectFrom('assignmentReport')
    .select([
      'id',
      'assignmentId',
      'unitId',
      'villageId',
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
export type Written = Omit<AssignmentEntry, 'units' | 'villages' | 'keepDueOn'> & {
  readonly dueKept: boolean;
};

/** Adds assignments behind those that the plan has; whoever adds keeps the plan. Those whose id is there already stay as they are. */
export async function insertAssignments(
  tx: Tx,
  planId: string,
  made: readonly (Written & Held)[],
): Promise<void> {
  const { last } = await tx
    .selectFrom('assignment')
    .select((at) => at.fn.coalesce(at.fn.max('position'), at.lit(0)).as('last'))
    .where('communeId', '=', tx.commune)
    .where('planId', '=', planId)
    .executeTakeFirstOrThrow();
  const rows = made.map(({ units: _, villages: __, ...row }, at) => ({
    communeId: tx.commune,
    ...row,
    position: Number(last) + at + 1,
    revision: 1,
  }));
  await insertAll(tx, 'assignment', rows);
  for (const one of made) await insertHolders(tx, one.id, one);
}

async function insertHolders(tx: Tx, assignmentId: string, { units, villages }: Held): Promise<void> {
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
  await insertAll(
    tx,
    'assignmentVillage',
    villages.map(({ villageId, role }) => ({
      communeId: tx.commune,
      id: v5(villageId, assignmentId),
      assignmentId,
      villageId,
      role,
    })),
  );
}

/** Changes one that still stands at the revision that was edited, with those who hold it; says whether it did. */
export async function updateAssignment(
  tx: Tx,
  { units, villages, id, revision, ...set }: Written & Held,
): Promise<boolean> {
  if (!(await updateAt(tx, 'assignment', { id, revision }, set))) return false;
  for (const table of ['assignmentUnit', 'assignmentVillage'] as const)
    await tx.deleteFrom(table).where('communeId', '=', tx.commune).where('assignmentId', '=', id).execute();
  await insertHolders(tx, id, { units, villages });
  return true;
}

/** Adds a report; says whether it did, or one of that id was there already. */
export async function insertReport(
  tx: Tx,
  assignmentId: string,
  { on, ...report }: AssignmentReport,
): Promise<boolean> {
  return insertNew(tx, 'assignmentReport', { communeId: tx.commune, assignmentId, ...report, onDay: on });
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

/** Takes out one assignment with those who hold it; its reports have to be none. */
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
