import { sql } from 'kysely';
import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import { insertAll, insertNew } from '#platform/database/insert.ts';
import type { Json } from '#platform/database/tables.ts';
import { updateAt } from '#platform/database/update.ts';
import { insertFile, type NewFile } from '#platform/file/queries.ts';
import { Problem } from '#platform/problems/problem.ts';
import type { Period } from '#vocabulary/period.ts';
import type { InspectionState } from './definition.ts';
import type { Signing, Verdict } from './rules.ts';

const columns = [
  'inspection.id',
  'inspection.planId',
  'inspection.periodFrom',
  'inspection.periodTo',
  'inspection.onDate as on',
  'inspection.place',
  'inspection.conclusion',
  'inspection.state',
  'inspection.documentId',
  'inspection.frozen',
  'inspection.revision',
  'document.number',
  'document.symbol',
] as const;

const inspections = (tx: Tx) =>
  tx
    .selectFrom('inspection')
    .leftJoin('documentNumber as document', (join) =>
      join
        .onRef('document.communeId', '=', 'inspection.communeId')
        .onRef('document.id', '=', 'inspection.documentId'),
    )
    .select(columns)
    .where('inspection.communeId', '=', tx.commune)
    .$narrowType<{ state: InspectionState }>();
export type InspectionRow = Awaited<ReturnType<ReturnType<typeof inspections>['execute']>>[number];

/** Gives the inspections whose period or day touches a period, the newest first; a commune makes a few a year. */
export function listRows(tx: Tx, { from, to }: Period): Promise<InspectionRow[]> {
  return inspections(tx)
    .where((at) =>
      at.or([
        at.and([at('inspection.periodFrom', '<=', to), at('inspection.periodTo', '>=', from)]),
        at.and([at('inspection.onDate', '>=', from), at('inspection.onDate', '<=', to)]),
      ]),
    )
    .orderBy('inspection.periodTo', 'desc')
    .orderBy('inspection.onDate', 'desc')
    .orderBy('inspection.id')
    .execute();
}

export const findRow = (tx: Tx, id: string): Promise<InspectionRow | undefined> =>
  inspections(tx).where('inspection.id', '=', id).executeTakeFirst();

/** Gives the state of an inspection, kept from others until the transaction ends. */
export async function lockState(tx: Tx, id: string): Promise<InspectionState | undefined> {
  const row = await tx
    .selectFrom('inspection')
    .select('state')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row?.state as InspectionState | undefined;
}

/** What stands in the row itself. */
export interface Written {
  readonly planId: string | null;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly onDate: string;
  readonly place: string | null;
  readonly conclusion: string | null;
}

/** Adds an inspection; says whether it did, or one of that id was there already. */
export async function insertRow(tx: Tx, id: string, row: Written): Promise<boolean> {
  return insertNew(tx, 'inspection', { communeId: tx.commune, id, ...row });
}

/** Changes one that still stands at the revision that was edited; says whether it did. */
export async function updateRow(tx: Tx, id: string, revision: number, row: Written): Promise<boolean> {
  return updateAt(tx, 'inspection', { id, revision }, row);
}

