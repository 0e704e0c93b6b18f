import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import type { Target, TargetEvidence } from './schema.ts';

const openServices = servicesForTests();
const old = tanHuong2024();
const now = moi(testToday);
const at = (sample: { communeId: string }) => `/api/communes/${sample.communeId}`;
const unitOf = (sample: typeof now) =>
  sample.posts.find(({ username }) => username === 'hoinongdan')!.unitId!;

async function list(services: TestServices, who: string, sample = now, query = ''): Promise<Target[]> {
  const account = await services.as(who);
  return (await account.get(`${at(sample)}/targets?plan=${sample.plan.id}${query}`)).json as Target[];
}
const named = (targets: readonly Target[], words: string) =>
  targets.find(({ text }) => text.includes(words))!;

const fresh = (sample = now) => ({
  planId: sample.plan.id,
  position: 20,
  text: 'Mở ít nhất 3 lớp kinh tế',
  indicator: 'classes',
  comparator: '>=',
  value: 3,
  unit: 'lớp',
  programme: 'KT',
  revision: 0,
});
async function put(
  services: TestServices,
  shown: object,
  { id = randomUUID(), who = 'phogiamdoc', sample = now } = {},
) {
  const answer = await (await services.as(who)).send('PUT', `${at(sample)}/targets/${id}`, {
    ...fresh(sample),
    ...shown,
  });
  return { id, status: answer.status, json: answer.json };
}
async function report(services: TestServices, target: string, shown: object, who = 'phogiamdoc') {
  const path = `${at(now)}/targets/${target}/reports`;
  return (await services.as(who)).send('POST', path, { id: randomUUID(), on: '2026-09-30', ...shown });
}

