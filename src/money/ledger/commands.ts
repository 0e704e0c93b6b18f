import { v5 } from 'uuid';
import { lockActivities } from '#activity/class/queries.ts';
import { findAttachment } from '#attendance/folder/queries.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { same } from '#vocabulary/same.ts';
import { budgetActs, expenseActs, paymentActs, settlementActs } from './acts.ts';
import * as queries from './queries.ts';
import { readClassMoney } from './read.ts';
import { balanceOf, mayBeSettled, moneyFindings } from './rules.ts';
import type { BudgetLine, ClassMoney, Expense, Payment } from './schema.ts';

/** Keeps the class's money from others until the transaction ends: what is read of it afterwards stands. Throws not-found. */
async function lockMoney(tx: Tx, activityId: string): Promise<void> {
  if (!(await lockActivities(tx, [activityId]))) throw new Problem('not-found');
}

/** Throws wrong-state when the class is settled: it must be opened again first. */
async function refuseSettled(tx: Tx, activityId: string): Promise<void> {
  if (await queries.findSettlement(tx, activityId)) throw new Problem('wrong-state');
}

const ordered = (lines: readonly BudgetLine[]) =>
  lines
    .map(({ fundingSourceId, amount }) => ({ fundingSourceId, amount }))
    .sort((a, b) => (a.fundingSourceId < b.fundingSourceId ? -1 : 1));

/** Sets the budget. Throws changed-meanwhile with the money as it is now when it is not as it was shown. */
export async function saveBudget(
  tx: Tx,
  actor: Actor,
  activityId: string,
  { before, lines }: { before: readonly BudgetLine[]; lines: readonly BudgetLine[] },
): Promise<ClassMoney> {
  await lockMoney(tx, activityId);
  await refuseSettled(tx, activityId);
  const now = await queries.listBudget(tx, activityId);
  if (same(ordered(now), ordered(lines))) {
    noChange(tx);
    return readClassMoney(tx, activityId);
  }
  if (!same(ordered(now), ordered(before)))
    throw new Problem('changed-meanwhile', { more: { now: await readClassMoney(tx, activityId) } });
  if (new Set(lines.map(({ fundingSourceId }) => fundingSourceId)).size !== lines.length)
    throw new Problem('already-exists');
  const wanted = lines.map((line) => ({ ...line, id: v5(line.fundingSourceId, activityId) }));
  await queries.replaceBudget(tx, actor.commune.id, activityId, wanted);
  await record(tx, actor, {
    act: budgetActs.change,
    id: activityId,
    before: now,
    after: lines,
  });
  return readClassMoney(tx, activityId);
}

/** Throws not-found where a file is no voucher of the class. */
async function refuseOtherFile(
  tx: Tx,
  actor: Actor,
  { activityId, attachmentId }: Pick<Expense, 'activityId' | 'attachmentId'>,
) {
  if (attachmentId === null) return;
  const file = await findAttachment(tx, actor, attachmentId);
  if (file?.activityId !== activityId || file.kind !== 'voucher') throw new Problem('not-found');
}

/**
 * Adds an expense or changes it. Sending the same again changes nothing more; a voided one stays as it is. Throws not-found for a file that
 * is no voucher of its class.
 */
export async function saveExpense(
  tx: Tx,
  actor: Actor,
  id: string,
  { revision, ...input }: Omit<Expense, 'id' | 'voidReason'>,
): Promise<Expense> {
  await lockMoney(tx, input.activityId);
  const before = await queries.findExpense(tx, id);
  if (before && before.activityId !== input.activityId) throw new Problem('already-exists');
  if (before && same({ ...before, ...input }, before)) {
    noChange(tx);
    return before as Expense;
  }
  await refuseSettled(tx, input.activityId);
  if (before?.voidReason) throw new Problem('wrong-state');
  await refuseOtherFile(tx, actor, input);
  if (!before) await queries.insertExpense(tx, actor.commune.id, { id, ...input });
  else if (!(await queries.updateExpense(tx, id, revision, input)))
    throw new Problem('changed-meanwhile', { more: { now: before } });
  const after = orNotFound(await queries.findExpense(tx, id)) as Expense;
  await record(tx, actor, {
    act: before ? expenseActs.change : expenseActs.add,
    id,
    before,
    after,
  });
  return after;
}