/** Moves an inspection on; `frozen` keeps what was derived, null lets it follow the records again. Throws not-found. */
export async function moveRow(
  tx: Tx,
  id: string,
  {
    frozen,
    ...set
  }: { readonly state: InspectionState; readonly documentId?: string; readonly frozen?: object | null },
): Promise<void> {
  const kept = frozen === undefined ? {} : { frozen: frozen && sql<Json>`${JSON.stringify(frozen)}::jsonb` };
  const { numUpdatedRows } = await tx
    .updateTable('inspection')
    .set((at) => ({ ...set, ...kept, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Problem('not-found');
}

/** Takes out an inspection with all that stands in it. */
export async function deleteRow(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('inspection').where('communeId', '=', tx.commune).where('id', '=', id).execute();
}

const items = (tx: Tx) =>
  tx
    .selectFrom('inspectionItem')
    .select([
      'id',
      'inspectionId',
      'planItemId',
      'text',
      'planned',
      'unit',
      'found',
      'verdict',
      'effect',
      'note',
    ])
    .where('communeId', '=', tx.commune)
    .$narrowType<{ verdict: Verdict | null }>();
export type ItemRow = Awaited<ReturnType<ReturnType<typeof items>['execute']>>[number];

/** Gives the items of some inspections in their order. */
export const listItems = (tx: Tx, ids: readonly string[]): Promise<ItemRow[]> =>
  items(tx)
    .where('inspectionId', '=', (at) => at.fn.any(at.val([...ids])))
    .orderBy('inspectionId')
    .orderBy('position')
    .execute();

export const findItem = (tx: Tx, id: string): Promise<ItemRow | undefined> =>
  items(tx).where('id', '=', id).executeTakeFirst();

/** Gives the lines that another inspection has found to be met. */
export async function listMetElsewhere(tx: Tx, id: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('inspectionItem')
    .select('planItemId')
    .distinct()
    .where('communeId', '=', tx.commune)
    .where('inspectionId', '<>', id)
    .where('verdict', '=', 'met')
    .where('planItemId', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ planItemId }) => planItemId ?? []));
}

/** Writes the items of an inspection as they are given: those that are not named go, with their photos. */
export async function replaceItems(
  tx: Tx,
  inspectionId: string,
  rows: readonly Omit<ItemRow, 'inspectionId'>[],
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await tx
    .deleteFrom('inspectionItem')
    .where('communeId', '=', tx.commune)
    .where('inspectionId', '=', inspectionId)
    .where((at) => at.not(at('id', '=', at.fn.any(at.val(ids)))))
    .execute();
  for (const [position, { id, ...row }] of rows.entries())
    await tx
      .insertInto('inspectionItem')
      .values({ communeId: tx.commune, id, inspectionId, position, ...row })
      .onConflict((conflict) => conflict.columns(['communeId', 'id']).doUpdateSet({ position, ...row }))
      .execute();
}

const followUps = (tx: Tx) =>
  tx
    .selectFrom('inspectionFollowUp as followUp')
    .innerJoin('inspection', (join) =>
      join
        .onRef('inspection.communeId', '=', 'followUp.communeId')
        .onRef('inspection.id', '=', 'followUp.inspectionId'),
    )
    .leftJoin('unitName as unit', (join) =>
      join.onRef('unit.communeId', '=', 'followUp.communeId').onRef('unit.id', '=', 'followUp.unitId'),
    )
    .select([
      'followUp.id',
      'followUp.inspectionId',
      'followUp.text',
      'followUp.unitId',
      'unit.name as unitName',
      'followUp.dueOn',
      'followUp.closedOn',
      'followUp.closing',
      'followUp.closedBy',
      'inspection.periodFrom',
      'inspection.periodTo',
      'inspection.state',
    ])
    .where('followUp.communeId', '=', tx.commune)
    .$narrowType<{ state: InspectionState }>();
export type FollowUpRow = Awaited<ReturnType<ReturnType<typeof followUps>['execute']>>[number];

/** Gives what is to be mended after some inspections, in their order. */
export const listFollowUps = (tx: Tx, ids: readonly string[]): Promise<FollowUpRow[]> =>
  followUps(tx)
    .where('followUp.inspectionId', '=', (at) => at.fn.any(at.val([...ids])))
    .orderBy('followUp.inspectionId')
    .orderBy('followUp.position')
    .execute();

/** Gives what is to be mended after all signed inspections, open ones first; of one unit alone when it is given. */
export const listSignedFollowUps = (tx: Tx, unitId: string | null): Promise<FollowUpRow[]> =>
  followUps(tx)
    .where('inspection.state', 'in', ['signed', 'followed-up', 'closed'])
    .$if(unitId !== null, (query) => query.where('followUp.unitId', '=', unitId))
    .orderBy(sql`follow_up.closed_on desc nulls first`)
    .orderBy('followUp.dueOn')
    .orderBy('followUp.id')
    .execute();

