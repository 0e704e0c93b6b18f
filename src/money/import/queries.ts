import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { ListedExpense, NamedClass } from './rules.ts';

/** Gives the classes of a year, or the one class, as vouchers name them. */
export async function listNamedClasses(
  tx: Tx,
  which: { readonly year: number; readonly activityId: string | null },
): Promise<NamedClass[]> {
  return tx
    .selectFrom('activitySummary as activity')
    .leftJoin('villageName as village', (join) =>
      join
        .onRef('village.communeId', '=', 'activity.communeId')
        .onRef('village.id', '=', 'activity.villageId'),
    )
    .leftJoin('settlement', (join) =>
      join
        .onRef('settlement.communeId', '=', 'activity.communeId')
        .onRef('settlement.activityId', '=', 'activity.id'),
    )
    .select([
      'activity.id',
      'activity.title',
      'village.name as village',
      'activity.rosterCode',
      'settlement.settledOn',
    ])
    .where('activity.communeId', '=', tx.commune)
    .$if(which.activityId === null, (all) => all.where('activity.year', '=', which.year))
    .$if(which.activityId !== null, (all) => all.where('activity.id', '=', which.activityId!))
    .orderBy('activity.title')
    .orderBy('activity.id')
    .execute();
}

/** Gives the expenses that count, of all classes: what a list may hold again. */
export function listCounted(tx: Tx): Promise<ListedExpense[]> {
  return tx
    .selectFrom('expense')
    .select([
      'activityId',
      'fundingSourceId',
      'head',
      'description',
      'amount',
      'payee',
      'voucherNumber',
      'voucherDate',
    ])
    .where('communeId', '=', tx.commune)
    .where('voidReason', 'is', null)
    .execute();
}

/** Adds expenses, many at once. */
export async function insertExpenses(
  tx: Tx,
  communeId: string,
  expenses: readonly (ListedExpense & { readonly id: string })[],
): Promise<void> {
  for (let at = 0; at < expenses.length; at += 1000)
    await tx
      .insertInto('expense')
      .values(expenses.slice(at, at + 1000).map((one) => ({ communeId, ...one })))
      .execute();
}

/** Gives of these expenses those that count, whether each was changed since it was entered, and whether its class is settled. */
export async function listEntered(tx: Tx, ids: readonly string[]) {
  return tx
    .selectFrom('expense')
    .leftJoin('settlement', (join) =>
      join
        .onRef('settlement.communeId', '=', 'expense.communeId')
        .onRef('settlement.activityId', '=', 'expense.activityId'),
    )
    .select(['expense.id', 'expense.activityId', 'expense.revision', 'settlement.settledOn'])
    .where('expense.communeId', '=', tx.commune)
    .where('expense.id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('expense.voidReason', 'is', null)
    .execute();
}

/** Voids expenses that count with a reason, many at once. Gives how many. */
export async function voidExpenses(tx: Tx, ids: readonly string[], voidReason: string): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('expense')
    .set((at) => ({ voidReason, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('voidReason', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
