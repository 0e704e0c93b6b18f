import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { unitIdOf } from '../../sample/organisation.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import type { Inspection, ListedFollowUp } from './schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const at = (path: string, commune = sample.communeId) => `/api/communes/${commune}${path}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [farmers, women] = [unitIdOf(sample.key, 'hoi-nong-dan'), unitIdOf(sample.key, 'hoi-phu-nu')];
const quarter = { from: '2026-04-01', to: '2026-06-30' };
const entry = { period: quarter, on: '2026-07-02', revision: 0 };
const pair = [
  { name: 'Nguyễn Văn Tuyển', title: 'Người kiểm tra' },
  { name: 'Lê Thị Nhạn', title: 'Phụ trách lớp' },
];
const mend = { text: 'Vận động thêm 3 người đi học lớp nghề', unitId: farmers, dueOn: '2026-10-15' };

async function people(services: TestServices) {
  const [deputy, director] = [await services.as('phogiamdoc'), await services.as('giamdoc')];
  const put = (body: object, id = uuid(1), who = deputy) =>
    who.send('PUT', at(`/inspections/${id}`), { ...entry, ...body });
  const step = (name: string, body: object = {}, who = deputy, id = uuid(1)) =>
    who.send('POST', at(`/inspections/${id}/steps`), { step: name, ...body });
  const decide = (body: object, who = director) =>
    who.send('POST', at(`/inspections/${uuid(1)}/decision`), body);
  /** Of the inspection that a test draws up: the sample has its own. */
  const followUps = async (who = deputy) =>
    ((await who.get(at('/follow-ups'))).json as ListedFollowUp[]).filter(
      ({ inspectionId }) => inspectionId === uuid(1),
    );
  /** Draws it up and gives each item the verdict that it is as it should be. */
  const filled = async (body: object = {}) => {
    const drawn = (await put({})).json as Inspection;
    const items = drawn.items.map(({ planItemId, records }) => ({
      planItemId,
      found: records?.learners ?? null,
      verdict: 'met',
    }));
    await put({ items, ...body, revision: 1 });
    return (await step('fill')).json as Inspection;
  };
  return { deputy, director, put, step, decide, followUps, filled };
}

const where = (answer: { json: { problem: { where: { path: string; vi: string }[] } } }) =>
  answer.json.problem.where.map(({ path, vi }) => `${path}: ${vi}`).join('; ');

describe('an inspection', () => {
  it('is drawn up from the plan and the records: each line of the period with what was planned and what the books have', async () => {
    const { put } = await people(await openServices());
    const drawn = (await put({})).json as Inspection;
    const due = sample.plan.lines.filter(({ month }) => month >= 4 && month <= 6);
    expect(due.length).toBeGreaterThan(2);
    const ofPeriod = drawn.items.filter(({ carriedOver }) => !carriedOver);
    expect(ofPeriod.map(({ planItemId }) => planItemId).sort()).toEqual(due.map(({ id }) => id).sort());
    for (const line of due) {
      const item = drawn.items.find(({ planItemId }) => planItemId === line.id)!;
      expect(item).toMatchObject({
        text: line.title,
        planned: line.learners,
        plannedCost: line.cost,
        found: null,
      });
      const classes = sample.activities.filter(
        ({ lineId, sessions }) =>
          lineId === line.id &&
          sessions.some(({ date, marks, headcount }) => date <= entry.on && (marks.length > 0 || headcount)),
      );
      expect(item.records?.classes).toBe(classes.length);
      const there = classes.map(({ sessions }) => {
        const called = sessions.flatMap(({ marks, date }) => (date <= entry.on ? marks : []));
        const present = new Set(
          called.filter(({ state }) => state === 'present').map(({ residentId }) => residentId),
        );
        return called.length > 0
          ? present.size
          : Math.max(...sessions.map(({ headcount }) => headcount?.value ?? 0));
      });
      expect(item.records?.learners).toBe(there.reduce((sum, one) => sum + one, 0));
    }
    expect(drawn).toMatchObject({ state: 'drafted', number: null, followUps: [], signers: [], revision: 1 });
  });

  it('takes over from earlier quarters what was planned and never held, until an inspection finds it met', async () => {
    const { put, deputy } = await people(await openServices());
    const october = { period: { from: '2026-10-01', to: '2026-12-31' }, on: '2026-10-22' };
    const left = ((await put(october, uuid(5))).json as Inspection).items.filter(
      ({ carriedOver }) => carriedOver,
    );
    const earlier = sample.plan.lines.filter(({ month }) => month < 10);
    const heldLines = new Set(
      sample.activities
        .filter(({ sessions }) => sessions.some(({ marks, headcount }) => marks.length > 0 || headcount))
        .map(({ lineId }) => lineId),
    );
    const expected = earlier.filter(({ id }) => !heldLines.has(id)).map(({ id }) => id);
    expect(left.map(({ planItemId }) => planItemId).sort()).toEqual(expected.sort());
    if (expected.length === 0) return;
    const items = [{ planItemId: expected[0], verdict: 'met', note: 'Đã làm xong, không mở lớp' }];
    await deputy.send('PUT', at(`/inspections/${uuid(6)}`), { ...entry, items });
    const again = (await put(october, uuid(7))).json as Inspection;
    expect(again.items.some(({ planItemId }) => planItemId === expected[0])).toBe(false);
  });

  it('is written once however often it is sent, at the revision that was seen, and told to the audit', async () => {
    const services = await openServices();
    const { put } = await people(services);
    const first = await put({});
    expect((await put({})).json).toEqual(first.json);
    const changed = await put({ conclusion: 'Tiến độ tốt', revision: 1 });
    expect(changed.json).toMatchObject({ conclusion: 'Tiến độ tốt', revision: 2 });
    expect(changed.json.items).toEqual(first.json.items);
    const late = await put({ conclusion: 'Khác', revision: 1 });
    expect([late.status, late.json.problem.more.now.conclusion]).toEqual([409, 'Tiến độ tốt']);
    const told = await services.within(sample.communeId, (tx) =>
      tx.selectFrom('audit').select('act').where('subjectId', '=', uuid(1)).orderBy('seq').execute(),
    );
    expect(told.map(({ act }) => act)).toEqual(['inspection.add', 'inspection.change']);
  });

  it('keeps what the inspector counted beside the figure of the records, and items of its own beside the lines', async () => {
    const { put } = await people(await openServices());
    const drawn = (await put({})).json as Inspection;
    const line = drawn.items.find(({ records }) => (records?.learners ?? 0) > 0)!;
    const own = { id: uuid(20), text: 'Hồ sơ OCOP', planned: 1, unit: 'hồ sơ', found: 0, verdict: 'not-met' };
    const items = [{ planItemId: line.planItemId, found: 22, verdict: 'not-met', note: 'Vắng vì mưa' }, own];
    const saved = (await put({ items, revision: 1 })).json as Inspection;
    expect(saved.items).toMatchObject([
      {
        id: line.id,
        text: line.text,
        planned: line.planned,
        found: 22,
        note: 'Vắng vì mưa',
        records: line.records,
      },
      { ...own, planItemId: null, records: null },
    ]);
    const lineless = await put({ items: [{ planItemId: uuid(77), verdict: 'met' }], revision: 2 });
    expect([lineless.status, where(lineless)]).toEqual([
      400,
      expect.stringContaining('không có trong kế hoạch'),
    ]);
    expect(where(await put({ items: [{ verdict: 'met' }], revision: 2 }))).toContain(
      'Ghi việc được kiểm tra',
    );
    const outside = { planId: sample.plan.id, period: { from: '2025-01-01', to: '2025-03-31' }, revision: 2 };
    expect(where(await put(outside))).toContain('nằm ngoài thời gian của kế hoạch (01/01/2026 – 31/12/2026)');
  });

  it('is not filled while something has no verdict, and cannot be written once it is', async () => {
    const { put, step, filled } = await people(await openServices());
    await put({});
    const early = await step('fill');
    expect([early.status, early.json.problem.code]).toEqual([400, 'bad-input']);
    expect(where(early)).toMatch(/Còn \d+ trong \d+ việc chưa ghi Đạt hay Chưa đạt/);
    expect((await filled()).state).toBe('filled');
    const late = await put({ conclusion: 'Muộn', revision: 2 });
    expect([late.status, late.json.problem.code]).toEqual([409, 'wrong-state']);
    expect((await step('reopen')).json.state).toBe('drafted');
  });

  it('is signed by two and never by one; then its minutes have a number and are kept with their figures', async () => {
    const { put, step, filled, deputy } = await people(await openServices());
    await filled({ followUps: [mend] });
    for (const signers of [undefined, [], [pair[0]], [pair[0], { ...pair[0], title: 'Khác' }]]) {
      const alone = await step('sign', { signers });
      expect([alone.status, alone.json.problem.code]).toEqual([400, 'bad-input']);
      expect(where(alone)).toContain('phải có hai bên ký');
    }
    const drawn = { ...pair[0], strokes: 'M10 20L11 22' };
    const signed = (await step('sign', { signers: [drawn, pair[1]] })).json as Inspection;
    expect(signed).toMatchObject({
      state: 'signed',
      number: expect.stringMatching(/^\d+\/BB-/),
      signers: [
        { ...drawn, signed: true },
        { ...pair[1], signed: true, strokes: null },
      ],
    });
    const registered = (await deputy.get(at('/documents?year=2026'))).json as { subject: string }[];
    expect(JSON.stringify(registered)).toContain('Kiểm tra quý II năm 2026 về hoạt động của trung tâm');
    const paper = (await deputy.get(at(`/inspections/${uuid(1)}/paper?form=html`))).bytes
      .toString()
      .replaceAll('&#x2F;', '/');
    for (const said of ['BIÊN BẢN', signed.number!, 'Lê Thị Nhạn', mend.text, 'Hội Nông dân xã'])
      expect(paper).toContain(said);
    // Minutes that are taken back lose their signatures, and get the same number again.
    const back = (await step('unsign')).json as Inspection;
    expect(back).toMatchObject({
      state: 'drafted',
      number: null,
      signers: [{ signed: false, strokes: null }, {}],
    });
    await put({ conclusion: 'Sửa lại', revision: back.revision });
    await step('fill');
    expect((await step('sign', { signers: pair })).json.number).toBe(signed.number);
  });

  it('is followed until all is mended, then closed by the director alone, or returned', async () => {
    const { step, decide, filled, followUps, deputy } = await people(await openServices());
    await filled({ followUps: [mend, { ...mend, text: 'Mua thêm ghế', unitId: null, dueOn: '2026-12-01' }] });
    expect(await followUps()).toEqual([]);
    await step('sign', { signers: pair });
    const [overdue, open] = await followUps();
    expect([overdue!.state, open!.state, open!.unitName]).toEqual(['overdue', 'open', null]);
    expect(where(await step('settle'))).toContain('Còn 2 việc chưa khắc phục xong');
    const close = (id: string, body: object) => deputy.send('PUT', at(`/follow-ups/${id}/closing`), body);
    const done = { closedOn: '2026-10-20', closing: 'Đã vận động đủ' };
    expect((await close(overdue!.id, { ...done, closedOn: '2026-11-01' })).json.problem.code).toBe(
      'out-of-range',
    );
    expect(where(await close(overdue!.id, { ...done, closing: null }))).toContain('Ghi cả ngày xong');
    expect((await close(overdue!.id, done)).json).toMatchObject({ state: 'closed', ...done });
    expect((await close(overdue!.id, done)).status).toBe(200);
    expect(where(await step('unsign'))).toContain('Đã có việc khắc phục ghi xong');
    await close(open!.id, done);
    expect((await step('settle')).json.state).toBe('followed-up');
    const mine = await decide({ step: 'close' }, deputy);
    expect([mine.status, mine.json.problem.code]).toEqual([403, 'refused']);
    expect((await decide({ step: 'return', reason: 'Ghế chưa đủ' })).json.state).toBe('signed');
    await step('settle', { stepId: uuid(50) });
    expect((await decide({ step: 'close' })).json).toMatchObject({ state: 'closed' });
  });

  it('that was begun by mistake is taken out, and one that was signed never is', async () => {
    const { put, step, filled, deputy } = await people(await openServices());
    await put({}, uuid(4));
    const remove = (id: string) => deputy.send('DELETE', at(`/inspections/${id}`));
    expect((await remove(uuid(4))).status).toBe(200);
    expect((await deputy.get(at(`/inspections/${uuid(4)}`))).status).toBe(404);
    await filled();
    expect((await remove(uuid(1))).json.problem.code).toBe('wrong-state');
    await step('sign', { signers: pair });
    await step('unsign');
    expect((await remove(uuid(1))).json.problem.code).toBe('wrong-state');
  });

  it('keeps photos as evidence of an item, by their content', async () => {
    const { put, deputy } = await people(await openServices());
    const [item] = ((await put({})).json as Inspection).items;
    const path = at(`/inspection-items/${item!.id}/file/${uuid(30)}`);
    const photo = Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3]);
    const saved = await deputy.upload(path, 'lop.jpg', photo, 'PUT');
    expect(saved.json.items[0].files).toEqual([{ id: uuid(30), name: 'lop.jpg', picture: true }]);
    expect((await deputy.get(path)).bytes.equals(photo)).toBe(true);
    expect((await deputy.upload(path, 'lop.jpg', photo, 'PUT')).status).toBe(200);
    const other = at(`/inspection-items/${item!.id}/file/${uuid(31)}`);
    expect((await deputy.upload(other, 'x.jpg', Buffer.from('<html>'), 'PUT')).json.problem.code).toBe(
      'unreadable-file',
    );
  });

  it('gives a unit its own follow-ups alone, once they are signed, and nobody else anything', async () => {
    const services = await openServices();
    const { step, decide, filled, followUps, deputy, put } = await people(services);
    const [farmer, head, office] = [
      await services.as('hoinongdan'),
      await services.as('truongthon'),
      await services.as('vanhoa'),
    ];
    await filled({ followUps: [mend, { ...mend, text: 'Việc của Hội Phụ nữ', unitId: women }] });
    expect(await followUps(farmer)).toEqual([]);
    await step('sign', { signers: pair });
    const own = await followUps(farmer);
    expect(own.map(({ text }) => text)).toEqual([mend.text]);
    const foreign = (await followUps()).find(({ unitId }) => unitId === women)!;
    const done = { closedOn: '2026-10-20', closing: 'Đã vận động đủ' };
    const closing = (id: string, who = farmer) => who.send('PUT', at(`/follow-ups/${id}/closing`), done);
    expect((await closing(foreign.id)).status).toBe(404);
    expect((await closing(own[0]!.id)).json).toMatchObject({ state: 'closed' });
    for (const who of [farmer, head]) {
      expect((await who.get(at('/inspections?year=2026'))).status).toBe(403);
      expect((await who.get(at(`/inspections/${uuid(1)}`))).status).toBe(403);
      expect((await put({}, uuid(3), who)).status).toBe(403);
      expect((await step('settle', {}, who)).status).toBe(403);
      expect((await decide({ step: 'close' }, who)).status).toBe(403);
    }
    expect((await head.get(at('/follow-ups'))).status).toBe(403);
    expect((await office.get(at(`/inspections/${uuid(1)}`))).status).toBe(200);
    expect((await step('unsign', {}, office)).status).toBe(403);
    const elsewhere = tanHuong2024().communeId;
    expect((await deputy.get(at(`/inspections/${uuid(1)}`, elsewhere))).status).toBe(404);
    expect((await services.stranger().get(at('/inspections?year=2026'))).status).toBe(401);
  });

  it('is asked of the deputy after a quarter, and what is overdue of the directors and of its unit', async () => {
    const services = await openServices();
    const { step, filled, deputy, director, put } = await people(services);
    const farmer = await services.as('hoinongdan');
    const waiting = async (who = deputy) =>
      ((await who.get(at('/waiting'))).json.tasks as { title: { vi: string } }[]).map(
        ({ title }) => title.vi,
      );
    await put({ period: { from: '2026-07-01', to: '2026-09-30' }, on: '2026-10-05' }, uuid(8));
    expect(await waiting()).toContain('Ghi biên bản kiểm tra quý III năm 2026');
    expect(await waiting()).not.toContain('Kiểm tra quý III năm 2026');
    await filled({ followUps: [mend] });
    await step('sign', { signers: pair });
    for (const who of [deputy, director])
      expect(await waiting(who)).toContain('1 việc khắc phục sau kiểm tra quá hạn');
    expect(await waiting(farmer)).toContain(`Khắc phục: ${mend.text}`);
  });
});

describe('the report that sums up inspections', () => {
  it('tells of signed ones alone: numbers, progress, effect, what is mended', async () => {
    // A period that no inspection of the sample has.
    const odd = { period: { from: '2026-04-02', to: '2026-06-29' } };
    const { step, filled, deputy, put } = await people(await openServices());
    const summary = async () =>
      (await deputy.get(at('/inspection-summary?from=2026-04-02&to=2026-06-29&form=html'))).bytes.toString();
    const { items } = await filled({ ...odd, followUps: [mend], conclusion: 'Cơ bản đúng tiến độ' });
    expect(await summary()).toContain('chưa có cuộc kiểm tra nào có biên bản hai bên ký');
    await step('sign', { signers: pair });
    await put({ period: { from: '2026-07-01', to: '2026-09-30' }, on: '2026-10-05' }, uuid(8));
    const paper = await summary();
    for (const said of [
      'Tổng hợp kết quả kiểm tra từ 02',
      `Đã kiểm tra ${items.length} việc: ${items.length} đạt, 0 chưa đạt`,
      'Có 1 việc phải khắc phục: 0 đã xong, 0 đang làm, 1 quá hạn.',
      'Cơ bản đúng tiến độ',
    ])
      expect(paper).toContain(said);
    const wrong = await deputy.get(at('/inspection-summary?from=2026-12-31&to=2026-01-01'));
    expect([wrong.status, where(wrong)]).toEqual([400, expect.stringContaining('Ngày cuối kỳ đứng trước')]);
  });
});
