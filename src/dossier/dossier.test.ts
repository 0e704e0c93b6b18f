import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moi } from '../sample/moi.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { testToday } from '../testing/fixtures.ts';
import { type Caller, servicesForTests } from '../testing/services.ts';
import { dossierKinds, type Entry, kindRules, nextPart, stateOf, totalsOf } from './dossier/rules.ts';
import type { StandingDossier } from './dossier/schema.ts';
import type { PersonEntry } from './person/schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const base = `/api/communes/${sample.communeId}`;
const foreign = `/api/communes/${tanHuong2024().communeId}`;
const villages = sample.places.filter(({ level }) => level === 'village');
const [resident] = sample.residents.filter(({ leftOn }) => leftOn === null);

const file = {
  kind: 'ocop',
  name: 'Nón lá Bản Lành',
  villageId: villages[0]!.id,
  unitId: null,
  holder: 'Hợp tác xã Nón lá',
  since: '2026-03-01',
  endedOn: null as string | null,
  note: null,
  revision: 0,
};
const open = async (deputy: Caller, more: object = {}) => {
  const id = randomUUID();
  expect((await deputy.send('PUT', `${base}/dossiers/${id}`, { ...file, ...more })).json).toMatchObject({
    revision: 1,
  });
  return id;
};
const part = (dossierId: string, position: number, more: object = {}) => ({
  ...{ dossierId, position, name: `Bước ${position}`, actor: 'Hợp tác xã', dueOn: null, doneOn: null },
  ...{ evidence: null, active: true, revision: 0 },
  ...more,
});
const entry = (dossierId: string, figures: object, more: object = {}) => ({
  ...{ dossierId, onDay: '2026-06-30', villageId: null, figures, note: null, active: true, revision: 0 },
  ...more,
});
const line = {
  ...{ kind: 'artisan', residentId: resident!.id, person: resident!.name, villageId: null, dossierId: null },
  ...{ what: 'Đan nón', withWhom: null, since: '2026-04-12', until: null, outcome: null, amount: null },
  ...{ agreedOn: null, evidence: null, note: null, revision: 0 },
};
const put = (caller: Caller, path: string, body: object, id: string = randomUUID()) =>
  caller.send('PUT', `${base}/${path}/${id}`, body);
const standing = async (caller: Caller, id: string) =>
  ((await caller.get(`${base}/dossiers`)).json as StandingDossier[]).find((one) => one.id === id)!;
const book = async (caller: Caller, query: string) =>
  (await caller.get(`${base}/person-entries?${query}`)).json as PersonEntry[];

