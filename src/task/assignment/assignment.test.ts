import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { unitIdOf } from '../../sample/organisation.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { atOnce, committingServices, servicesForTests, type TestServices } from '../../testing/services.ts';
import type { Assignment } from './schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const at = (path: string, commune = sample.communeId) => `/api/communes/${commune}${path}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const unit = (code: string) => unitIdOf(sample.key, code);
const [farmers, women, school] = [unit('hoi-nong-dan'), unit('hoi-phu-nu'), unit('truong-tieu-hoc')];
const idOf = (start: string) => sample.assignments.find(({ text }) => text.startsWith(start))!.id;
const [training, overdue] = [idOf('Vận động hội viên'), idOf('Lập danh sách')];

const lead = (unitId: string) => ({ unitId, role: 'lead' });
const support = (unitId: string) => ({ unitId, role: 'support' });
const entry = {
  planId: sample.plan.id,
  text: 'Phát tờ rơi về lớp nuôi ong',
  units: [lead(farmers), support(women)],
  dueOn: '2026-11-20',
  revision: 0,
};

async function people(services: TestServices) {
  const [deputy, farmer] = [await services.as('phogiamdoc'), await services.as('hoinongdan')];
  const put = (body: object, id = uuid(1)) =>
    deputy.send('PUT', at(`/assignments/${id}`), { ...entry, ...body });
  const report = (id: string, body: object, who = farmer) =>
    who.send('POST', at(`/assignments/${id}/reports`), { id: uuid(9), done: true, result: 'Xong', ...body });
  const listed = async (who = deputy) =>
    (await who.get(at(`/assignments?plan=${sample.plan.id}`))).json as readonly Assignment[];
  return { deputy, farmer, put, report, listed };
}

const where = (answer: { json: { problem: { where: { path: string; vi: string }[] } } }) =>
  answer.json.problem.where.map(({ path, vi }) => `${path}: ${vi}`).join('; ');