describe('targets', () => {
  it('count what was sent, and open to it; what waits does not count', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const sent = now.notices.filter(({ sentOn }) => sentOn !== null);
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.length).toBeLessThan(now.notices.length);
    const all = await put(services, { indicator: 'notices', unit: 'bản tin', programme: null });
    expect(all.json.measured).toMatchObject({ value: sent.length, source: 'records' });
    const evidence = (await deputy.get(`${at(now)}/targets/${all.id}/evidence`)).json as TargetEvidence;
    expect(evidence.notices.map(({ id }) => id).toSorted()).toEqual(
      sent.map(({ id }) => id as string).toSorted(),
    );
    const classes = new Map(now.activities.map((one) => [one.id as string, one.programme]));
    const ofEconomy = sent.filter(({ activityId }) => classes.get(activityId ?? '') === 'KT');
    const own = await put(services, { indicator: 'notices', unit: 'bản tin' });
    expect(own.json.measured.value).toBe(ofEconomy.length);
    expect((await put(services, { indicator: 'notices', unit: '%' })).status).toBe(400);
  });

  it('are measured from the records as the figures of a report count them', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    for (const [sample, to] of [
      [old, '2024-12-31'],
      [now, testToday],
    ] as const) {
      const { total } = (await deputy.get(`${at(sample)}/figures?from=${sample.plan.year}-01-01&to=${to}`))
        .json as {
        total: { classes: number; people: number; women: number; attendance: Record<string, number> };
      };
      const targets = await list(services, 'phogiamdoc', sample);
      expect(targets.find((one) => one.indicator === 'classes' && !one.programme)?.measured).toMatchObject({
        value: total.classes,
        source: 'records',
      });
      expect(targets.find((one) => one.indicator === 'attendances')?.measured).toMatchObject(
        total.attendance,
      );
      const people = await put(services, { indicator: 'people', unit: 'người', programme: null }, { sample });
      expect(people.json.measured.value).toBe(total.people);
      const women = await put(services, { indicator: 'women-share', unit: '%', programme: null }, { sample });
      const villages = await put(
        services,
        { indicator: 'villages-share', unit: '%', programme: null },
        { sample },
      );
      expect(villages.json.measured.value).toBe(100);
      expect(women.json.measured.value).toBeCloseTo((total.women * 100) / total.people, 1);
    }
  });

  it('of a year that is over are reached or missed', async () => {
    const targets = await list(await openServices(), 'phogiamdoc', old);
    expect(targets.map(({ text, measured, state }) => [text, measured?.value, state])).toEqual([
      ['Số lớp: 24 lớp', 24, 'reached'],
      ['Chuyên đề: 24 chuyên đề', 24, 'reached'],
      ['Số lượt tham gia: 2.248 lượt', 2209, 'missed'],
      ['Mở 7 lớp kinh tế cho nhân dân các thôn', 7, 'reached'],
      ['Phối hợp triển khai các chương trình khuyến nông, khuyến lâm tại địa phương', 1, 'reached'],
      ['Phổ biến kiến thức chăm sóc sức khỏe đến cả 4 thôn', 1, 'reached'],
      ['Cả 4 thôn vận động gia đình đăng ký học tập', 1, 'reached'],
      ['Giữ vững phổ cập giáo dục tiểu học', 1, 'reached'],
    ]);
  });

  it('stand on any past day as the records of that day have it, with a forecast that says its rule', async () => {
    const services = await openServices();
    const classes = async (on: string) =>
      named(await list(services, 'phogiamdoc', old, `&on=${on}`), 'Số lớp');
    expect(await classes('2024-06-30')).toMatchObject({
      measured: { value: 12, on: '2024-06-30' },
      state: 'on-track',
      forecast: { rule: 'calendar', vi: 'giữ nhịp này: 24 / 24 vào tháng 12' },
    });
    expect(await classes('2023-12-31')).toMatchObject({ measured: null, state: 'unmeasured' });
    const reported = named(await list(services, 'phogiamdoc', now, '&on=2026-05-31'), 'bán hàng online');
    expect(reported).toMatchObject({ measured: null, state: 'unmeasured', stale: true });
  });

  it('are seen by a partner unit as far as it answers for them, and by nobody outside', async () => {
    const services = await openServices();
    const own = await list(services, 'hoinongdan');
    expect(own.map(({ unitId }) => unitId)).toEqual([unitOf(now)]);
    const foreign = now.targets.find(({ unitId }) => unitId && unitId !== unitOf(now))!;
    const farmers = await services.as('hoinongdan');
    expect((await farmers.get(`${at(now)}/targets/${foreign.id}/evidence`)).status).toBe(404);
    expect((await report(services, foreign.id, { met: true, value: 1 }, 'hoinongdan')).status).toBe(404);
    for (const [who, figure] of [
      ['khuyenhoc', { part: 165, whole: 220 }],
      ['truonghoc', { met: true }],
    ] as const) {
      const unitId = now.posts.find(({ username }) => username === who)!.unitId!;
      const theirs = await list(services, who);
      expect(theirs.length).toBeGreaterThan(0);
      expect(new Set(theirs.map((one) => one.unitId))).toEqual(new Set([unitId]));
      expect(theirs[0]).toMatchObject({ planTitle: now.plan.title, planFrom: `${now.plan.year}-01-01` });
      expect((await report(services, own[0]!.id, { value: 2 }, who)).status).toBe(404);
      const said = await report(services, theirs[0]!.id, { ...figure, evidence: 'Sổ của đơn vị' }, who);
      expect([said.status, (said.json as Target).measured?.value]).toEqual([
        200,
        who === 'khuyenhoc' ? 75 : 1,
      ]);
    }
    for (const who of ['truongthon', 'so', 'quantri'])
      expect((await (await services.as(who)).get(`${at(now)}/targets`)).status).toBe(403);
    const deputy = await services.as('phogiamdoc');
    const there = (await deputy.get(`${at(old)}/targets`)).json as Target[];
    expect(there.map(({ id }) => id)).not.toContain(foreign.id);
    expect((await deputy.get(`${at(old)}/targets/${foreign.id}/evidence`)).status).toBe(404);
    expect((await deputy.get(`${at(old)}/targets?plan=${now.plan.id}`)).status).toBe(404);
  });

  it('are added once however often they are sent, changed at the revision that was seen, and told to the audit', async () => {
    const services = await openServices();
    const first = await put(services, {});
    const again = await put(services, {}, { id: first.id });
    expect([first.status, again.status, again.json.revision]).toEqual([200, 200, 1]);
    const changed = await put(services, { value: 4, revision: 1 }, { id: first.id });
    expect(changed.json).toMatchObject({ value: 4, revision: 2 });
    expect((await put(services, { value: 5, revision: 1 }, { id: first.id })).status).toBe(409);
    const audits = await services.within(now.communeId, (tx) =>
      tx.selectFrom('audit').select('act').where('subjectId', '=', first.id).orderBy('seq').execute(),
    );
    expect(audits.map(({ act }) => act)).toEqual(['target.add', 'target.change']);
    expect((await put(services, {}, { who: 'hoinongdan' })).status).toBe(403);
    expect((await put(services, { planId: old.plan.id })).status).toBe(404);
  });

  it.each([
    [
      'an indicator that cannot measure it',
      { unit: '%', value: 80 },
      'body.indicator',
      'không đo được chỉ tiêu ghi bằng %',
    ],
    [
      'a percentage of people without a population',
      { indicator: 'people-share', unit: '%', value: 80 },
      'body.population',
      'cần tổng số người và ngày của số đó',
    ],
    ['a range that runs backwards', { upTo: 2 }, 'body.upTo', 'nhỏ hơn số đầu'],
    ['a day before the plan begins', { dueOn: '2024-05-31' }, 'body.dueOn', 'trước ngày đầu của kế hoạch'],
    ['an indicator that does not exist', { indicator: 'luck' }, 'body.indicator', 'Không có chỉ số này'],
  ])('with %s are refused in words, and nothing is written', async (_, shown, path, words) => {
    const services = await openServices();
    const refused = await put(services, shown);
    expect(refused.status).toBe(400);
    expect(refused.json.problem.where).toEqual([
      { path, vi: expect.stringContaining(words), en: expect.any(String) },
    ]);
    expect((await list(services, 'phogiamdoc')).map(({ id }) => id)).not.toContain(refused.id);
  });

  it('of a share of people count those marked by name; where heads were only counted a unit reports', async () => {
    const services = await openServices();
    const share = {
      indicator: 'people-share',
      unit: '%',
      value: 30,
      population: 900,
      populationOn: '2026-01-01',
    };
    const all = await put(services, { ...share, programme: null, populationOf: 'người từ 15 tuổi' });
    expect(all.json.measured).toMatchObject({ source: 'records', counted: 44 });
    const counted = await services.within(now.communeId, (tx) =>
      tx
        .selectFrom('activitySummary as a')
        .innerJoin('sessionSummary as s', (join) =>
          join.onRef('s.communeId', '=', 'a.communeId').onRef('s.activityId', '=', 'a.id'),
        )
        .select(['a.programme', 'a.villageId', 's.headcount'])
        .where('a.communeId', '=', now.communeId)
        .where('s.headcount', 'is not', null)
        .where('s.headcount', '=', 44)
        .executeTakeFirstOrThrow(),
    );
    const where = { programme: counted.programme, villageId: counted.villageId };
    const heads = await put(services, { ...share, ...where, population: 300 });
    expect(heads.json).toMatchObject({ measured: null, state: 'unmeasured', asksReport: true });
    const told = await report(services, heads.id, { part: 120, evidence: 'Danh sách ký nhận của thôn' });
    expect(told.json).toMatchObject({
      measured: { value: 40, source: 'reported', counted: 44 },
      state: 'reached',
    });
  });

  it('are kept by an amendment of the plan', async () => {
    const services = await openServices();
    const before = await list(services, 'phogiamdoc', old);
    const amendment = randomUUID();
    const begun = await (await services.as('phogiamdoc')).send(
      'PUT',
      `${at(old)}/plans/${old.plan.id}/amendments/${amendment}`,
      { reason: 'Thêm một lớp' },
    );
    expect(begun.status).toBe(200);
    expect(await list(services, 'phogiamdoc', old)).toEqual(before);
  });

  it('open to the classes behind their figure', async () => {
    const services = await openServices();
    const target = named(await list(services, 'phogiamdoc'), 'Mở 24 lớp');
    const opened = (await (await services.as('phogiamdoc')).get(`${at(now)}/targets/${target.id}/evidence`))
      .json as TargetEvidence;
    expect(opened.classes).toHaveLength(target.measured!.value);
    expect(opened).toMatchObject({ from: `${now.plan.year}-01-01`, to: testToday });
    const money = named(await list(services, 'phogiamdoc'), 'Tổng chi');
    const spent = (await (await services.as('ketoan')).get(`${at(now)}/targets/${money.id}/evidence`))
      .json as TargetEvidence;
    const sum = spent.classes.reduce((all, one) => all + one.gives, 0);
    expect(sum / 1_000_000).toBeCloseTo(money.measured!.value, 6);
  });

  it('are found by their words, each unit its own', async () => {
    const services = await openServices();
    const find = async (who: string) => {
      const groups = (await (await services.as(who)).get(`${at(now)}/find?q=ban hang online`)).json as {
        name: { en: string };
        things: unknown[];
      }[];
      return groups.find(({ name }) => name.en === 'Targets')?.things.length ?? 0;
    };
    expect([await find('phogiamdoc'), await find('hoinongdan'), await find('truongthon')]).toEqual([1, 1, 0]);
  });
});

