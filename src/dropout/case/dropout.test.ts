import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { type Caller, servicesForTests } from '../../testing/services.ts';
import { countsOf, waitsForVisit } from './rules.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const base = `/api/communes/${sample.communeId}`;
const foreign = `/api/communes/${tanHuong2024().communeId}`;
const schoolId = sample.posts.find(({ username }) => username === 'truonghoc')!.unitId!;
const otherUnit = sample.units.find(({ id }) => id !== schoolId)!;
const child = sample.residents.find(({ birthYear, leftOn }) => leftOn === null && birthYear === 2014)!;
const fresh = {
  residentId: child.id,
  person: child.name,
  schoolId,
  since: '2026-09-05',
  reason: 'work',
  note: 'Theo anh đi làm rẫy',
  visits: [],
  outcome: null,
  revision: 0,
};
const put = (caller: Caller, id: string, body: object) => caller.send('PUT', `${base}/dropouts/${id}`, body);
type Listed = { id: string; person: string; school: string; visits: unknown[]; outcome: string | null }[];
const list = async (caller: Caller) => (await caller.get(`${base}/dropouts`)).json as Listed;
const tasks = async (caller: Caller) =>
  ((await caller.get(`${base}/waiting`)).json.tasks as { key: string }[]).filter(({ key }) =>
    key.startsWith('dropouts'),
  );