export const findFollowUp = (tx: Tx, id: string): Promise<FollowUpRow | undefined> =>
  followUps(tx).where('followUp.id', '=', id).executeTakeFirst();

/** Writes what is to be mended as it is given, before the minutes are signed. */
export async function replaceFollowUps(
  tx: Tx,
  inspectionId: string,
  rows: readonly {
    readonly id: string;
    readonly text: string;
    readonly unitId: string | null;
    readonly dueOn: string;
  }[],
): Promise<void> {
  await tx
    .deleteFrom('inspectionFollowUp')
    .where('communeId', '=', tx.commune)
    .where('inspectionId', '=', inspectionId)
    .execute();
  await insertAll(
    tx,
    'inspectionFollowUp',
    rows.map((row, position) => ({ communeId: tx.commune, inspectionId, position, ...row })),
  );
}

/** Says whether it was there. */
export async function updateClosing(
  tx: Tx,
  id: string,
  set: {
    readonly closedOn: string | null;
    readonly closing: string | null;
    readonly closedBy: string | null;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('inspectionFollowUp')
    .set(set)
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives who signs some inspections, in their order. */
export function listSigners(tx: Tx, ids: readonly string[]) {
  return tx
    .selectFrom('inspectionSigner')
    .select(['inspectionId', 'name', 'title', 'signed', 'strokes'])
    .where('communeId', '=', tx.commune)
    .where('inspectionId', '=', (at) => at.fn.any(at.val([...ids])))
    .orderBy('inspectionId')
    .orderBy('position')
    .execute();
}

/** Writes who signs, and who has. */
export async function replaceSigners(
  tx: Tx,
  inspectionId: string,
  signers: readonly (Signing & { readonly signed: boolean; readonly strokes: string | null })[],
): Promise<void> {
  await tx
    .deleteFrom('inspectionSigner')
    .where('communeId', '=', tx.commune)
    .where('inspectionId', '=', inspectionId)
    .execute();
  await insertAll(
    tx,
    'inspectionSigner',
    signers.map(({ name, title, signed, strokes }, position) => ({
      communeId: tx.commune,
      id: v5(`signer ${position}`, inspectionId),
      inspectionId,
      position,
      name,
      title,
      signed,
      strokes,
    })),
  );
}

const files = (tx: Tx) =>
  tx
    .selectFrom('inspectionItemFile as link')
    .innerJoin('storedFile as file', (join) =>
      join.onRef('file.communeId', '=', 'link.communeId').onRef('file.id', '=', 'link.fileId'),
    )
    .where('link.communeId', '=', tx.commune);

/** Gives the photos and files of some inspections, without their bytes. */
export function listFiles(tx: Tx, ids: readonly string[]) {
  return files(tx)
    .innerJoin('inspectionItem as item', (join) =>
      join.onRef('item.communeId', '=', 'link.communeId').onRef('item.id', '=', 'link.itemId'),
    )
    .select(['file.id', 'file.name', 'file.sha256', 'file.mediaType', 'link.itemId'])
    .where('item.inspectionId', '=', (at) => at.fn.any(at.val([...ids])))
    .orderBy('file.addedAt')
    .orderBy('file.id')
    .execute();
}

/** Gives a file of an item; nothing where it is none of its own. */
export function findFile(tx: Tx, itemId: string, fileId: string) {
  return files(tx)
    .select(['file.name', 'file.mediaType', 'file.bytes', 'file.sha256'])
    .where('link.itemId', '=', itemId)
    .where('file.id', '=', fileId)
    .executeTakeFirst();
}

/** Keeps a photo or a file of an item. */
export async function insertItemFile(tx: Tx, itemId: string, file: NewFile): Promise<void> {
  await insertFile(tx, file);
  await tx
    .insertInto('inspectionItemFile')
    .values({ communeId: tx.commune, id: file.id, itemId, fileId: file.id })
    .execute();
}
