import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ClassMoney } from '../../src/money/ledger/schema.ts';
import { moi } from '../../src/sample/moi.ts';
import { testToday } from '../../src/testing/fixtures.ts';
import { atOnce, committingServices } from '../../src/testing/services.ts';
import { statuses, toldOf } from './at-once.ts';

const sample = moi(testToday);
const at = (path: string) => `/api/communes/${sample.communeId}${path}`;
/** A class without any money yet. */
const fresh = sample.activities.find(
  ({ id }) => ![...sample.expenses, ...sample.advances].some(({ activityId }) => activityId === id),
)!;
const expense = {
  activityId: fresh.id,
  fundingSourceId: sample.fundingSources[0]!.id,
  head: 'Bồi dưỡng báo cáo viên',
  description: 'Một buổi',
  amount: 400_000,
  payee: null,
  voucherNumber: null,
  voucherDate: testToday,
  revision: 0,
};

async function accounts() {
  const services = await committingServices();
  const accountant = await services.as('ketoan');
  const money = async () => (await accountant.get(at(`/activities/${fresh.id}/money`))).json as ClassMoney;
  const add = async (id: string) => (await accountant.send('PUT', at(`/expenses/${id}`), expense)).status;
  const drop = (id: string) => accountant.send('POST', at(`/expenses/${id}/void`), { reason: 'Ghi nhầm' });
  return { services, accountant, money, add, drop };
}

describe('an expense', () => {
  it('that is voided while somebody edits it does not count afterwards: what was answered 200 was done', async () => {
    const { services, accountant, money, add, drop } = await accounts();
    const ids = Array.from({ length: 60 }, () => randomUUID());
    for (const id of ids) expect(await add(id)).toBe(200);
    for (const id of ids) {
      const edit = (amount: number) =>
        accountant.send('PUT', at(`/expenses/${id}`), { ...expense, amount, revision: 1 });
      const [edited, voided] = await Promise.all([edit(500_000), drop(id)]);
      expect([200, 409]).toContain(edited.status);
      expect(voided.status).toBe(200);
      expect(voided.json.voidReason).toBe('Ghi nhầm');
      const told = await toldOf(services, sample.communeId, id);
      expect(told.filter((act) => act === 'expense.void')).toHaveLength(1);
      expect(told.filter((act) => act === 'expense.change')).toHaveLength(edited.status === 200 ? 1 : 0);
    }
    const standing = (await money()).expenses.filter(({ voidReason }) => voidReason === null);
    expect(standing).toEqual([]);
  });

  it('that is voided many times at once is voided once', async () => {
    const { services, add, drop } = await accounts();
    const id = randomUUID();
    await add(id);
    expect(statuses(await atOnce(10, () => drop(id)))).toEqual({ 200: 10 });
    expect(await toldOf(services, sample.communeId, id)).toEqual(['expense.add', 'expense.void']);
  });
});

describe('cash', () => {
  it('that is voided many times at once is voided once', async () => {
    const { services, accountant } = await accounts();
    const id = randomUUID();
    const cash = {
      activityId: fresh.id,
      kind: 'advance',
      amount: 100_000,
      person: 'Lương Quốc Khải',
      onDate: testToday,
      voucherNumber: null,
    };
    expect((await accountant.send('PUT', at(`/payments/${id}`), cash)).status).toBe(200);
    const drop = () => accountant.send('POST', at(`/payments/${id}/void`), { reason: 'Ghi nhầm' });
    expect(statuses(await atOnce(10, drop))).toEqual({ 200: 10 });
    expect(await toldOf(services, sample.communeId, id)).toEqual(['payment.advance', 'payment.void']);
  });
});

describe('a class', () => {
  it('that is settled many times at once is settled once; the same for opening it again', async () => {
    const { services, accountant, money } = await accounts();
    const cash = {
      activityId: fresh.id,
      kind: 'payment',
      amount: 400_000,
      person: 'Mã Thị Sim',
      onDate: testToday,
    };
    const budget = {
      before: (await money()).budget,
      lines: [{ fundingSourceId: expense.fundingSourceId, amount: 400_000 }],
    };
    const sent = [
      await accountant.send('PUT', at(`/activities/${fresh.id}/money/budget`), budget),
      await accountant.send('PUT', at(`/expenses/${randomUUID()}`), { ...expense, voucherNumber: '1' }),
      await accountant.send('PUT', at(`/payments/${randomUUID()}`), { ...cash, voucherNumber: '2' }),
    ];
    expect(statuses(sent)).toEqual({ 200: 3 });
    const settle = () =>
      accountant.send('PUT', at(`/activities/${fresh.id}/settlement`), {
        settlementId: randomUUID(),
        settledOn: testToday,
        note: null,
      });
    const reopen = () =>
      accountant.send('POST', at(`/activities/${fresh.id}/settlement/reopen`), { reason: 'Thiếu chứng từ' });
    const settled = await atOnce(10, settle);
    expect(statuses(settled), JSON.stringify(settled[0]!.json)).toEqual({ 200: 10 });
    const issue = () =>
      accountant.send('POST', at(`/activities/${fresh.id}/settlement/issue`), { documentId: randomUUID() });
    expect(statuses(await atOnce(10, issue))).toEqual({ 200: 10 });
    expect((await money()).papers).toHaveLength(1);
    expect(statuses(await atOnce(10, reopen))).toEqual({ 200: 10 });
    const told = await toldOf(services, sample.communeId, fresh.id);
    expect(told.filter((act) => act === 'class.settle')).toHaveLength(1);
    expect(told.filter((act) => act === 'class.reopen')).toHaveLength(1);
  });
});