describe('a child who dropped out', () => {
  it('is found, visited by the school, and brought back', async () => {
    const services = await openServices();
    const [deputy, school] = [await services.as('phogiamdoc'), await services.as('truonghoc')];
    const id = randomUUID();
    expect((await put(deputy, id, fresh)).json).toMatchObject({ revision: 1, school: expect.any(String) });
    const visit = { on: '2026-10-20', by: 'Cô Lan Anh', outcome: 'Gia đình hứa cho em đi học' };
    const visited = await put(school, id, { ...fresh, visits: [visit], revision: 1 });
    expect(visited.json).toMatchObject({ revision: 2, visits: [visit] });
    const again = await put(school, id, { ...fresh, visits: [visit], revision: 1 });
    expect(again.json).toMatchObject({ revision: 2 });
    const late = await put(school, id, { ...fresh, visits: [], revision: 1 });
    expect(late.json.problem).toMatchObject({ code: 'changed-meanwhile', more: { now: { revision: 2 } } });
    const back = await put(school, id, { ...fresh, visits: [visit], outcome: 'returned', revision: 2 });
    expect(back.json).toMatchObject({ outcome: 'returned', outcomeOn: testToday });
  });

  it('is seen by the director, the deputy and its own school; by nobody else, the administrator neither', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const [own, other] = [randomUUID(), randomUUID()];
    await put(deputy, own, fresh);
    await put(deputy, other, { ...fresh, schoolId: otherUnit.id });
    const ids = async (who: string) => (await list(await services.as(who))).map(({ id }) => id);
    for (const who of ['giamdoc', 'phogiamdoc'])
      expect(await ids(who)).toEqual(expect.arrayContaining([own, other]));
    expect(await ids('truonghoc')).toContain(own);
    expect(await ids('truonghoc')).not.toContain(other);
    const school = await services.as('truonghoc');
    expect((await put(school, other, { ...fresh, revision: 1 })).status).toBe(404);
    expect((await put(school, randomUUID(), { ...fresh, schoolId: otherUnit.id })).status).toBe(403);
    for (const who of [
      'quantri',
      'truongthon',
      'ketoan',
      'vanhoa',
      'chutich',
      'khuyenhoc',
      'hoinongdan',
      'so',
      'bo',
    ])
      expect([who, (await (await services.as(who)).get(`${base}/dropouts`)).status]).toEqual([who, 403]);
    expect(((await deputy.get(`${foreign}/dropouts`)).json as Listed).map(({ id }) => id)).not.toContain(own);
    expect((await deputy.send('PUT', `${foreign}/dropouts/${randomUUID()}`, fresh)).status).toBe(400);
  });

  it('is noted whenever it is looked at, once for a screen that reads itself anew', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await put(deputy, randomUUID(), fresh);
    const school = await services.as('truonghoc');
    await list(school);
    await list(school);
    const seen = (await deputy.get(`${base}/sights?what=dropout&person=${child.id}`)).json as {
      actor: string;
    }[];
    expect(seen.filter(({ actor }) => actor.includes('Hiệu trưởng'))).toHaveLength(1);
  });

  it('leaves no name, reason or word in the audit, which the administrator reads', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const id = randomUUID();
    const visit = { on: '2026-10-20', by: 'Cô Lan Anh', outcome: 'Bố mẹ cho em đi lấy chồng' };
    await put(deputy, id, fresh);
    await put(deputy, id, { ...fresh, visits: [visit], revision: 1 });
    const trail = await (await services.as('quantri')).get(`${base}/audit/${id}`);
    expect(trail.json.entries).toHaveLength(2);
    const told = JSON.stringify(trail.json);
    for (const secret of [child.name, fresh.note, visit.by, visit.outcome])
      expect(told).not.toContain(secret);
  });

  it('without a visit for a month is asked for, of its school and of the deputy, without a name', async () => {
    const services = await openServices();
    const [deputy, school] = [await services.as('phogiamdoc'), await services.as('truonghoc')];
    expect(await tasks(school)).toEqual([]);
    const id = randomUUID();
    await put(deputy, id, fresh);
    expect([await tasks(deputy), await tasks(school)].map((all) => all.length)).toEqual([1, 1]);
    expect(JSON.stringify(await tasks(school))).not.toContain(child.name);
    expect(await tasks(await services.as('giamdoc'))).toEqual([]);
    const visit = { on: '2026-10-21', by: 'Cô Lan Anh', outcome: 'Chưa gặp ai ở nhà' };
    await put(school, id, { ...fresh, visits: [visit], revision: 1 });
    expect(await tasks(school)).toEqual([]);
  });

  it.each([
    ['since a day to come', { since: '2026-12-01' }, 'since', 'chưa tới'],
    [
      'visited on a day to come',
      { visits: [{ on: '2026-12-01', by: 'x', outcome: 'y' }] },
      'visits.0.on',
      'chưa tới',
    ],
    [
      'back before it left',
      { outcome: 'returned', outcomeOn: '2026-09-01' },
      'outcomeOn',
      'từ ngày nghỉ học',
    ],
    ['of no school', { schoolId: null, school: null }, 'school', 'Chọn trường'],
  ])('%s is refused in Vietnamese', async (_what, more, path, vi) => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const refused = await put(deputy, randomUUID(), { ...fresh, ...more });
    expect(refused.status).toBe(400);
    expect(refused.json.problem.where[0]).toMatchObject({
      path: `body.${path}`,
      vi: expect.stringContaining(vi),
    });
  });

  it('of a school elsewhere is kept by its name, one of the commune is known by its name', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const name = sample.units.find(({ id }) => id === schoolId)!.name;
    const own = await put(deputy, randomUUID(), {
      ...fresh,
      schoolId: null,
      school: name.toLocaleUpperCase('vi'),
    });
    expect(own.json).toMatchObject({ schoolId, school: name });
    const away = await put(deputy, randomUUID(), { ...fresh, schoolId: null, school: 'THCS xã bên' });
    expect(away.json).toMatchObject({ schoolId: null, school: 'THCS xã bên' });
  });

  it('made unrecognisable is in no list, while the counts stay', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const id = randomUUID();
    await put(deputy, id, { ...fresh, outcome: 'returned', outcomeOn: '2026-10-01' });
    const counts = () =>
      services.within(sample.communeId, (tx) =>
        tx
          .selectFrom('dropoutStep')
          .select(['since', 'outcome', 'outcomeOn', 'visitedOn'])
          .where('communeId', '=', sample.communeId)
          .orderBy('id')
          .execute(),
      );
    const before = await counts();
    const name = { name: child.name, reason: 'Gia đình yêu cầu' };
    expect((await deputy.send('POST', `${base}/residents/${child.id}/anonymisation`, name)).status).toBe(200);
    expect((await list(deputy)).map((one) => one.id)).not.toContain(id);
    expect(await counts()).toEqual(before);
  });
});

const day = (n: number) => addDays(testToday, n);
const span = fc.integer({ min: -400, max: 0 });

describe('the rules of dropouts', () => {
  it('ask for a visit exactly while a case is open and a month has gone by', () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 4 }), fc.boolean(), (since, visited, settled) => {
        const one = {
          since: day(since),
          outcome: settled ? 'returned' : null,
          visits: visited.map((n) => ({ on: day(n) })),
        };
        const last = visited.length > 0 ? Math.max(...visited) : since;
        expect(waitsForVisit(one, testToday)).toBe(!settled && last <= -30);
      }),
    );
  });

  it('never count more visited or returned than found', () => {
    const one = fc.record({
      since: span.map((n) => day(n) as CivilDate),
      outcome: fc.constantFrom(null, 'returned', 'moved'),
      visits: fc.array(fc.record({ on: span.map(day) }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(one), (cases) => {
        const { found, visited, returned, open } = countsOf(cases);
        expect(Math.max(visited, returned, open)).toBeLessThanOrEqual(found);
        expect(returned + open).toBeLessThanOrEqual(found);
      }),
    );
  });
});
