import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { updateAt } from '#platform/database/update.ts';
import type { BudgetLine, ClassMoney, Expense, Payment } from './schema.ts';

const expenseColumns = [
  'id',
  'activityId',
  'fundingSourceId',
  'head',
  'description',
  'amount',
  'payee',
  'voucherNumber',
  'voucherDate',
  'attachmentId',
  'voidReason',
  'revision',
] as const;
const paymentColumns = [
  'id',
  'activityId',
  'kind',
  'amount',
  'person',
  'onDate',
  'voucherNumber',
  'voidReason',
] as const;
type Stored<T> = { [Name in keyof T]: T[Name] extends string | null ? T[Name] | string : T[Name] };

/** Gives what the papers and the screen say of the class itself, or nothing when this commune has none of that id. */
export async function findClass(tx: Tx, id: string): Promise<ClassMoney['activity'] | undefined> {
  const { rows } = await sql<ClassMoney['activity']>`
    select activity.id, activity.title, activity.programme, village.name as village, activity.planned_cost as "plannedCost",
      activity.planned_learners as "plannedLearners", instructor.name as instructor,
      to_char(days.first, 'YYYY-MM-DD') as "firstDay", to_char(days.last, 'YYYY-MM-DD') as "lastDay", days.venue
    from activity_summary activity
    left join village_name village on village.commune_id = activity.commune_id and village.id = activity.village_id
    left join instructor_name instructor on instructor.commune_id = activity.commune_id and instructor.id = activity.instructor_id
    left join lateral (
      select min(session.day) as first, max(session.day) as last,
        min(venue.name) as venue
      from session_summary session left join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
      where session.commune_id = activity.commune_id and session.activity_id = activity.id and session.state <> 'cancelled'
    ) days on true
    where activity.commune_id = ${tx.commune} and activity.id = ${id}`.execute(tx);
  return rows[0];
}

/** Gives the sources that can be named for a class: those in use, and those that it names already. */
export function listSources(tx: Tx, activityId: string) {
  return tx
    .selectFrom('fundingSourceName')
    .select(['id', 'name'])
    .where('communeId', '=', tx.commune)
    .where((where) =>
      where.or([
        where('validTo', 'is', null),
        where(
          'id',
          'in',
          tx
            .selectFrom('expense')
            .select('fundingSourceId')
            .where('communeId', '=', tx.commune)
            .where('activityId', '=', activityId),
        ),
        where(
          'id',
          'in',
          tx
            .selectFrom('budgetLine')
            .select('fundingSourceId')
            .where('communeId', '=', tx.commune)
            .where('activityId', '=', activityId),
        ),
      ]),
    )
    .orderBy('name')
    .execute();
}

export function listBudget(tx: Tx, activityId: string): Promise<BudgetLine[]> {
  return tx
    .selectFrom('budgetLine')
    .innerJoin('fundingSourceName as fundingSource', (join) =>
      join
        .onRef('fundingSource.communeId', '=', 'budgetLine.communeId')
        .onRef('fundingSource.id', '=', 'budgetLine.fundingSourceId'),
    )
    .select(['fundingSourceId', 'amount'])
    .where('budgetLine.communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .orderBy('amount', 'desc')
    .orderBy('fundingSource.name')
    .execute();
}

/** Sets the budget of a class to these lines. */
export async function replaceBudget(
  tx: Tx,
  communeId: string,
  activityId: string,
  lines: readonly (BudgetLine & { id: string })[],
): Promise<void> {
  await tx
    .deleteFrom('budgetLine')
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .execute();
  if (lines.length > 0)
    await tx
      .insertInto('budgetLine')
      .values(lines.map((line) => ({ communeId, activityId, ...line })))
      .execute();
}

export function listExpenses(tx: Tx, activityId: string): Promise<Stored<Expense>[]> {
  return tx
    .selectFrom('expense')
    .select(expenseColumns)
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .orderBy('voucherDate')
    .orderBy('voucherNumber')
    .orderBy('id')
    .execute();
}

export function findExpense(tx: Tx, id: string): Promise<Stored<Expense> | undefined> {
  return tx
    .selectFrom('expense')
    .select(expenseColumns)
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertExpense(
  tx: Tx,
  communeId: string,
  expense: Omit<Expense, 'voidReason' | 'revision'>,
): Promise<void> {
  await tx
    .insertInto('expense')
    .values({ communeId, ...expense })
    .execute();
}

/** Changes an expense that still stands at the revision that was edited; says whether it did. */
export async function updateExpense(
  tx: Tx,
  id: string,
  revision: number,
  set: Partial<Omit<Expense, 'id' | 'revision'>>,
): Promise<boolean> {
  return updateAt(tx, 'expense', { id, revision }, set);
}

export function listPayments(tx: Tx, activityId: string): Promise<Stored<Payment>[]> {
  return tx
    .selectFrom('payment')
    .select(paymentColumns)
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .orderBy('onDate')
    .orderBy('kind')
    .orderBy('id')
    .execute();
}

export function findPayment(tx: Tx, id: string): Promise<Stored<Payment> | undefined> {
  return tx
    .selectFrom('payment')
    .select(paymentColumns)
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertPayment(
  tx: Tx,
  communeId: string,
  payment: Omit<Payment, 'voidReason'>,
): Promise<void> {
  await tx
    .insertInto('payment')
    .values({ communeId, ...payment })
    .execute();
}

/** Voids cash that counts; says whether it did. */
export async function voidPaymentRow(tx: Tx, id: string, voidReason: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('payment')
    .set({ voidReason })
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('voidReason', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export function findSettlement(tx: Tx, activityId: string) {
  return tx
    .selectFrom('settlement')
    .leftJoin('documentNumber as document', (join) =>
      join
        .onRef('document.communeId', '=', 'settlement.communeId')
        .onRef('document.id', '=', 'settlement.documentId'),
    )
    .select([
      'settlement.id',
      'settledOn',
      'settlement.note',
      'documentId',
      'document.number',
      'document.symbol',
    ])
    .where('settlement.communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .executeTakeFirst();
}

export async function insertSettlement(
  tx: Tx,
  communeId: string,
  row: { id: string; activityId: string; settledOn: string; note: string | null },
): Promise<void> {
  await tx
    .insertInto('settlement')
    .values({ communeId, ...row })
    .execute();
}

/** Says whether it was there. */
export async function deleteSettlement(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('settlement')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Notes as which paper the settlement was issued; says whether it was there. */
export async function noteIssue(tx: Tx, settlementId: string, documentId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('settlement')
    .set({ documentId })
    .where('communeId', '=', tx.commune)
    .where('id', '=', settlementId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives how many expenses of a class stand. */
export async function countExpenses(tx: Tx, activityId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('expense')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .where('voidReason', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}
