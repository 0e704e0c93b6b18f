import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import { balanceOf, mayBeSettled } from './rules.ts';
import type { ClassMoney, MoneyRow } from './schema.ts';
import { groupMoney, totalMoney } from './year.ts';

const openServices = servicesForTests();
const tanHuong = tanHuong2024();
const current = moi(testToday);
const at = (path: string) => `/api/communes/${current.communeId}${path}`;
const id = (n: number) => `0199c0de-0000-7000-8000-0000000000${n}`;
/** A class that is held and spent on, and not settled. */
const open = current.activities.find(
  (activity) =>
    current.expenses.some(({ activityId }) => activityId === activity.id) &&
    !current.settlements.some(({ activityId }) => activityId === activity.id),
)!;
/** A class without any money yet. */
const fresh = current.activities.find(
  (activity) =>
    ![...current.expenses, ...current.advances].some(({ activityId }) => activityId === activity.id),
)!;

describe('the money of a class', () => {
  it('shows budget by source, expenses, cash and settlement as the sample has them, all closed to the đồng', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const settlements = tanHuong.settlements.slice(0, 6);
    expect(settlements).toHaveLength(6);
    for (const settlement of settlements) {
      const money: ClassMoney = (
        await accountant.get(`/api/communes/${tanHuong.communeId}/activities/${settlement.activityId}/money`)
      ).json;
      expect(money.settlement?.settledOn).toBe(settlement.on);
      expect(balanceOf(money).difference).toBe(0);
      expect(mayBeSettled(money)).toBe(true);
    }
  });

  it('takes several sources, an advance, vouchers and a return, and settles when they add up', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const [one, two] = current.fundingSources;
    const lines = [
      { fundingSourceId: one!.id, amount: 500_000 },
      { fundingSourceId: two!.id, amount: 250_000 },
    ];
    const before = ((await accountant.get(at(`/activities/${fresh.id}/money`))).json as ClassMoney).budget;
    const budget = await accountant.send('PUT', at(`/activities/${fresh.id}/money/budget`), {
      before,
      lines,
    });
    expect(budget.json.budget).toEqual(lines);
    const send = (path: string, body: object) => accountant.send('PUT', at(path), body);
    const cash = {
      activityId: fresh.id,
      person: 'Lương Quốc Khải',
      onDate: '2026-10-20',
      voucherNumber: null,
    };
    await send(`/payments/${id(10)}`, { ...cash, kind: 'advance', amount: 750_000, voucherNumber: 'TU-900' });
    const spend = {
      activityId: fresh.id,
      head: 'speaker',
      description: '',
      payee: 'Vi Thị Hạnh',
      voucherDate: '2026-10-21',
      revision: 0,
    };
    for (const [n, fundingSourceId, amount] of [
      [11, one!.id, 480_000],
      [12, two!.id, 250_000],
    ] as const) {
      const body = { ...spend, fundingSourceId, amount, voucherNumber: `PC-9${n}` };
      expect((await send(`/expenses/${id(n)}`, body)).status).toBe(200);
      expect((await send(`/expenses/${id(n)}`, body)).json.revision).toBe(1);
    }
    const settlement = { settlementId: id(20), settledOn: '2026-10-22', note: null };
    const early = await send(`/activities/${fresh.id}/settlement`, settlement);
    expect([early.status, early.json.problem.code]).toEqual([409, 'wrong-state']);
    expect(early.json.problem.more.findings[0].vi).toContain('Còn 20.000 đ');
    await send(`/payments/${id(13)}`, { ...cash, kind: 'advance-return', amount: 20_000 });
    expect((await send(`/activities/${fresh.id}/settlement`, settlement)).json.settlement.settledOn).toBe(
      '2026-10-22',
    );
    const late = await send(`/payments/${id(14)}`, { ...cash, kind: 'payment', amount: 1 });
    expect(late.json.problem.code).toBe('wrong-state');
    const reopened = await accountant.send('POST', at(`/activities/${fresh.id}/settlement/reopen`), {
      reason: 'Thiếu một chứng từ',
    });
    expect(reopened.json.settlement).toBeNull();
  });

  it('ties an expense to the photo of its voucher, of the same class alone; the expense outlives the photo', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const others = current.activities.filter(({ id: other }) => other !== open.id);
    const photo = Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==', 'base64');
    const keep = async (activity: string, n: number, kind = 'voucher') => {
      const path = at(`/activities/${activity}/attachments/${id(n)}?kind=${kind}`);
      return (await accountant.upload(path, 'hoa-don.jpg', photo)).status;
    };
    expect(await keep(open.id, 31)).toBe(200);
    expect(await keep(others[0]!.id, 32)).toBe(200);
    const money: ClassMoney = (await accountant.get(at(`/activities/${open.id}/money`))).json;
    const body = {
      activityId: open.id,
      fundingSourceId: money.sources[0]!.id,
      head: 'drinks',
      description: 'Nước uống',
      amount: 120_000,
      payee: null,
      voucherNumber: null,
      voucherDate: '2026-10-20',
      revision: 0,
    };
    const put = (n: number, attachmentId: string) =>
      accountant.send('PUT', at(`/expenses/${id(n)}`), { ...body, attachmentId });
    expect((await put(33, id(31))).json.attachmentId).toBe(id(31));
    expect((await put(33, id(31))).json.revision).toBe(1);
    expect((await put(34, id(32))).status).toBe(404);
    await accountant.send('DELETE', at(`/attachments/${id(31)}`), undefined);
    const after: ClassMoney = (await accountant.get(at(`/activities/${open.id}/money`))).json;
    expect(after.expenses.find((one) => one.id === id(33))).toMatchObject({
      amount: 120_000,
      attachmentId: null,
    });
  });

  it('keeps voided rows with their reason, and counts them for nothing', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const path = at(`/activities/${open.id}/money`);
    const before: ClassMoney = (await accountant.get(path)).json;
    const [first] = before.expenses;
    expect((await accountant.send('POST', at(`/expenses/${first!.id}/void`), { reason: '' })).status).toBe(
      400,
    );
    await accountant.send('POST', at(`/expenses/${first!.id}/void`), { reason: 'Nhập hai lần' });
    const [cash] = before.payments;
    if (cash) await accountant.send('POST', at(`/payments/${cash.id}/void`), { reason: 'Chưa chi' });
    const after: ClassMoney = (await accountant.get(path)).json;
    expect(after.expenses.find((one) => one.id === first!.id)?.voidReason).toBe('Nhập hai lần');
    expect(balanceOf(before).spent - balanceOf(after).spent).toBe(first!.amount);
  });

  it('is not overwritten when somebody else was faster', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const money: ClassMoney = (await accountant.get(at(`/activities/${open.id}/money`))).json;
    const { voidReason: _voidReason, ...one } = money.expenses[0]!;
    await accountant.send('PUT', at(`/expenses/${one.id}`), { ...one, amount: one.amount + 1000 });
    const late = await accountant.send('PUT', at(`/expenses/${one.id}`), {
      ...one,
      amount: one.amount + 2000,
    });
    expect([late.status, late.json.problem.more.now.amount]).toEqual([409, one.amount + 1000]);
    const budget = await accountant.send('PUT', at(`/activities/${open.id}/money/budget`), {
      before: [],
      lines: [],
    });
    expect(budget.status).toBe(money.budget.length === 0 ? 200 : 409);
  });

  it('goes out on paper: requests with the amount in words and the list to sign, and the settlement under a number', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const { activityId } = current.settlements[0]!;
    const page = async (kind: string) =>
      (await deputy.get(at(`/activities/${activityId}/money/papers/${kind}?form=html`))).bytes.toString();
    expect(await page('advance-request')).toContain('nghìn đồng');
    expect(await page('payment-request')).toContain('DANH SÁCH KÝ NHẬN TIỀN');
    expect(await page('settlement')).toContain('khớp đúng đến từng đồng');
    const issued = await deputy.send('POST', at(`/activities/${activityId}/settlement/issue`), {
      documentId: id(30),
    });
    expect(issued.json.settlement.documentNumber).toMatch(/^\d+\/BC-/);
    const again = await deputy.send('POST', at(`/activities/${activityId}/settlement/issue`), {
      documentId: id(31),
    });
    expect(again.json.settlement).toEqual(issued.json.settlement);
    const paper = await deputy.get(at(`/documents/${id(30)}/paper?form=html`));
    expect(paper.bytes.toString()).toContain('BÁO CÁO QUYẾT TOÁN');
  });
});

