import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import { budgetWith, rollOf, totalOf } from './rules.ts';
import type { Donation } from './schema.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const other = moi(testToday).communeId;
const base = `/api/communes/${sample.communeId}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const fresh = {
  donor: 'Hợp tác xã Na Lạng',
  donorKind: 'enterprise' as const,
  receivedOn: '2024-05-06',
  amount: 500_000,
  goods: null,
  worth: null,
  activityId: null,
  voucherNumber: 'PT 07',
  note: null,
  revision: 0,
};
const given = (more: object) => ({ ...fresh, voidReason: null, ...more });

describe('the roll of donors', () => {
  it('has a row a donor, whoever gave most first, money and things apart, and nothing that was voided', () => {
    const all = [
      given({ donor: 'Bà Hà', donorKind: 'person', amount: 100_000 }),
      given({}),
      given({ donor: 'hợp tác xã Na Lạng ', amount: null, goods: '10 bộ bàn', worth: 2_000_000 }),
      given({ donor: 'Ông Páo', amount: 9_000_000, voidReason: 'ghi nhầm' }),
    ];
    expect(rollOf(all).map(({ donor, amount, goods, times }) => [donor, amount, goods, times])).toEqual([
      ['Hợp tác xã Na Lạng', 500_000, ['10 bộ bàn'], 2],
      ['Bà Hà', 100_000, [], 1],
    ]);
    expect(totalOf(all)).toEqual({ money: 600_000, worth: 2_000_000 });
  });
});

describe('money that was given to a class', () => {
  it('raises the budget of one source to it, leaves the others, and never lowers any', () => {
    const budget = [
      { fundingSourceId: 'a', amount: 700 },
      { fundingSourceId: 'b', amount: 200 },
    ];
    expect(budgetWith(budget, 'b', 500)).toEqual({
      lines: [
        { fundingSourceId: 'a', amount: 700 },
        { fundingSourceId: 'b', amount: 500 },
      ],
      missing: 300,
    });
    expect(budgetWith([], 'c', 500)?.lines).toEqual([{ fundingSourceId: 'c', amount: 500 }]);
    expect(budgetWith(budget, 'a', 500)).toBeNull();
  });
});

describe('a donation', () => {
  it('is entered once however often it is sent, to a class or to the centre, and printed in the roll', async () => {
    const accountant = await (await openServices()).as('ketoan');
    const activityId = sample.activities[0]!.id;
    for (let twice = 0; twice < 2; twice++)
      expect(
        (await accountant.send('PUT', `${base}/donations/${uuid(1)}`, { ...fresh, activityId })).status,
      ).toBe(200);
    await accountant.send('PUT', `${base}/donations/${uuid(2)}`, {
      ...fresh,
      amount: null,
      goods: '20 quyển vở',
      worth: 200_000,
    });
    const ofClass = (await accountant.get(`${base}/donations?year=2024&activity=${activityId}`))
      .json as Donation[];
    expect(ofClass.map(({ id }) => id)).toContain(uuid(1));
    expect(ofClass.map(({ id }) => id)).not.toContain(uuid(2));
    const page = (await accountant.get(`${base}/donors-roll?year=2024&form=html`)).bytes.toString('utf8');
    expect(page).toContain('Hợp tác xã Na Lạng');
    expect(page).toContain('20 quyển vở');
  });

  it.each([
    [{ goods: '10 bộ bàn' }, 'amount', 'hai dòng'],
    [{ amount: null }, 'amount', 'Ghi số tiền'],
    [{ worth: 5 }, 'worth', 'hiện vật'],
    [{ receivedOn: '2026-12-01' }, 'receivedOn', 'chưa tới'],
  ])('with %o is refused in words', async (more, field, says) => {
    const accountant = await (await openServices()).as('ketoan');
    const refused = await accountant.send('PUT', `${base}/donations/${uuid(3)}`, { ...fresh, ...more });
    expect(refused.status).toBe(400);
    expect(refused.json.problem.where[0]).toMatchObject({ path: `body.${field}` });
    expect(refused.json.problem.where[0].vi).toContain(says);
  });

  it('that is voided stays with its reason and is changed no more', async () => {
    const accountant = await (await openServices()).as('ketoan');
    await accountant.send('PUT', `${base}/donations/${uuid(4)}`, fresh);
    for (let twice = 0; twice < 2; twice++)
      expect(
        (await accountant.send('POST', `${base}/donations/${uuid(4)}/void`, { reason: 'ghi nhầm' })).json,
      ).toMatchObject({
        voidReason: 'ghi nhầm',
      });
    const late = await accountant.send('PUT', `${base}/donations/${uuid(4)}`, {
      ...fresh,
      amount: 1,
      revision: 2,
    });
    expect(late.status).toBe(409);
  });

  it('is seen where money is seen; others and another commune get nothing', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    await accountant.send('PUT', `${base}/donations/${uuid(5)}`, fresh);
    for (const who of ['hoinongdan', 'truongthon', 'vanhoa'])
      expect((await (await services.as(who)).get(`${base}/donations?year=2024`)).status).toBe(403);
    expect(
      (await (await services.as('giamdoc')).send('PUT', `${base}/donations/${uuid(6)}`, fresh)).status,
    ).toBe(403);
    const there = (await accountant.get(`/api/communes/${other}/donations?year=2024`)).json as Donation[];
    expect(there.map(({ id }) => id)).not.toContain(uuid(5));
  });
});
