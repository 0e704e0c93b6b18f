import type { Tx } from '#platform/database/database.ts';
import { lineFields } from './rules.ts';
import type { PlanLine } from './schema.ts';

/** Fields that the table names otherwise: their own names mean something to SQL. */
const renamed = { from: 'fromDay', to: 'toDay', group: 'groupText' } as const;
type Renamed = keyof typeof renamed;
const columnOf = <Field extends (typeof own)[number]>(field: Field) =>
  (field in renamed ? renamed[field as Renamed] : field) as
    | Exclude<Field, Renamed>
    | (typeof renamed)[Renamed];

const own = ['id', 'itemId', 'revision', ...lineFields] as const;
const columns = own
  .filter((name): name is Exclude<(typeof own)[number], Renamed> => !(name in renamed))
  .map((name) => `planLine.${name}` as const);

/** Lines with the need that their item came from. */
const lines = (tx: Tx) =>
  tx
    .selectFrom('planLine')
    .innerJoin('planItem', (join) =>
      join
        .onRef('planItem.id', '=', 'planLine.itemId')
        .onRef('planItem.communeId', '=', 'planLine.communeId'),
    )
    .select(columns)
    .select([
      'planLine.fromDay as from',
      'planLine.toDay as to',
      'planLine.groupText as group',
      'planItem.needId',
    ])
    .where('planLine.communeId', '=', tx.commune)
    .$narrowType<{ ownOrJoint: PlanLine['ownOrJoint']; form: PlanLine['form'] }>();

/** Gives the lines of a version in their order; of one unit alone when it is given. */
export function listLines(tx: Tx, versionId: string, unitId: string | null = null): Promise<PlanLine[]> {
  return lines(tx)
    .where('planLine.versionId', '=', versionId)
    .$if(unitId !== null, (query) => query.where('planLine.unitId', '=', unitId))
    .orderBy('planLine.year')
    .orderBy('planLine.month')
    .orderBy('planLine.position')
    .orderBy('planLine.id')
    .execute();
}

/** Gives lines of any version by their ids, kept from others until the transaction ends. */
export function lockLines(tx: Tx, ids: readonly string[]): Promise<(PlanLine & { versionId: string })[]> {
  return lines(tx)
    .select('planLine.versionId')
    .where('planLine.id', '=', (at) => at.fn.any(at.val([...ids])))
    .orderBy('planLine.id')
    .forUpdate('planLine')
    .execute();
}

/** Makes the items of new lines; those that are there stay. Gives the ids that belong to another plan. */
export async function ensureItems(
  tx: Tx,
  communeId: string,
  planId: string,
  items: readonly { readonly id: string; readonly needId: string | null }[],
): Promise<readonly string[]> {
  await tx
    .insertInto('planItem')
    .values(items.map(({ id, needId }) => ({ communeId, id, planId, needId })))
    .onConflict((conflict) => conflict.columns(['communeId', 'id']).doNothing())
    .execute();
  const foreign = await tx
    .selectFrom('planItem')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('id', '=', (at) => at.fn.any(at.val(items.map((item) => item.id))))
    .where('planId', '!=', planId)
    .execute();
  return foreign.map((item) => item.id);
}

/** Writes lines: new ones, and those that stand at the revision that was edited. Gives how many were written. */
export async function writeLines(
  tx: Tx,
  communeId: string,
  versionId: string,
  put: readonly PlanLine[],
): Promise<number> {
  const rows = await tx
    .insertInto('planLine')
    .values(
      put.map(({ needId: _, revision, from, to, group, ...line }) => ({
        communeId,
        versionId,
        ...line,
        fromDay: from,
        toDay: to,
        groupText: group,
        revision: revision + 1,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['communeId', 'id'])
        .doUpdateSet((at) =>
          Object.fromEntries(
            [...lineFields, 'revision' as const].map((field) => [
              columnOf(field),
              at.ref(`excluded.${columnOf(field)}`),
            ]),
          ),
        )
        .where((at) => at('planLine.revision', '=', at('excluded.revision', '-', 1))),
    )
    .returning('id')
    .execute();
  return rows.length;
}

/** Gives how many were deleted. */
export async function deleteLines(tx: Tx, ids: readonly string[]): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('planLine')
    .where('communeId', '=', tx.commune)
    .where('id', '=', (at) => at.fn.any(at.val([...ids])))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Gives the items of a plan: what its lines, of whatever version, are one thing by. */
export async function listItems(tx: Tx, planId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('planItem')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('planId', '=', planId)
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes out the lines of a plan's only version, with the plan's items. */
export async function deleteAllLines(
  tx: Tx,
  { id, planId }: { readonly id: string; readonly planId: string },
): Promise<void> {
  await tx.deleteFrom('planLine').where('communeId', '=', tx.commune).where('versionId', '=', id).execute();
  await tx.deleteFrom('planItem').where('communeId', '=', tx.commune).where('planId', '=', planId).execute();
}