describe('a reported figure', () => {
  const own = now.targets.find(({ unitId }) => unitId === unitOf(now))!;

  it('counts with evidence, and is kept without it', async () => {
    const services = await openServices();
    const without = await report(services, own.id, { value: 2 }, 'hoinongdan');
    expect(without.json).toMatchObject({ measured: { value: 1, on: '2026-06-30' }, unconfirmed: 1 });
    const shown = await report(services, own.id, { value: 2, evidence: 'Sổ đơn hàng tháng 9' }, 'hoinongdan');
    expect(shown.json).toMatchObject({
      measured: { value: 2, on: '2026-09-30', source: 'reported' },
      state: 'reached',
      stale: false,
    });
  });

  it('counts from the file that shows it on', async () => {
    const services = await openServices();
    const farmers = await services.as('hoinongdan');
    const id = randomUUID();
    await report(services, own.id, { id, value: 2 }, 'hoinongdan');
    const path = `${at(now)}/target-reports/${id}/file/${randomUUID()}`;
    const attached = await farmers.upload(
      path,
      'so-don-hang.pdf',
      Buffer.from('%PDF-1.7 so don hang'),
      'PUT',
    );
    expect(attached.json).toMatchObject({ measured: { value: 2 }, unconfirmed: 0 });
    expect((await farmers.get(path)).status).toBe(200);
    expect((await (await services.as('ketoan')).get(path)).status).toBe(200);
    const foreign = now.targets.find(({ reports, unitId }) => reports.length > 0 && unitId !== unitOf(now))!
      .reports[0]!;
    expect((await farmers.get(path.replace(id, foreign.id))).status).toBe(404);
    expect(
      (await farmers.upload(path.replace(id, foreign.id), 'a.pdf', Buffer.from('%PDF-1.7'), 'PUT')).status,
    ).toBe(404);
  });

  it('that was wrong is withdrawn with a reason, and the one before stands again', async () => {
    const services = await openServices();
    const id = randomUUID();
    await report(services, own.id, { id, value: 9, evidence: 'Nhầm sổ' }, 'hoinongdan');
    const farmers = await services.as('hoinongdan');
    const path = `${at(now)}/target-reports/${id}/withdrawal`;
    const withdrawn = await farmers.send('POST', path, { reason: 'Ghi nhầm số' });
    const again = await farmers.send('POST', path, { reason: 'Ghi nhầm số' });
    expect([withdrawn.status, again.status]).toEqual([200, 200]);
    expect(withdrawn.json.measured).toMatchObject({ value: 1, on: '2026-06-30' });
    const { reports } = (await farmers.get(`${at(now)}/targets/${own.id}/evidence`)).json as TargetEvidence;
    expect(reports.find((one) => one.id === id)).toMatchObject({
      counts: false,
      withdrawnReason: 'Ghi nhầm số',
    });
  });

  it('sent twice is there once; of a percentage without its whole, or of a day to come, it is refused', async () => {
    const services = await openServices();
    const id = randomUUID();
    const shown = { id, value: 2, evidence: 'Sổ đơn hàng' };
    await report(services, own.id, shown, 'hoinongdan');
    expect((await report(services, own.id, shown, 'hoinongdan')).status).toBe(200);
    const share = now.targets.find(({ indicator }) => indicator === 'learning-families')!;
    const refused = await report(services, share.id, { value: 86, evidence: 'Quyết định 12' });
    expect(refused.json.problem.where[0]).toMatchObject({ path: 'body.whole' });
    expect((await report(services, own.id, { ...shown, id: randomUUID(), on: '2026-12-01' })).status).toBe(
      400,
    );
    const { reports } = (await (await services.as('phogiamdoc')).get(`${at(now)}/targets/${own.id}/evidence`))
      .json as TargetEvidence;
    expect(reports.filter((one) => one.id === id)).toHaveLength(1);
  });

  it('that is due is asked of its unit, and no more once it came', async () => {
    const services = await openServices();
    const asked = async () =>
      (
        (await (await services.as('hoinongdan')).get(`${at(now)}/waiting`)).json as {
          tasks: { key: string }[];
        }
      ).tasks.filter(({ key }) => key.startsWith('target'));
    expect(await asked()).toEqual([
      expect.objectContaining({
        urgency: 'now',
        title: expect.objectContaining({ vi: `Báo số: ${own.text}` }),
      }),
    ]);
    await report(services, own.id, { value: 2, evidence: 'Sổ đơn hàng tháng 9' });
    expect(await asked()).toEqual([]);
    const families = (await (await services.as('khuyenhoc')).get(`${at(now)}/waiting`)).json as {
      tasks: { key: string; title: { vi: string } }[];
    };
    expect(families.tasks.map(({ title }) => title.vi)).toContainEqual(
      expect.stringMatching(/^Báo số: .*Gia đình học tập/),
    );
  });
});

describe('the library of indicators', () => {
  it('says of each what counts, in both languages', async () => {
    const services = await openServices();
    const all = (await (await services.as('phogiamdoc')).get(`${at(now)}/indicators`)).json as {
      code: string;
      from: string;
      definition: { vi: string; en: string };
    }[];
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(new Set(all.map(({ from }) => from))).toEqual(new Set(['records', 'reported']));
    for (const { definition } of all)
      expect(Math.min(definition.vi.length, definition.en.length)).toBeGreaterThan(40);
  });
});