describe('a dossier', () => {
  it('goes part by part: whose turn it is, what is late, and when it is done', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const id = await open(deputy);
    const [first, second] = [randomUUID(), randomUUID()];
    await put(deputy, 'dossier-parts', part(id, 0), first);
    await put(deputy, 'dossier-parts', part(id, 1, { dueOn: '2026-09-30', actor: 'UBND xã' }), second);
    expect(await standing(deputy, id)).toMatchObject({
      state: 'late',
      parts: { all: 2, done: 0 },
      next: { name: 'Bước 0' },
    });
    const { tasks } = (await deputy.get(`${base}/waiting`)).json as { tasks: { to: string }[] };
    expect(tasks.filter(({ to }) => to === `ho-so/${id}`)).toHaveLength(1);
    const done = { doneOn: '2026-05-01', evidence: 'Phiếu đăng ký', revision: 1 };
    await put(deputy, 'dossier-parts', part(id, 0, done), first);
    expect(await standing(deputy, id)).toMatchObject({ next: { name: 'Bước 1', actor: 'UBND xã' } });
    await put(
      deputy,
      'dossier-parts',
      part(id, 1, { ...done, dueOn: '2026-09-30', actor: 'UBND xã' }),
      second,
    );
    expect(await standing(deputy, id)).toMatchObject({
      state: 'done',
      parts: { all: 2, done: 2 },
      next: null,
    });
    const whole = (await deputy.get(`${base}/dossiers/${id}`)).json;
    expect(whole.parts.map(({ evidence }: { evidence: string }) => evidence)).toEqual([
      'Phiếu đăng ký',
      'Phiếu đăng ký',
    ]);
  });

  it('adds up what was counted: sales of all months, the pupils of each village as they were counted last', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const seller = await open(deputy, { kind: 'online-seller', name: 'Hộ bà Dua' });
    await put(deputy, 'dossier-entries', entry(seller, { orders: 12, sales: 2_400_000 }));
    await put(
      deputy,
      'dossier-entries',
      entry(seller, { orders: 20, sales: 3_600_000 }, { onDay: '2026-07-31' }),
    );
    await put(deputy, 'dossier-entries', entry(seller, { orders: 99 }, { active: false }));
    expect((await standing(deputy, seller)).totals).toEqual({ orders: 32, sales: 6_000_000 });
    const level = await open(deputy, { kind: 'universal-education', name: 'Phổ cập tiểu học 2026' });
    const counted = (village: number, ofAge: number, onDay: string) =>
      put(deputy, 'dossier-entries', entry(level, { ofAge }, { villageId: villages[village]!.id, onDay }));
    await counted(0, 40, '2026-03-01');
    await counted(0, 42, '2026-09-01');
    await counted(1, 30, '2026-03-01');
    expect((await standing(deputy, level)).totals).toEqual({ ofAge: 72 });
  });

  it('of a fund knows whom it helped, and how much', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const fund = await open(deputy, { kind: 'learning-fund', name: 'Quỹ học tập Công ty Chè' });
    await put(deputy, 'dossier-entries', entry(fund, { paidIn: 10_000_000 }));
    const given = { ...line, kind: 'support', what: 'Học phí nghề', dossierId: fund };
    await put(deputy, 'person-entries', { ...given, amount: 1_500_000 });
    await put(deputy, 'person-entries', { ...given, amount: 500_000, residentId: null, person: 'Em Páo' });
    expect(await standing(deputy, fund)).toMatchObject({
      totals: { paidIn: 10_000_000 },
      people: 2,
      paidOut: 2_000_000,
    });
    expect(await book(deputy, `dossier=${fund}`)).toHaveLength(2);
  });

  it.each([
    ['dossiers', { ...file, endedOn: '2026-01-01' }, 'endedOn', 'từ ngày bắt đầu'],
    ['dossier-parts', { doneOn: '2026-12-01' }, 'doneOn', 'chưa tới'],
    ['dossier-entries', { onDay: '2026-12-01' }, 'onDay', 'chưa tới'],
    ['dossier-entries', { figures: { visitors: 3 } }, 'figures', 'không có số liệu ấy'],
    ['dossier-entries', {}, 'figures', 'Ghi số liệu'],
  ])('%s with %o is refused in Vietnamese', async (path, more, field, says) => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const id = await open(deputy);
    const whole = { dossiers: file, 'dossier-parts': part(id, 0), 'dossier-entries': entry(id, {}) }[path]!;
    const refused = await put(deputy, path, { ...whole, ...more });
    expect(refused.status).toBe(400);
    expect(refused.json.problem.where[0]).toMatchObject({
      path: `body.${field}`,
      vi: expect.stringContaining(says),
    });
  });

  it('keeps its kind, is written by the deputy alone, and is nothing to another commune', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const id = await open(deputy);
    expect((await put(deputy, 'dossiers', { ...file, kind: 'club', revision: 1 }, id)).status).toBe(409);
    for (const who of ['giamdoc', 'truongthon', 'ketoan', 'hoinongdan'])
      expect((await put(await services.as(who), 'dossiers', file)).status).toBe(403);
    expect((await (await services.as('truongthon')).get(`${base}/dossiers/${id}`)).status).toBe(200);
    expect((await (await services.as('so')).get(`${base}/dossiers`)).status).toBe(403);
    expect((await deputy.get(`${foreign}/dossiers`)).json).toEqual([]);
    expect((await deputy.get(`${foreign}/dossiers/${id}`)).status).toBe(404);
    const elsewhere = await deputy.send('PUT', `${foreign}/dossier-parts/${randomUUID()}`, part(id, 0));
    expect(elsewhere.status).toBe(404);
  });
});

