import { describe, expect, it } from 'vitest';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { type RollbackServices, servicesForTests } from '../../testing/services.ts';
import { daysOfStrip, isSchool, laneOf } from './rules.ts';
import type { Week } from './schema.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const at = (path: string) => `/api/communes/${sample.communeId}${path}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const planId = uuid(1);

describe('the strip of a week', () => {
  const week = { from: '2025-10-01', to: '2025-10-07' };
  const reach = { from: '2025-09-24', to: '2025-10-14' };

  it('has each day of the period, and the closing day outside of it', () => {
    const days = daysOfStrip(week, reach, ['2025-10-06', '2025-10-08']);
    expect([days.length, days[0], days.at(-1)]).toEqual([8, '2025-10-01', '2025-10-08']);
    expect(daysOfStrip(week, reach, []).length).toBe(7);
    expect(daysOfStrip(week, reach, ['2026-01-01']).length).toBe(7);
    expect(daysOfStrip(week, reach, ['2025-09-29'])[0]).toBe('2025-09-29');
  });

  it('has three lanes: of a village, of a school that leads, of the centre', () => {
    expect(
      ['Trường Tiểu học A', 'Mầm non Hoa Sen', 'THCS Thanh Bình', 'Hội Nông dân xã', 'Thường trực'].map(
        isSchool,
      ),
    ).toEqual([true, true, true, false, false]);
    expect(laneOf({ villageId: uuid(1), leads: ['Trường THCS'] })).toBe('villages');
    expect(laneOf({ villageId: null, leads: ['Trường THCS'] })).toBe('schools');
    expect(laneOf({ villageId: null, leads: ['Hội Nông dân xã'] })).toBe('centre');
  });
});

/** A plan of an event in October, a draft: its villages report before and after it is in force alike. */
async function withPlan(services: RollbackServices) {
  const deputy = await services.as('phogiamdoc');
  const made = await deputy.send('PUT', at(`/plans/${planId}`), {
    kind: 'event',
    year: 2024,
    period: { from: '2024-10-01', to: '2024-10-07' },
    theme: 'Học để phát triển bản thân',
    surveyId: null,
  });
  expect(made.status).toBe(200);
  return deputy;
}
const body = {
  title: 'Đọc sách ở nhà văn hóa',
  form: 'campaign',
  day: '2024-10-04',
  from: '19:00',
  to: '21:00',
  people: 38,
  revision: 0,
};

describe("a village's own activity in the week", () => {
  it('is reported by its head, once however often it is sent, stands in its lane and counts in no class', async () => {
    const services = await openServices();
    const deputy = await withPlan(services);
    const head = await services.as('truongthon');
    const before = (await deputy.get(at('/figures?from=2024-01-01&to=2024-12-31'))).json;
    const saved = await head.send('PUT', at(`/plans/${planId}/week/${uuid(5)}`), body);
    expect(saved.json).toMatchObject({ lane: 'villages', people: 38, isClass: false, day: '2024-10-04' });
    expect((await head.send('PUT', at(`/plans/${planId}/week/${uuid(5)}`), body)).json).toEqual(saved.json);
    const week = (await deputy.get(at(`/plans/${planId}/week`))).json as Week;
    expect(week.entries.map(({ title, lane, people }) => [title, lane, people])).toEqual([
      [body.title, 'villages', 38],
    ]);
    expect(week.villages.filter(({ reported }) => reported)).toHaveLength(1);
    expect((await deputy.get(at('/figures?from=2024-01-01&to=2024-12-31'))).json).toEqual(before);
  });

  it('outside of the days that the plan reaches is asked about, then kept with a flag', async () => {
    const services = await openServices();
    await withPlan(services);
    const head = await services.as('truongthon');
    const late = { ...body, day: '2024-11-20' };
    const asked = await head.send('PUT', at(`/plans/${planId}/week/${uuid(5)}`), late);
    expect(asked.json.problem.where[0]).toMatchObject({ path: 'body.outsideReason' });
    const kept = await head.send('PUT', at(`/plans/${planId}/week/${uuid(5)}`), {
      ...late,
      outsideReason: 'Mưa lũ, lùi lại',
    });
    expect(kept.json).toMatchObject({ day: '2024-11-20', outside: true });
  });

  it('is for its own head alone; the deputy says for whom; others get nothing', async () => {
    const services = await openServices();
    const deputy = await withPlan(services);
    const nobody = await deputy.send('PUT', at(`/plans/${planId}/week/${uuid(5)}`), body);
    expect(nobody.json.problem.where[0].path).toBe('body.villageId');
    const [first, second] = sample.places.filter(({ level }) => level === 'village');
    const post = await services.as('truongthon');
    for (const [n, village] of [first!, second!].entries())
      expect(
        (
          await deputy.send('PUT', at(`/plans/${planId}/week/${uuid(5 + n)}`), {
            ...body,
            villageId: village.id,
          })
        ).status,
      ).toBe(200);
    const seen = (await post.get(at(`/plans/${planId}/week`))).json as Week;
    expect(seen.villages).toHaveLength(1);
    expect(seen.entries.map(({ villageId }) => villageId)).toEqual([seen.villages[0]!.id]);
    const foreign = [uuid(5), uuid(6)].find(
      (id) => !seen.entries.some(({ activityId }) => activityId === id),
    )!;
    const tried = await post.send('PUT', at(`/plans/${planId}/week/${foreign}`), {
      ...body,
      title: 'Của tôi',
    });
    expect(tried.status).toBe(404);
    for (const account of ['vanhoa', 'quantri', 'khuyenhoc'])
      expect([account, (await (await services.as(account)).get(at(`/plans/${planId}/week`))).status]).toEqual(
        [account, 403],
      );
  });
});