describe('a request for an advance or for payment', () => {
  const request = (kind: string) => at(`/activities/${open.id}/money/papers/${kind}`);

  it('takes a number of the register, lies in the folder, and is printed again as it was issued', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const deputy = await services.as('phogiamdoc');
    const last = (await deputy.get(at('/documents?year=2026&limit=1'))).json.documents[0].number as number;
    const body = { documentId: id(40), issuedOn: '2026-10-21' };
    const issued = await accountant.send('POST', request('payment-request'), body);
    const again = await accountant.send('POST', request('payment-request'), body);
    expect(issued.json.papers).toEqual([
      {
        documentId: id(40),
        kind: 'payment-request',
        number: `${last + 1}/GĐN-TTHTCĐ`,
        issuedOn: '2026-10-21',
      },
    ]);
    expect(again.json.papers).toEqual(issued.json.papers);
    const row = (await deputy.get(at(`/documents/${id(40)}`))).json;
    expect(row).toMatchObject({
      number: last + 1,
      type: 'GĐN',
      recipients: 'Giám đốc Trung tâm học tập cộng đồng; Bộ phận kế toán',
      printed: true,
    });
    expect(row.subject).toMatch(/^Thanh toán kinh phí lớp “/);
    const folder = (await deputy.get(at(`/activities/${open.id}/folder`))).json;
    expect(folder.papers.map(({ documentId }: { documentId: string }) => documentId)).toContain(id(40));

    const money: ClassMoney = (await accountant.get(at(`/activities/${open.id}/money`))).json;
    const { voidReason: _voidReason, ...one } = money.expenses[0]!;
    await accountant.send('PUT', at(`/expenses/${one.id}`), { ...one, payee: 'Người nhận khác' });
    const page = async (query: string) =>
      (await accountant.get(`${request('payment-request')}?form=html${query}`)).bytes.toString();
    expect(await page('')).toContain('Người nhận khác');
    const kept = await page(`&document=${id(40)}`);
    expect(kept).not.toContain('Người nhận khác');
    expect(kept).toContain(`Số: ${last + 1}&#x2F;GĐN-TTHTCĐ`);

    const second = await accountant.send('POST', request('advance-request'), { ...body, documentId: id(41) });
    expect(second.json.papers.map(({ number }: { number: string }) => number)).toEqual([
      `${last + 1}/GĐN-TTHTCĐ`,
      `${last + 2}/GĐN-TTHTCĐ`,
    ]);
  });

  it('is not dated into the future, and no paper of another class or kind is printed as one', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const body = { documentId: id(40), issuedOn: '2026-10-23' };
    const early = await accountant.send('POST', request('payment-request'), body);
    expect(early.json.problem.code).toBe('out-of-range');
    const known = current.documents[0]!.id;
    const taken = await accountant.send('POST', request('payment-request'), {
      documentId: known,
      issuedOn: '2026-10-21',
    });
    expect(taken.json.problem.code).toBe('already-exists');
    for (const document of [known, tanHuong.documents[0]!.id])
      expect((await accountant.get(`${request('payment-request')}?document=${document}`)).status).toBe(404);
    const director = await services.as('giamdoc');
    expect((await director.send('POST', request('payment-request'), body)).status).toBe(403);
    const there = tanHuong.activities[0]!.id;
    const foreign = at(`/activities/${there}/money/papers/payment-request`);
    expect((await accountant.send('POST', foreign, { ...body, issuedOn: '2026-10-21' })).status).toBe(404);
  });
});

