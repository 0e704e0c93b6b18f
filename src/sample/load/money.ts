import type { SampleCentre } from '../model.ts';
import { sampleId } from '../random.ts';
import type { Loader } from './loader.ts';

/** Writes expenses, advances and settlements. */
export async function loadMoney(insert: Loader, sample: SampleCentre): Promise<void> {
  const names = new Map(sample.people.map((person) => [person.id, person.name]));
  const holder = (activityId: string) =>
    names.get(
      sample.advances.find((advance) => advance.activityId === activityId)?.personId ?? sample.people[1]!.id,
    )!;
  await insert(
    'expense',
    sample.expenses.map((expense) => ({
      id: expense.id,
      activityId: expense.activityId,
      fundingSourceId: expense.sourceId,
      head: expense.head,
      amount: expense.amount,
      payee: expense.payee,
      voucherNumber: expense.voucher,
      voucherDate: expense.on,
    })),
  );
  const moved = [
    ...sample.advances.map((one) => ({
      id: one.id,
      activityId: one.activityId,
      kind: 'advance',
      amount: one.amount,
      onDate: one.on,
      voucherNumber: one.voucher,
    })),
    ...sample.settlements.flatMap((one) => [
      {
        id: sampleId(one.id, 'return'),
        activityId: one.activityId,
        kind: 'advance-return',
        amount: one.returned,
        onDate: one.on,
        voucherNumber: one.returnVoucher,
      },
      {
        id: sampleId(one.id, 'after'),
        activityId: one.activityId,
        kind: 'payment',
        amount: one.paidAfter,
        onDate: one.on,
        voucherNumber: null,
      },
    ]),
  ].filter((row) => row.amount > 0);
  await insert(
    'payment',
    moved.map((row) => ({ ...row, person: holder(row.activityId) })),
  );
  await insert(
    'settlement',
    sample.settlements.map((one) => ({ id: one.id, activityId: one.activityId, settledOn: one.on })),
  );
}
