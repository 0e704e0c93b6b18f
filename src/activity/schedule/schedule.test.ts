import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { closePools } from '#platform/process/pool.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import { eveningHours, everyWeekday, type Unscheduled } from './rules.ts';

const openServices = servicesForTests();
const current = moi(testToday);
const at = (path: string) => `/api/communes/${current.communeId}${path}`;
const wishes = { ...eveningHours, weekdays: everyWeekday, mostADay: 2 };
afterAll(closePools);

async function waiting(services: TestServices): Promise<readonly Unscheduled[]> {
  return (await (await services.as('phogiamdoc')).get(at('/schedule?year=2026'))).json.items;
}
const slot = (date: string, venueId: string | null = null) => ({
  id: v7(),
  date,
  from: '19:30',
  to: '21:00',
  venueId,
  instructorId: null,
});

describe('scheduling', () => {
  it('tells what has no day yet: lines of the plan in force without a class, and classes without a session', async () => {
    const services = await openServices();
    const items = await waiting(services);
    expect(items.length).toBeGreaterThan(0);
    const again = await waiting(services);
    expect(again.map(({ activityId }) => activityId)).toEqual(items.map(({ activityId }) => activityId));
    const line = items.find(({ planItemId }) => planItemId !== null)!;
    const deputy = await services.as('phogiamdoc');
    await deputy.send('POST', at('/activity-openings'), {
      classes: [{ id: line.activityId, planItemId: line.planItemId }],
    });
    const opened = (await waiting(services)).find(({ activityId }) => activityId === line.activityId);
    expect(opened).toMatchObject({ planItemId: null, title: line.title, month: line.month });
  });

  it('opens the class and gives it its weeks in one act, which sent twice is one', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const item = (await waiting(services)).find(({ planItemId }) => planItemId !== null)!;
    const placements = [
      {
        activityId: item.activityId,
        planItemId: item.planItemId,
        sessions: [slot('2026-11-14'), slot('2026-11-21'), slot('2026-11-28')],
      },
    ];
    const answers = [
      await deputy.send('POST', at('/schedule/placements'), { placements }),
      await deputy.send('POST', at('/schedule/placements'), { placements }),
    ];
    expect(answers.map(({ status, json }) => [status, json.placed])).toEqual([
      [200, 3],
      [200, 3],
    ]);
    const opened = (await deputy.get(at(`/activities/${item.activityId}`))).json;
    expect(opened.sessions.map(({ date }: { date: string }) => date)).toEqual([
      '2026-11-14',
      '2026-11-21',
      '2026-11-28',
    ]);
    expect(opened.title).toBe(item.title);
    expect((await waiting(services)).some(({ activityId }) => activityId === item.activityId)).toBe(false);
  });

  it('places all or none: a hall that is taken is named, and no class is opened', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const [one, other] = await waiting(services);
    const venue = (await deputy.get(at('/venues'))).json[0].id;
    const placements = [one!, other!].map(({ activityId, planItemId }) => ({
      activityId,
      planItemId,
      sessions: [slot('2026-11-14', venue)],
    }));
    const refused = await deputy.send('POST', at('/schedule/placements'), { placements });
    expect([refused.status, refused.json.problem.code]).toEqual([409, 'venue-taken']);
    expect(refused.json.problem.more.conflicts).toHaveLength(1);
    expect((await waiting(services)).map(({ activityId }) => activityId)).toContain(one!.activityId);
    expect((await deputy.get(at(`/activities/${one!.activityId}`))).status).toBe(one!.planItemId ? 404 : 200);
  });

  it('is taken back as a whole, but for what somebody has changed since', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const [item] = await waiting(services);
    const sessions = [slot('2026-11-14'), slot('2026-11-21')];
    const { activityId, planItemId } = item!;
    await deputy.send('POST', at('/schedule/placements'), {
      placements: [{ activityId, planItemId, sessions }],
    });
    const { id, ...moved } = {
      ...sessions[1]!,
      date: '2026-11-22',
      state: 'planned',
      reason: null,
      revision: 1,
    };
    expect((await deputy.send('PUT', at(`/activities/${activityId}/sessions/${id}`), moved)).status).toBe(
      200,
    );
    const undone = await deputy.send('POST', at('/schedule/undo'), {
      sessions: sessions.map((one) => one.id),
    });
    expect([undone.status, undone.json.removed]).toEqual([200, 1]);
    const left = (await deputy.get(at(`/activities/${activityId}`))).json.sessions;
    expect(left.map(({ date }: { date: string }) => date)).toEqual(['2026-11-22']);
  });

  it('proposes days for all, keeps out of days to avoid, and writes nothing', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const items = await waiting(services);
    const avoided = { fromDay: '2026-11-01', toDay: '2026-11-20', reason: 'Mùa gặt', revision: 0 };
    const days = at(`/avoided-days/${v7()}`);
    const put = await deputy.send('PUT', days, { ...avoided, toDay: '2026-11-10' });
    const longer = await deputy.send('PUT', days, { ...avoided, revision: 1 });
    expect([put.status, longer.status, longer.json.toDay]).toEqual([200, 200, avoided.toDay]);
    const answer = await deputy.send('POST', at('/schedule/proposal'), { year: 2026, wishes });
    expect(answer.status, JSON.stringify(answer.json)).toBe(200);
    const { placed, left } = answer.json as { placed: { date: string }[]; left: unknown[] };
    expect(placed.length + left.length).toBe(items.length);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.filter(({ date }) => avoided.fromDay <= date && date <= avoided.toDay)).toEqual([]);
    expect(await waiting(services)).toEqual(items);
    const backwards = { ...wishes, from: '21:00', to: '19:00' };
    expect(
      (await deputy.send('POST', at('/schedule/proposal'), { year: 2026, wishes: backwards })).status,
    ).toBe(400);
  });

  it('is the deputy’s; others and another commune get nothing', async () => {
    const services = await openServices();
    for (const username of ['truongthon', 'ketoan', 'so', 'chutich'])
      expect((await (await services.as(username)).get(at('/schedule?year=2026'))).status, username).toBe(403);
    const [item] = await waiting(services);
    const deputy = await services.as('phogiamdoc');
    const elsewhere = await deputy.send(
      'POST',
      `/api/communes/${tanHuong2024().communeId}/schedule/placements`,
      {
        placements: [{ activityId: v7(), planItemId: item!.planItemId, sessions: [slot('2026-11-14')] }],
      },
    );
    expect(elsewhere.status).toBe(404);
  });
});