describe('the money of a year', () => {
  it('adds up to the plan and to the vouchers, whichever way it is grouped', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const rows: MoneyRow[] = (await accountant.get(`/api/communes/${tanHuong.communeId}/money?year=2024`))
      .json;
    const total = totalMoney(rows);
    expect([total.classes, total.planned]).toEqual([24, 18_005_000]);
    expect(total.spent).toBe(tanHuong.expenses.reduce((all, { amount }) => all + amount, 0));
    for (const by of ['programme', 'month', 'source'] as const) {
      const groups = groupMoney(rows, by, String);
      expect(groups.reduce((all, { planned }) => all + planned, 0)).toBe(total.planned);
      expect(groups.reduce((all, { spent }) => all + spent, 0)).toBe(total.spent);
      const file = await accountant.get(`/api/communes/${tanHuong.communeId}/money/table?year=2024&by=${by}`);
      expect(file.bytes.subarray(0, 2).toString()).toBe('PK');
    }
    const table = await accountant.get(`/api/communes/${tanHuong.communeId}/money/table?year=2024&by=class`);
    expect(table.status).toBe(200);
  });

  it('counts lines of the plan that have no class yet with what they are planned to cost', async () => {
    const services = await openServices();
    const rows: MoneyRow[] = (await (await services.as('ketoan')).get(at('/money?year=2026'))).json;
    const planned = current.plan.lines.reduce((all, { cost }) => all + cost, 0);
    expect(totalMoney(rows).planned).toBe(planned);
    expect(rows.some(({ activityId }) => activityId === null)).toBe(true);
  });
});

