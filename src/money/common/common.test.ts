import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import { waitsOf } from '../ledger/rules.ts';
import type { MoneyRow } from '../ledger/schema.ts';
import { totalMoney } from '../ledger/year.ts';
import { totalOf } from './rules.ts';
import type { CommonCost } from './schema.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const other = moi(testToday).communeId;
const base = `/api/communes/${sample.communeId}`;
const source = sample.fundingSources[0]!.id;
const banner = {
  planId: sample.plan.id,
  fundingSourceId: source,
  head: 'banner',
  purpose: 'Băng rôn, khẩu hiệu cả năm',
  planned: 800_000,
  amount: null as number | null,
  payee: null,
  voucherNumber: null as string | null,
  voucherDate: null as string | null,
  revision: 0,
};
const paid = { amount: 750_000, voucherNumber: 'PC 91', voucherDate: '2024-05-06' };

describe('a common cost of a plan', () => {
  it('is budgeted, then paid, counts in the year and in the report of the plan, and for no class', async () => {
    const accountant = await (await openServices()).as('ketoan');
    const year = async () => (await accountant.get(`${base}/money?year=2024`)).json as MoneyRow[];
    const before = totalMoney(await year());
    const id = randomUUID();
    for (let twice = 0; twice < 2; twice++)
      expect((await accountant.send('PUT', `${base}/common-costs/${id}`, banner)).json).toMatchObject({
        revision: 1,
      });
    expect(
      (await accountant.send('PUT', `${base}/common-costs/${id}`, { ...banner, ...paid, revision: 1 })).json,
    ).toMatchObject({ amount: 750_000, revision: 2 });
    const rows = await year();
    expect(rows.find(({ commonOf }) => commonOf === sample.plan.id)).toMatchObject({
      activityId: null,
      title: banner.purpose,
      month: 5,
      planned: 800_000,
      spent: 750_000,
    });
    const after = totalMoney(rows);
    expect(after).toEqual({
      ...before,
      planned: before.planned + 800_000,
      spent: before.spent + 750_000,
    });
    expect(totalOf((await accountant.get(`${base}/common-costs?plan=${sample.plan.id}`)).json)).toEqual({
      planned: 800_000,
      spent: 750_000,
    });
  });

  it('stands in the figures of its plan and of the whole year, its budget not in those of a month', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const deputy = await services.as('phogiamdoc');
    const sums = async (query: string) => {
      const { bySource } = (await deputy.get(`${base}/figures?${query}`)).json as {
        bySource: { planned: number; spent: number }[];
      };
      return bySource.reduce(
        (all, { planned, spent }) => ({ planned: all.planned + planned, spent: all.spent + spent }),
        { planned: 0, spent: 0 },
      );
    };
    const asked = [
      `from=2024-01-01&to=2024-12-31&plan=${sample.plan.id}`,
      'from=2024-01-01&to=2024-12-31',
      'from=2024-05-01&to=2024-05-31',
      'from=2024-06-01&to=2024-06-30',
    ];
    const before = await Promise.all(asked.map(sums));
    await accountant.send('PUT', `${base}/common-costs/${randomUUID()}`, { ...banner, ...paid });
    const after = await Promise.all(asked.map(sums));
    expect(
      after.map((one, at) => [one.planned - before[at]!.planned, one.spent - before[at]!.spent]),
    ).toEqual([
      [800_000, 750_000],
      [800_000, 750_000],
      [0, 750_000],
      [0, 0],
    ]);
  });

  it.each([
    ['neither budgeted nor paid', { planned: null }, 'planned', 'dự toán'],
    ['paid on no day', { amount: 1_000 }, 'voucherDate', 'ngày của chứng từ'],
    ['with a voucher of nothing', { voucherNumber: 'PC 1' }, 'voucherDate', 'số tiền đã chi'],
    ['paid on a day to come', { ...paid, voucherDate: '2026-12-01' }, 'voucherDate', 'chưa tới'],
  ])('%s is refused in words', async (_what, more, field, says) => {
    const accountant = await (await openServices()).as('ketoan');
    const refused = await accountant.send('PUT', `${base}/common-costs/${randomUUID()}`, {
      ...banner,
      ...more,
    });
    expect(refused.status).toBe(400);
    expect(refused.json.problem.where[0]).toMatchObject({
      path: `body.${field}`,
      vi: expect.stringContaining(says),
    });
  });

  it('that is voided stays with its reason, counts for nothing, and is changed no more', async () => {
    const accountant = await (await openServices()).as('ketoan');
    const id = randomUUID();
    await accountant.send('PUT', `${base}/common-costs/${id}`, banner);
    for (let twice = 0; twice < 2; twice++)
      expect(
        (await accountant.send('POST', `${base}/common-costs/${id}/void`, { reason: 'ghi nhầm' })).json,
      ).toMatchObject({ voidReason: 'ghi nhầm' });
    expect(
      (await accountant.send('PUT', `${base}/common-costs/${id}`, { ...banner, planned: 1, revision: 2 }))
        .status,
    ).toBe(409);
    const all = (await accountant.get(`${base}/common-costs?plan=${sample.plan.id}`)).json as CommonCost[];
    expect(totalOf(all)).toEqual({ planned: 0, spent: 0 });
    expect(all).toHaveLength(1);
  });

  it('is seen where money is seen; others and another commune get nothing', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    await accountant.send('PUT', `${base}/common-costs/${randomUUID()}`, banner);
    for (const who of ['hoinongdan', 'truongthon', 'vanhoa'])
      expect((await (await services.as(who)).get(`${base}/common-costs?plan=${sample.plan.id}`)).status).toBe(
        403,
      );
    expect(
      (await (await services.as('giamdoc')).send('PUT', `${base}/common-costs/${randomUUID()}`, banner))
        .status,
    ).toBe(403);
    const there = `/api/communes/${other}/common-costs`;
    expect((await accountant.get(`${there}?plan=${sample.plan.id}`)).json).toEqual([]);
    const foreign = await accountant.send('PUT', `${there}/${randomUUID()}`, banner);
    expect(foreign.status).toBeGreaterThanOrEqual(400);
  });
});

