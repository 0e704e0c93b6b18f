import { randomUUID } from 'node:crypto';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { type Caller, servicesForTests } from '../../testing/services.ts';
import type { ClassMoney } from '../ledger/schema.ts';

const openServices = servicesForTests();
const current = moi(testToday);
const at = (path: string) => `/api/communes/${current.communeId}${path}`;
const settledIds = new Set(current.settlements.map(({ activityId }) => activityId));
const open = current.activities.filter(({ id }) => !settledIds.has(id));
const titled = (title: string) => current.activities.filter((one) => one.title === title).length;
const [one, two] = open.filter(({ title }) => titled(title) === 1);
const source = current.fundingSources[0]!;
const row = (number: number, more: object = {}) => ({
  row: number,
  date: '20/10/2026',
  voucher: `NX ${number}`,
  content: 'Nước uống',
  activity: one!.title,
  source: source.name,
  amount: '120',
  head: '',
  payee: '',
  ...more,
});
const list = (rows: readonly object[], more: object = {}) => ({
  year: 2026,
  activityId: null,
  unit: 1000,
  rows,
  choices: { classes: {}, sources: {} },
  ...more,
});
const take = (caller: Caller, rows: readonly object[], more: object = {}) => {
  const id = randomUUID();
  return caller
    .send('POST', at('/expenses/import'), { id, ...list(rows, more) })
    .then((answer) => ({ ...answer, id }));
};
const spent = async (caller: Caller, activity = one!.id) => {
  const { expenses } = (await caller.get(at(`/activities/${activity}/money`))).json as ClassMoney;
  return expenses.filter(({ voidReason, voucherNumber }) => !voidReason && voucherNumber?.startsWith('NX'));
};

describe('vouchers from a file', () => {
  it('are entered all or none, once, in the unit that was said; and withdrawn as a whole', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const rows = [row(2), row(3, { activity: two!.title, amount: '50,5' })];
    const refused = await take(accountant, [
      ...rows,
      row(4, { date: '31/2/2026' }),
      row(5, { source: 'Lạ' }),
    ]);
    expect(refused.json.problem.where.map((where: { path: string }) => where.path)).toEqual([
      'rows.4.date',
      'rows.5.source',
    ]);
    expect(await spent(accountant)).toEqual([]);

    const first = await take(accountant, rows);
    expect(first.json).toEqual({ added: 2, known: 0, total: 170_500, classes: 2 });
    expect((await take(accountant, rows)).json).toMatchObject({ added: 0, known: 2 });
    expect(await spent(accountant)).toMatchObject([
      { amount: 120_000, head: 'drinks', voucherDate: '2026-10-20' },
    ]);

    const undo = () => accountant.send('POST', at(`/expenses/import/${first.id}/undo`));
    expect([(await undo()).json, (await undo()).json]).toEqual([{ undone: 2 }, { undone: 2 }]);
    expect(await spent(accountant)).toEqual([]);
    const { expenses } = (await accountant.get(at(`/activities/${one!.id}/money`))).json as ClassMoney;
    expect(expenses.at(-1)?.voidReason).toBe('Hoàn tác lần nhập từ Excel');
    const acts = await services.within(current.communeId, (tx) =>
      tx.selectFrom('audit').select('act').where('subjectId', '=', first.id).orderBy('seq').execute(),
    );
    expect(acts.map(({ act }) => act)).toEqual(['expense.import', 'expense.undo']);
    expect((await take(accountant, rows)).json.added).toBe(2);
  });

  it('of names that are not exactly known wait until a person says which they are', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const rows = [row(2, { activity: `${two!.title} đợt mới`, source: '' })];
    const check = await accountant.send('POST', at('/expenses/import/check'), list(rows));
    const { unclear } = check.json;
    expect(unclear.classes[0].likely).toContain(two!.id);
    expect((await take(accountant, rows)).status).toBe(400);
    const choices = { classes: { [unclear.classes[0].key]: two!.id }, sources: { '': source.id } };
    expect((await take(accountant, rows, { choices })).json.added).toBe(1);
    // Beside a class's own money its name is not needed.
    const ofOne = await take(accountant, [row(9, { activity: '' })], { activityId: one!.id });
    expect(ofOne.json).toMatchObject({ added: 1, classes: 1 });
    expect(await spent(accountant)).toHaveLength(1);
  });

  it('stay when one was changed since, or when the class is settled', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const { id } = await take(accountant, [row(2)]);
    const [entered] = await spent(accountant);
    const { id: expense, voidReason: _, ...said } = entered!;
    await accountant.send('PUT', at(`/expenses/${expense}`), { ...said, amount: 99_000 });
    const refused = await accountant.send('POST', at(`/expenses/import/${id}/undo`));
    expect(refused.status).toBe(409);
    expect(refused.json.problem.more.sentence.vi).toContain('đã được sửa');
    const settled = current.activities.find(
      (activity) => settledIds.has(activity.id) && titled(activity.title) === 1,
    );
    const late = await take(accountant, [row(3, { activity: settled!.title })]);
    expect(late.json.problem.where[0].vi).toContain('đã quyết toán');
  });

  it('are for whoever keeps the book of the own commune alone', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const { id } = await take(accountant, [row(2)]);
    for (const account of ['giamdoc', 'truongthon', 'hoinongdan', 'quantri']) {
      const caller = await services.as(account);
      const answers = [
        await caller.send('POST', at('/expenses/import/check'), list([row(2)])),
        await take(caller, [row(3)]),
        await caller.send('POST', at(`/expenses/import/${id}/undo`)),
        await caller.get(at('/expenses-template?year=2026')),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    }
    const there = `/api/communes/${tanHuong2024().communeId}`;
    expect((await accountant.send('POST', `${there}/expenses/import/${id}/undo`)).status).toBe(404);
    const strange = await accountant.send(
      'POST',
      `${there}/expenses/import/check`,
      list([row(2)], { activityId: one!.id }),
    );
    expect(strange.status).toBe(404);
  });

  it('have a file to fill in that offers classes, sources and heads', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const { bytes } = await accountant.get(at('/expenses-template?year=2026'));
    const book = new exceljs.Workbook();
    await book.xlsx.load(Uint8Array.from(bytes).buffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Chứng từ chi',
      'Ví dụ',
      'Hướng dẫn',
      'Danh mục',
    ]);
    const lists = JSON.stringify(book.getWorksheet('Danh mục')!.getSheetValues());
    for (const name of [one!.title, source.name, 'Nước uống']) expect(lists).toContain(name);
    expect(book.worksheets[0]!.getCell('D2').dataValidation.type).toBe('list');
    expect(book.worksheets[0]!.actualRowCount).toBe(1);
  });
});