describe('the books of people', () => {
  it('keep an artisan who agreed to teach, who becomes an instructor under the same id', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const id = randomUUID();
    for (let twice = 0; twice < 2; twice++)
      expect(
        (await put(deputy, 'person-entries', { ...line, agreedOn: '2026-04-20' }, id)).json,
      ).toMatchObject({
        revision: 1,
      });
    const taught = { ...line, agreedOn: '2026-04-20', withWhom: 'Hội Phụ nữ xã', revision: 1 };
    expect((await put(deputy, 'person-entries', taught, id)).json).toMatchObject({ revision: 2 });
    const [artisan] = (await book(deputy, 'kind=artisan')).filter((one) => one.id === id);
    const teacher = {
      name: artisan!.person,
      unitId: null,
      speciality: artisan!.what,
      active: true,
      revision: 0,
    };
    await put(deputy, 'instructors', teacher, id);
    const instructors = (await deputy.get(`${base}/instructors`)).json as { id: string }[];
    expect(instructors.map((one) => one.id)).toContain(id);
  });

  it('are for the directors; a restricted one notes each sight, and the audit tells no name', async () => {
    const services = await openServices();
    const [deputy, director] = [await services.as('phogiamdoc'), await services.as('giamdoc')];
    const id = randomUUID();
    const aid = {
      ...line,
      kind: 'support',
      what: 'Xe đạp đi học',
      withWhom: 'Hội Khuyến học',
      amount: 900_000,
    };
    await put(deputy, 'person-entries', aid, id);
    expect((await book(director, 'kind=support')).map((one) => one.id)).toContain(id);
    const sights = (await deputy.get(`${base}/sights?what=people-book&person=${resident!.id}`)).json as {
      actor: string;
    }[];
    expect(sights.some(({ actor }) => actor.includes('Giám đốc'))).toBe(true);
    for (const who of ['quantri', 'truongthon', 'ketoan', 'truonghoc', 'khuyenhoc', 'hoinongdan', 'so'])
      expect([who, (await (await services.as(who)).get(`${base}/person-entries`)).status]).toEqual([
        who,
        403,
      ]);
    expect((await put(director, 'person-entries', aid)).status).toBe(403);
    const trail = JSON.stringify((await (await services.as('quantri')).get(`${base}/audit/${id}`)).json);
    for (const secret of [resident!.name, aid.what, aid.withWhom]) expect(trail).not.toContain(secret);
    expect((await deputy.get(`${foreign}/person-entries?kind=support`)).json).toEqual([]);
  });

  it.each([
    [{ since: '2026-12-01' }, 'since', 'chưa tới'],
    [{ until: '2026-01-01' }, 'until', 'từ ngày bắt đầu'],
    [{ kind: 'job', outcome: 'done' }, 'until', 'ghi ngày kết thúc'],
    [{ amount: 5 }, 'amount', 'sổ hỗ trợ'],
    [{ kind: 'job', agreedOn: '2026-05-01' }, 'agreedOn', 'nghệ nhân'],
    [{ kind: 'priority' }, 'what', 'Chọn diện'],
    [{ kind: 'priority', what: 'disabled', residentId: null }, 'residentId', 'danh sách xã'],
  ])('refuse %o in Vietnamese', async (more, field, says) => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const refused = await put(deputy, 'person-entries', { ...line, ...more });
    expect(refused.status).toBe(400);
    expect(refused.json.problem.where[0]).toMatchObject({
      path: `body.${field}`,
      vi: expect.stringContaining(says),
    });
  });

  it('name nobody once a person is made unrecognisable; amounts stay', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const fund = await open(deputy, { kind: 'learning-fund', name: 'Quỹ khuyến học' });
    const aid = { ...line, kind: 'support', what: 'Học bổng', dossierId: fund, amount: 700_000 };
    await put(deputy, 'person-entries', aid);
    const asked = { name: resident!.name, reason: 'Gia đình yêu cầu' };
    const gone = await deputy.send('POST', `${base}/residents/${resident!.id}/anonymisation`, asked);
    expect(gone.status).toBe(200);
    expect(await book(deputy, `dossier=${fund}`)).toEqual([]);
    expect(await standing(deputy, fund)).toMatchObject({ people: 1, paidOut: 700_000 });
  });
});

describe('the rules of dossiers', () => {
  const step = fc.record({
    position: fc.nat(9),
    name: fc.constant('x'),
    actor: fc.constant(null),
    dueOn: fc.constantFrom(null, '2026-01-01', '2026-12-31'),
    doneOn: fc.constantFrom(null, '2026-02-01'),
    active: fc.boolean(),
  });

  it('are done exactly when no part in use waits, and late only while an overdue one does', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (parts) => {
        const own = parts.filter(({ active }) => active);
        const state = stateOf({ endedOn: null }, parts, testToday);
        expect(state === 'done').toBe(own.length > 0 && nextPart(parts) === null);
        expect(state === 'late').toBe(
          own.some(({ dueOn, doneOn }) => doneOn === null && dueOn === '2026-01-01'),
        );
        expect(stateOf({ endedOn: testToday }, parts, testToday)).toBe('ended');
      }),
    );
  });

  it('add up entries in whatever order they come, and never a figure that is not of the kind', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((n) => `2026-05-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.constantFrom(...dossierKinds),
        fc.uniqueArray(fc.tuple(days, fc.constantFrom(null, 'a', 'b'), fc.nat(100)), {
          selector: ([day, village]) => `${day} ${village}`,
          maxLength: 8,
        }),
        (kind, rows) => {
          const entries: Entry[] = rows.map(([onDay, villageId, n]) => ({
            onDay,
            villageId,
            figures: Object.fromEntries(kindRules[kind].figures.map(({ code }) => [code, n])),
            active: true,
          }));
          const totals = totalsOf(kind, entries);
          expect(totalsOf(kind, entries.toReversed())).toEqual(totals);
          for (const { code, adds } of kindRules[kind].figures) {
            if (entries.length === 0) expect(totals).toEqual({});
            else if (adds) expect(totals[code]).toBe(rows.reduce((sum, [, , n]) => sum + n, 0));
            else expect(totals[code]!).toBeLessThanOrEqual(rows.reduce((sum, [, , n]) => sum + n, 0));
          }
        },
      ),
    );
  });
});