describe('who sees the money', () => {
  it.each(['truongthon', 'hoinongdan', 'vanhoa', 'so', 'bo', 'quantri'])('%s does not', async (name) => {
    const services = await openServices();
    const caller = await services.as(name);
    expect((await caller.get(at('/money?year=2026'))).status).toBe(403);
    expect((await caller.get(at(`/activities/${open.id}/money`))).status).toBe(403);
  });

  it('the director reads and does not write, and no class of another commune is found', async () => {
    const services = await openServices();
    const director = await services.as('giamdoc');
    expect((await director.get(at(`/activities/${open.id}/money`))).status).toBe(200);
    const refused = await director.send('POST', at(`/activities/${open.id}/settlement/reopen`), {
      reason: 'xem lại',
    });
    expect(refused.status).toBe(403);
    const foreign = await director.get(at(`/activities/${tanHuong.activities[0]!.id}/money`));
    expect(foreign.status).toBe(404);
    const accountant = await services.as('ketoan');
    const reopen = { reason: 'xem lại' };
    const there = tanHuong.activities[0]!.id;
    expect((await accountant.send('POST', at(`/activities/${there}/settlement/reopen`), reopen)).status).toBe(
      404,
    );
  });
});

describe('a class of the plan without a budget of its own', () => {
  it('has the cost and the source of its line, also once something is spent', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const rowOf = async () =>
      ((await accountant.get(at(`/money?year=2026`))).json as MoneyRow[]).find(
        ({ activityId }) => activityId === fresh.id,
      )!;
    const money = async () => (await accountant.get(at(`/activities/${fresh.id}/money`))).json as ClassMoney;
    await accountant.send('PUT', at(`/activities/${fresh.id}/money/budget`), {
      before: (await money()).budget,
      lines: [],
    });
    const { plannedCost } = (await money()).activity;
    expect(plannedCost).toBeGreaterThan(0);
    expect(balanceOf(await money()).budget).toBe(plannedCost);
    expect(await rowOf()).toMatchObject({ planned: plannedCost, spent: 0 });
    const [source] = current.fundingSources;
    await accountant.send('PUT', at(`/expenses/${id(77)}`), {
      activityId: fresh.id,
      head: 'water',
      description: '',
      amount: 40_000,
      voucherNumber: 'PC-77',
      voucherDate: '2026-10-21',
      payee: 'Cửa hàng tạp hóa',
      fundingSourceId: source!.id,
      revision: 0,
    });
    const row = await rowOf();
    expect(row).toMatchObject({ planned: plannedCost, spent: 40_000 });
    expect(row.bySource.reduce((sum, one) => sum + one.planned, 0)).toBe(plannedCost);
  });
});
