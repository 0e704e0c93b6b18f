import type { Tx } from '#platform/database/database.ts';
import { insertNew } from '#platform/database/insert.ts';
import { recordStore } from '#platform/database/records.ts';
import { insertFile, type NewFile } from '#platform/file/queries.ts';
import { type TargetEntry, targetEntry } from './schema.ts';

export const targets = recordStore('target', targetEntry);

/** Gives the targets of some plans in their order; of one unit alone when it is given. */
export function listTargetRows(
  tx: Tx,
  { planIds, unitId }: { readonly planIds: readonly string[] | null; readonly unitId: string | null },
): Promise<TargetEntry[]> {
  return targets
    .all(tx)
    .$if(planIds !== null, (query) =>
      query.where('planId', '=', (at) => at.fn.any(at.val([...(planIds ?? [])]))),
    )
    .$if(unitId !== null, (query) => query.where('unitId', '=', unitId ?? ''))
    .orderBy('planId')
    .orderBy('position')
    .orderBy('id')
    .execute() as Promise<TargetEntry[]>;
}

/** Adds the targets that a paper names; one that is there stays. */
export async function insertTargets(tx: Tx, rows: readonly TargetEntry[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto('target')
    .values(rows.map((row) => ({ communeId: tx.commune, ...row, revision: 1 })))
    .onConflict((conflict) => conflict.columns(['communeId', 'id']).doNothing())
    .execute();
}

/** Whether nothing has come of the targets of a plan: none was changed, and nothing reported. */
export async function areTargetsUntouched(tx: Tx, planId: string): Promise<boolean> {
  const touched = await tx
    .selectFrom('target')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('planId', '=', planId)
    .where((at) =>
      at.or([
        at('revision', '>', 1),
        at.exists(
          at
            .selectFrom('targetReport as report')
            .select('report.id')
            .where('report.communeId', '=', tx.commune)
            .whereRef('report.targetId', '=', 'target.id'),
        ),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return touched === undefined;
}

/** Takes out the targets of a plan that is itself taken out. */
export async function deleteTargets(tx: Tx, planId: string): Promise<void> {
  await tx.deleteFrom('target').where('communeId', '=', tx.commune).where('planId', '=', planId).execute();
}

/** Gives what was reported of some targets, the newest day first, of one day the last that was sent; with how many files each has. */
export function listReports(tx: Tx, targetIds: readonly string[]) {
  return tx
    .selectFrom('targetReport as report')
    .select((at) => [
      'report.id',
      'report.targetId',
      'report.onDate as on',
      'report.value',
      'report.part',
      'report.whole',
      'report.evidence',
      'report.note',
      'report.reportedBy',
      'report.withdrawnReason',
      at
        .selectFrom('targetReportFile as file')
        .select((of) => of.fn.countAll<number>().as('count'))
        .where('file.communeId', '=', tx.commune)
        .whereRef('file.reportId', '=', 'report.id')
        .as('files'),
    ])
    .where('report.communeId', '=', tx.commune)
    .where('report.targetId', '=', (at) => at.fn.any(at.val([...targetIds])))
    .orderBy('report.onDate', 'desc')
    .orderBy('report.seq', 'desc')
    .execute();
}
export type ReportRow = Awaited<ReturnType<typeof listReports>>[number];

/** Gives a report with the target that it is of; nothing when this commune has none of that id. */
export function findReport(tx: Tx, id: string) {
  return tx
    .selectFrom('targetReport')
    .select(['id', 'targetId', 'onDate as on', 'value', 'withdrawnReason'])
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
}

export interface NewReport {
  readonly id: string;
  readonly targetId: string;
  readonly onDate: string;
  readonly value: number;
  readonly part: number | null;
  readonly whole: number | null;
  readonly evidence: string | null;
  readonly note: string | null;
  readonly reportedBy: string;
}

/** Adds a report; says whether it did, or one of that id was there already. */
export async function insertReport(tx: Tx, report: NewReport): Promise<boolean> {
  return insertNew(tx, 'targetReport', { communeId: tx.commune, ...report });
}

/** Says whether the report was there. */
export async function withdrawReport(tx: Tx, id: string, reason: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('targetReport')
    .set({ withdrawnReason: reason })
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Keeps a file as evidence of a report. */
export async function insertEvidence(tx: Tx, reportId: string, file: NewFile): Promise<void> {
  await insertFile(tx, file);
  await tx
    .insertInto('targetReportFile')
    .values({ communeId: tx.commune, id: file.id, reportId, fileId: file.id })
    .execute();
}

const evidence = (tx: Tx) =>
  tx
    .selectFrom('targetReportFile as link')
    .innerJoin('storedFile as file', (join) =>
      join.onRef('file.communeId', '=', 'link.communeId').onRef('file.id', '=', 'link.fileId'),
    )
    .where('link.communeId', '=', tx.commune);

/** Gives the files that show the reports of a target, without their bytes. */
export function listEvidence(tx: Tx, targetId: string) {
  return evidence(tx)
    .innerJoin('targetReport as report', (join) =>
      join.onRef('report.communeId', '=', 'link.communeId').onRef('report.id', '=', 'link.reportId'),
    )
    .select(['file.id', 'file.name', 'file.sha256', 'file.mediaType', 'link.reportId'])
    .where('report.targetId', '=', targetId)
    .orderBy('file.addedAt')
    .execute();
}

/** Gives a file of a report; nothing where it is none of its evidence. */
export function findEvidence(tx: Tx, reportId: string, fileId: string) {
  return evidence(tx)
    .select(['file.name', 'file.mediaType', 'file.bytes'])
    .where('link.reportId', '=', reportId)
    .where('file.id', '=', fileId)
    .executeTakeFirst();
}

/** Gives the names of all units and villages of the commune by their ids. */
export async function listNames(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const units = await tx
    .selectFrom('unitName')
    .select(['id', 'name'])
    .where('communeId', '=', tx.commune)
    .execute();
  const villages = await tx
    .selectFrom('villageName')
    .select(['id', 'name'])
    .where('communeId', '=', tx.commune)
    .execute();
  return new Map([...units, ...villages].map(({ id, name }) => [id, name]));
}