describe('a request for money of a centre without an account', () => {
  const request = (documentId: string, kind: string, issuedOn: string) => ({ documentId, kind, issuedOn });
  const cash = (kind: 'advance' | 'payment', onDate: string, voidReason: string | null = null) => ({
    kind,
    onDate,
    amount: 1,
    voidReason,
  });

  it('waits until the first cash of its kind that answers no earlier request', () => {
    const papers = [
      request('b', 'advance-request', '2024-03-10'),
      request('a', 'advance-request', '2024-03-01'),
      request('c', 'payment-request', '2024-04-01'),
      request('d', 'settlement', '2024-04-02'),
    ];
    const payments = [
      cash('advance', '2024-02-01'),
      cash('advance', '2024-03-04', 'ghi nhầm'),
      cash('advance', '2024-03-15'),
      cash('advance', '2024-03-20'),
    ];
    expect(waitsOf({ papers, payments }, '2024-04-11' as CivilDate)).toEqual([
      { documentId: 'a', askedOn: '2024-03-01', cameOn: '2024-03-15', days: 14 },
      { documentId: 'b', askedOn: '2024-03-10', cameOn: '2024-03-20', days: 10 },
      { documentId: 'c', askedOn: '2024-04-01', cameOn: null, days: 10 },
    ]);
  });

  it('is addressed to the body that pays for it', async () => {
    const services = await openServices();
    const admin = await services.as('quantri');
    const { id: _id, ...centre } = (await admin.get(`${base}/centre`)).json;
    const payer = 'Trường Tiểu học xã Tân Hương';
    expect((await admin.send('PUT', `${base}/centre`, { ...centre, payer })).json).toMatchObject({ payer });
    const accountant = await services.as('ketoan');
    const page = await accountant.get(
      `${base}/activities/${sample.activities[0]!.id}/money/papers/advance-request?form=html`,
    );
    expect(page.bytes.toString('utf8')).toContain(payer);
  });
});