/** Voids an expense; one that is void stays as it is. Throws not-found, wrong-state when its class is settled. */
export async function voidExpense(tx: Tx, actor: Actor, id: string, reason: string): Promise<Expense> {
  const { activityId } = orNotFound(await queries.findExpense(tx, id));
  await lockMoney(tx, activityId);
  const before = orNotFound(await queries.findExpense(tx, id));
  if (before.voidReason === null) {
    await refuseSettled(tx, activityId);
    if (!(await queries.updateExpense(tx, id, before.revision, { voidReason: reason })))
      throw new Problem('changed-meanwhile', { more: { now: before } });
    await record(tx, actor, { act: expenseActs.void, id, before, reason });
  } else noChange(tx);
  return orNotFound(await queries.findExpense(tx, id)) as Expense;
}

/** Adds cash that moved. Cash is not edited: a wrong row is voided, and a right one added. */
export async function addPayment(
  tx: Tx,
  actor: Actor,
  id: string,
  input: Omit<Payment, 'id' | 'voidReason'>,
): Promise<Payment> {
  await lockMoney(tx, input.activityId);
  const before = await queries.findPayment(tx, id);
  if (before) {
    if (!same({ ...before, ...input }, before)) throw new Problem('already-exists');
    noChange(tx);
    return before as Payment;
  }
  await refuseSettled(tx, input.activityId);
  await queries.insertPayment(tx, actor.commune.id, { id, ...input });
  const after = orNotFound(await queries.findPayment(tx, id)) as Payment;
  await record(tx, actor, { act: paymentActs[input.kind], id, after });
  return after;
}

/** Voids cash; what is void stays as it is. Throws not-found, wrong-state when its class is settled. */
export async function voidPayment(tx: Tx, actor: Actor, id: string, reason: string): Promise<Payment> {
  const { activityId } = orNotFound(await queries.findPayment(tx, id));
  await lockMoney(tx, activityId);
  const before = orNotFound(await queries.findPayment(tx, id));
  if (before.voidReason === null) {
    await refuseSettled(tx, activityId);
    if (!(await queries.voidPaymentRow(tx, id, reason))) throw new Problem('changed-meanwhile');
    await record(tx, actor, { act: paymentActs.void, id, before, reason });
  } else noChange(tx);
  return orNotFound(await queries.findPayment(tx, id)) as Payment;
}

/** Closes the money of a class. Throws wrong-state with the findings when it does not add up to the đồng. */
export async function settle(
  tx: Tx,
  actor: Actor,
  activityId: string,
  input: { settlementId: string; settledOn: string; note: string | null },
): Promise<ClassMoney> {
  await lockMoney(tx, activityId);
  const money = await readClassMoney(tx, activityId);
  if (money.settlement) {
    noChange(tx);
    return money;
  }
  if (!mayBeSettled(money)) {
    const names = new Map(money.sources.map(({ id, name }) => [id, name]));
    throw new Problem('wrong-state', {
      more: { findings: moneyFindings(money, (id) => names.get(id) ?? '') },
    });
  }
  const row = { id: input.settlementId, activityId, settledOn: input.settledOn, note: input.note };
  await queries.insertSettlement(tx, actor.commune.id, row);
  await record(tx, actor, {
    act: settlementActs.settle,
    id: activityId,
    after: { ...row, ...balanceOf(money) },
  });
  return readClassMoney(tx, activityId);
}

/** Takes a settlement back, so that its money can be changed. One that was issued as a paper is taken back too; the paper stays in the register. */
export async function reopen(tx: Tx, actor: Actor, activityId: string, reason: string): Promise<ClassMoney> {
  await lockMoney(tx, activityId);
  const before = await queries.findSettlement(tx, activityId);
  if (before) {
    if (!(await queries.deleteSettlement(tx, before.id))) throw new Problem('changed-meanwhile');
    await record(tx, actor, { act: settlementActs.reopen, id: activityId, before, reason });
  } else noChange(tx);
  return readClassMoney(tx, activityId);
}