describe('assignments of a plan', () => {
  it('tell what, who leads and who supports, by when, and where each stands', async () => {
    const { listed } = await people(await openServices());
    const all = new Map((await listed()).map((one) => [one.id, one]));
    expect(all.size).toBe(sample.assignments.length);
    expect(all.get(overdue)).toMatchObject({ state: 'overdue', result: null, planInForce: true });
    expect(all.get(training)).toMatchObject({
      state: 'open',
      result: 'Phát loa 3 buổi, đến từng nhà ở 5 chi hội',
      reached: 27,
      figure: 40,
      units: [
        { role: 'lead', name: 'Hội Nông dân xã' },
        { role: 'support', name: expect.anything() },
        { role: 'support', name: expect.anything() },
      ],
    });
    expect([...all.values()].filter(({ state }) => state === 'done')).toHaveLength(2);
  });

  it('are made once however often they are sent, changed at the revision that was seen, told to the audit', async () => {
    const services = await openServices();
    const { put } = await people(services);
    const first = await put({});
    expect((await put({})).json).toEqual(first.json);
    expect(first.json).toMatchObject({ state: 'open', revision: 1, dueKept: false, mailOn: null });
    const changed = await put({ text: 'Phát 200 tờ rơi', revision: 1 });
    expect(changed.json).toMatchObject({ text: 'Phát 200 tờ rơi', revision: 2 });
    const late = await put({ text: 'Khác', revision: 1 });
    expect([late.status, late.json.problem.more.now.text]).toEqual([409, 'Phát 200 tờ rơi']);
    const told = await services.within(sample.communeId, (tx) =>
      tx.selectFrom('audit').select('act').where('subjectId', '=', uuid(1)).orderBy('seq').execute(),
    );
    expect(told.map(({ act }) => act)).toEqual(['assignment.add', 'assignment.change']);
  });

  it('with two that lead, a unit that has ended or half a figure are refused with what to do, and nothing is lost', async () => {
    const { deputy, put, listed } = await people(await openServices());
    const two = await put({ units: [lead(farmers), lead(women)] });
    expect([two.status, two.json.problem.code]).toEqual([400, 'bad-input']);
    expect(where(two)).toContain('Một việc chỉ có một đơn vị chủ trì');
    expect(where(await put({ byCentre: true }))).toContain('“Trung tâm” và “Hội Nông dân xã”');
    expect(where(await put({ figure: 40 }))).toContain('đơn vị tính');
    const units = (await deputy.get(at('/units'))).json as { id: string }[];
    const ended = { ...units.find(({ id }) => id === women), validTo: '2026-06-30' };
    await deputy.send('PUT', at(`/units/${women}`), ended);
    expect(where(await put({}))).toContain('đã thôi hoạt động từ sau ngày 30/06/2026');
    expect(await listed()).toHaveLength(sample.assignments.length);
    // What it had before it ended stays with it.
    const kept = (await listed()).find(({ id }) => id === overdue)!;
    expect(kept.units[0]).toMatchObject({ ended: '2026-06-30', role: 'lead' });
  });

  it('with a due day outside the plan are asked about, then kept with a flag', async () => {
    const { put } = await people(await openServices());
    const asked = await put({ dueOn: '2027-01-20' });
    expect([asked.status, asked.json.problem.code]).toEqual([409, 'outside-period']);
    expect(where(asked)).toContain('20/01/2027 nằm ngoài thời gian của kế hoạch (01/01/2026 – 31/12/2026)');
    const kept = await put({ dueOn: '2027-01-20', keepDueOn: true });
    expect(kept.json).toMatchObject({ dueOn: '2027-01-20', dueKept: true });
    // Nobody is asked a second time about a day that was kept.
    const again = await put({ dueOn: '2027-01-20', text: 'Khác', revision: 1 });
    expect(again.json).toMatchObject({ text: 'Khác', dueKept: true });
    expect((await put({ text: 'Khác', revision: 2 })).json).toMatchObject({ dueKept: false });
  });

  it('come from pasted rows in one go, once, with what nobody knows kept as words', async () => {
    const { deputy, listed } = await people(await openServices());
    const row = { support: '', due: '', wanted: '' };
    const rows = [
      { row: 1, text: 'Treo băng rôn', lead: 'Trường Tiểu học Suối Lạnh', ...row, due: '30/11/2026' },
      { row: 2, text: 'Báo tin trên loa', lead: 'Các chi hội', ...row },
    ];
    const send = () => deputy.send('POST', at(`/plans/${sample.plan.id}/assignments/import`), { rows });
    expect((await send()).json).toEqual({ added: 2, known: 0 });
    expect((await send()).json).toEqual({ added: 0, known: 2 });
    const last = (await listed()).slice(-2);
    expect(last.map(({ units, paperUnit, dueOn }) => [units[0]?.unitId ?? null, paperUnit, dueOn])).toEqual([
      [school, null, '2026-11-30'],
      [null, 'Các chi hội', null],
    ]);
    const bad = await deputy.send('POST', at(`/plans/${sample.plan.id}/assignments/import`), {
      rows: [{ row: 7, text: 'Việc', lead: 'Hội Phụ nữ, Hội Nông dân', ...row }],
    });
    expect(where(bad)).toMatch(/^rows\.7\.lead: .*một đơn vị chủ trì/);
  });

  it('are taken out while nobody has reported on them', async () => {
    const { deputy, put, report, listed } = await people(await openServices());
    await put({});
    expect((await deputy.send('DELETE', at(`/assignments/${uuid(1)}`))).status).toBe(200);
    expect((await listed()).some(({ id }) => id === uuid(1))).toBe(false);
    await put({});
    await report(uuid(1), { done: false });
    expect((await deputy.send('DELETE', at(`/assignments/${uuid(1)}`))).json.problem.code).toBe(
      'wrong-state',
    );
  });
});

describe('a report', () => {
  it('of whoever leads settles the task: in words, as a figure, on a day; the same report again is one', async () => {
    const { farmer, report, listed } = await people(await openServices());
    const sent = { result: 'Đủ 40 người', figure: 40, on: '2026-10-21' };
    const first = await report(training, sent);
    expect(first.json).toMatchObject({ state: 'done', result: 'Đủ 40 người', reached: 40 });
    expect((await report(training, sent)).json).toEqual(first.json);
    expect((await listed(farmer)).find(({ id }) => id === training)!.reports).toHaveLength(2);
    const more = await report(training, {
      id: uuid(10),
      done: false,
      result: 'Hai người xin rút',
      figure: 38,
    });
    expect(more.json).toMatchObject({ state: 'open', reached: 38 });
  });

  it('of a supporting unit alone does not; of a day to come, without words or with another id is refused', async () => {
    const { report } = await people(await openServices());
    const support = idOf('Báo lớp sắp mở');
    expect((await report(support, {})).json.state).toBe('open');
    const future = await report(training, { id: uuid(11), on: '2026-10-23' });
    expect([future.status, future.json.problem.code]).toEqual([422, 'out-of-range']);
    expect(where(future)).toContain('chưa tới');
    expect((await report(training, { id: uuid(11), result: ' ' })).json.problem.code).toBe('bad-input');
    expect((await report(training, {})).json.problem.code).toBe('already-exists');
  });

  it("is entered by the deputy for a unit, and for the centre's own tasks", async () => {
    const { deputy, report } = await people(await openServices());
    const forWomen = await report(overdue, { on: '2026-10-20' }, deputy);
    expect(forWomen.json).toMatchObject({ state: 'done', reports: [{ unitId: women, on: '2026-10-20' }] });
    const own = await report(idOf('Kiểm tra các lớp'), { id: uuid(12) }, deputy);
    expect(own.json).toMatchObject({ state: 'done', reports: [{ unitId: null }] });
    const notTheirs = await report(overdue, { id: uuid(13), unitId: farmers }, deputy);
    expect(where(notTheirs)).toContain('Chọn đơn vị hoặc thôn có tên');
  });

  it('sent by both at once is kept twice, and the same one sent ten times at once is kept once', async () => {
    const services = await committingServices();
    const { deputy, farmer, report, listed } = await people(services);
    const same = await atOnce(10, () => report(training, { figure: 40 }));
    expect(same.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const both = await atOnce(2, (nth) =>
      report(training, { id: uuid(20 + nth), done: nth === 0 }, nth === 0 ? farmer : deputy),
    );
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const { reports } = (await listed()).find(({ id }) => id === training)!;
    expect(
      reports
        .map(({ id }) => id)
        .slice(1)
        .toSorted(),
    ).toEqual([uuid(9), uuid(20), uuid(21)]);
  });
});

describe("somebody else's assignments", () => {
  it('are not seen, reported on or reminded of by another unit, another commune, or who has no part', async () => {
    const services = await openServices();
    const { report, listed } = await people(services);
    const [pupil, farmer] = [await services.as('truonghoc'), await services.as('hoinongdan')];
    expect((await listed(pupil)).every(({ units }) => units.some(({ unitId }) => unitId === school))).toBe(
      true,
    );
    expect((await listed(pupil)).length).toBeGreaterThan(0);
    expect((await report(training, {}, pupil)).status).toBe(404);
    expect((await report(training, { unitId: women }, farmer)).status).toBe(403);
    expect((await farmer.send('POST', at(`/assignments/${training}/reminder`))).status).toBe(403);
    const elsewhere = at(`/assignments/${training}/reports`, tanHuong2024().communeId);
    expect((await farmer.send('POST', elsewhere, { id: uuid(9), done: true, result: 'x' })).status).toBe(404);
    for (const name of ['ketoan', 'chutich', 'so', 'quantri'])
      expect((await (await services.as(name)).get(at('/assignments'))).status).toBe(403);
    // The commune's office has a part in plans of the committee alone: of the centre's it sees, prints, changes and reminds nothing.
    const office = await services.as('vanhoa');
    expect(await listed(office)).toEqual([]);
    expect((await office.send('POST', at(`/assignments/${training}/reminder`))).status).toBe(409);
    expect((await office.send('DELETE', at(`/assignments/${training}`))).status).toBe(409);
    const { planId } = (await listed(await services.as('phogiamdoc')))[0]!;
    // The appendix comes to the office with the plan itself.
    expect((await office.get(at(`/plans/${planId}/assignments/paper?form=html`))).status).toBe(200);
    // Of a task that it shares a unit sees its own words, not those of the others.
    const shared = (await listed(pupil)).find(({ id }) => id === overdue)!;
    expect(shared.reports).toEqual([]);
  });
});

describe('what waits', () => {
  it('is due soon for the unit, overdue for the director, and asked again where somebody reminds', async () => {
    const services = await openServices();
    const { deputy, farmer, report } = await people(services);
    const titles = async (name: string) =>
      (
        (await (await services.as(name)).get(at('/waiting'))).json.tasks as {
          title: { vi: string };
          urgency: string;
        }[]
      ).map(({ title, urgency }) => `${urgency}: ${title.vi}`);
    expect(await titles('hoinongdan')).toContain('now: Vận động hội viên đi tập huấn bán hàng trên mạng');
    expect(await titles('giamdoc')).toContain('late: 1 việc đã phân công quá hạn');
    expect((await deputy.send('POST', at(`/assignments/${training}/reminder`))).json.remindedOn).toBe(
      testToday,
    );
    const again = await deputy.send('POST', at(`/assignments/${training}/reminder`));
    expect(again.json.problem.code).toBe('reminded-today');
    expect(await titles('hoinongdan')).toContain(
      'reminded: Vận động hội viên đi tập huấn bán hàng trên mạng',
    );
    await report(training, { id: uuid(30), done: false, difficulty: 'Trùng ngày gặt' }, farmer);
    expect(await titles('phogiamdoc')).toContain(
      'now: Hội Nông dân xã cần giúp: Vận động hội viên đi tập huấn bán hàng trên mạng',
    );
    await report(training, { id: uuid(31) }, farmer);
    expect((await titles('hoinongdan')).join()).not.toContain('tập huấn bán hàng');
    expect((await titles('phogiamdoc')).join()).not.toContain('cần giúp');
  });

  it('is not asked of units while the plan is a draft', async () => {
    const services = await openServices();
    const { deputy, farmer, put } = await people(services);
    await deputy.send('PUT', at(`/plans/${uuid(40)}`), { year: 2027, surveyId: null });
    const made = await put({ planId: uuid(40), dueOn: '2027-01-05' });
    expect(made.json).toMatchObject({ planInForce: false });
    const waiting = JSON.stringify((await farmer.get(at('/waiting'))).json);
    expect(waiting).not.toContain('nuôi ong');
    expect((await deputy.send('POST', at(`/assignments/${uuid(1)}/reminder`))).json.problem.code).toBe(
      'wrong-state',
    );
  });
});

describe('the paper', () => {
  it('lists the tasks by unit, with roles, days and results; it is for the directors', async () => {
    const { deputy, farmer } = await people(await openServices());
    const paper = at(`/plans/${sample.plan.id}/assignments/paper`);
    const html = (await deputy.get(`${paper}?form=html`)).bytes.toString().replaceAll('&#x2F;', '/');
    for (const shown of [
      'PHÂN CÔNG NHIỆM VỤ',
      'Hội Nông dân xã',
      'Chủ trì',
      'Phối hợp',
      '40 người',
      '31/10/2026',
    ])
      expect([shown, html.includes(shown)]).toEqual([shown, true]);
    for (const [form, start] of [
      ['docx', 'PK'],
      ['pdf', '%P'],
    ] as const)
      expect((await deputy.get(`${paper}?form=${form}`)).bytes.subarray(0, 2).toString()).toBe(start);
    expect((await farmer.get(paper)).status).toBe(403);
  });
});

describe('assignments of villages', () => {
  const villages = sample.places.filter(({ level }) => level === 'village').map(({ id }) => id);
  const head = sample.posts.find(({ username }) => username === 'truongthon')!.villageId!;
  const others = villages.filter((id) => id !== head);
  const each = (ids: readonly string[]) => ({
    units: [],
    villages: ids.map((villageId) => ({ villageId, role: 'support' })),
    each: true,
  });

  it('are seen and reported by the head of the village alone; another village stays out of sight', async () => {
    const services = await openServices();
    const { put, report, listed } = await people(services);
    const villager = await services.as('truongthon');
    const made = await put(each([head, ...others]));
    expect([made.status, made.json.each, made.json.villages.length]).toEqual([200, true, villages.length]);
    await put({ ...each(others), text: 'Việc của thôn khác' }, uuid(2));
    const own = await listed(villager);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every((task) => task.villages.some(({ villageId }) => villageId === head))).toBe(true);
    expect(own.map(({ id }) => id)).not.toContain(uuid(2));
    expect((await report(uuid(2), {}, villager)).status).toBe(404);
    expect((await report(uuid(1), { villageId: others[0] }, villager)).status).toBe(403);
    const done = await report(uuid(1), { result: '31 hộ đăng ký' }, villager);
    expect(done.json.reports).toMatchObject([{ villageId: head, unitId: null, result: '31 hộ đăng ký' }]);
    expect((await villager.send('PUT', at(`/assignments/${uuid(1)}`), entry)).status).toBe(403);
  });

  it('that each does its own part of are done when all are, and the deputy enters a report for a village', async () => {
    const services = await openServices();
    const { put, report, listed } = await people(services);
    const [deputy, villager] = [await services.as('phogiamdoc'), await services.as('truongthon')];
    await put({ ...each([head, others[0]!]), dueOn: testToday });
    const state = async () => (await listed()).find(({ id }) => id === uuid(1))!.state;
    await report(uuid(1), {}, villager);
    expect(await state()).toBe('open');
    expect((await report(uuid(1), { id: uuid(10) }, deputy)).status).toBe(400);
    await report(uuid(1), { id: uuid(10), villageId: others[0] }, deputy);
    expect(await state()).toBe('done');
  });

  it('ask the head of the village by its day, and not once it is reported', async () => {
    const services = await openServices();
    const { put, report } = await people(services);
    const villager = await services.as('truongthon');
    const asked = async () =>
      (
        (await villager.get(at('/waiting'))).json as { tasks: { key: string; detail: { vi: string } }[] }
      ).tasks.find(({ key }) => key === `assignment ${uuid(1)}`);
    await put({ ...each(villages), dueOn: testToday });
    expect((await asked())?.detail.vi).toContain('phần việc của mình');
    await report(uuid(1), {}, villager);
    expect(await asked()).toBeUndefined();
  });

  it('have no unit that leads, and a village that is not here is refused', async () => {
    const { put } = await people(await openServices());
    const led = await put({ ...each(villages), units: [lead(farmers)] });
    expect([led.status, where(led)]).toEqual([400, expect.stringContaining('không có ai chủ trì')]);
    const unknown = await put(each([uuid(77)]));
    expect([unknown.status, where(unknown)]).toEqual([400, expect.stringContaining('thôn không còn')]);
  });
});
