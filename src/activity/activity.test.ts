import { describe, expect, it } from 'vitest';
import { openDatabase, writing } from '#platform/database/database.ts';
import { moi } from '../sample/moi.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { testToday } from '../testing/fixtures.ts';
import { committingDatabase, servicesForTests } from '../testing/services.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const other = moi(testToday);
const here = `/api/communes/${sample.communeId}`;
const there = `/api/communes/${other.communeId}`;
const id = '0199c0de-0000-7000-8000-0000000000a1';
const second = '0199c0de-0000-7000-8000-0000000000a2';
const sessionId = '0199c0de-0000-7000-8000-0000000000b1';
const secondSession = '0199c0de-0000-7000-8000-0000000000b2';
const venue = sample.venues[0]!;
const instructor = sample.instructors[0]!;
const fresh = {
  planItemId: null,
  year: 2024,
  month: 6,
  title: 'Kỹ thuật ủ phân',
  programme: 'KT',
  form: 'class',
  audience: null,
  villageId: venue.villageId,
  plannedLearners: 40,
  plannedCost: null,
  ownOrJoint: 'own',
  instructorId: null,
  units: [],
  revision: 0,
};
const evening = {
  date: '2024-06-15',
  from: '19:30',
  to: '21:00',
  venueId: venue.id,
  instructorId: instructor.id,
  state: 'planned',
  revision: 0,
};
const put = (title: string, at: string) => ({ path: `${here}/activities/${at}`, body: { ...fresh, title } });

describe('a session', () => {
  it('is held where people meet, or as somebody says; who leaves that out does not change it', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.send('PUT', `${here}/activities/${id}`, fresh);
    const url = `${here}/activities/${id}/sessions/${sessionId}`;
    expect((await deputy.send('PUT', url, evening)).json.mode).toBe('on-site');
    const online = (await deputy.send('PUT', url, { ...evening, mode: 'online', revision: 1 })).json;
    expect(online.mode).toBe('online');
    const moved = await deputy.send('PUT', url, { ...evening, from: '19:00', revision: online.revision });
    expect([moved.json.from, moved.json.mode]).toEqual(['19:00', 'online']);
    expect((await deputy.send('PUT', url, { ...evening, mode: 'radio', revision: 3 })).status).toBe(400);
  });
});

describe('the classes of a year', () => {
  it('are told with their state, and those of another commune are not among them', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const mine = (await deputy.get(`${here}/activities?year=2024`)).json;
    expect(mine).toHaveLength(sample.activities.length);
    expect(new Set(mine.map((one: { state: string }) => one.state))).toEqual(new Set(['reported']));
    expect((await deputy.get(`${here}/activities?year=2024&month=1`)).json).toHaveLength(2);
    expect((await deputy.get(`${here}/activities?year=2024&state=planned`)).json).toEqual([]);
    expect((await deputy.get(`${here}/activity-years`)).json).toEqual([2024]);
    const law = (await deputy.get(`${here}/activities?year=2024&programme=PL`)).json;
    expect(law).toHaveLength(sample.activities.filter((one) => one.programme === 'PL').length);
    const foreign = other.activities[0]!.id;
    expect((await deputy.get(`${here}/activities/${foreign}`)).status).toBe(404);
    expect((await deputy.get(`${there}/activities/${foreign}`)).json.title).toBe(other.activities[0]!.title);
  });

  it('are a village head’s own village’s, and a partner’s own unit’s; the offices above see none', async () => {
    const services = await openServices();
    const head = await services.as('truongthon');
    const village = sample.posts.find((post) => post.username === 'truongthon')!.villageId;
    const ofVillage = (await head.get(`${here}/activities?year=2024`)).json;
    expect(ofVillage.length).toBeGreaterThan(2);
    expect(ofVillage.length).toBeLessThan(sample.activities.length);
    expect(ofVillage.every((one: { villageId: string }) => one.villageId === village)).toBe(true);
    const partner = await services.as('hoinongdan');
    const unit = sample.posts.find((post) => post.username === 'hoinongdan')!.unitId;
    const ofUnit = (await partner.get(`${here}/activities?year=2024`)).json;
    expect(ofUnit).toHaveLength(sample.activities.filter((one) => one.unitId === unit).length);
    expect((await partner.get(`${here}/calendar?from=2024-01-01&to=2024-12-31`)).json.length).toBeLessThan(
      sample.activities.length,
    );
    for (const name of ['vanhoa', 'so', 'bo', 'quantri'])
      expect((await (await services.as(name)).get(`${here}/activities?year=2024`)).status).toBe(403);
    const refused = await head.send('PUT', put('x', id).path, fresh);
    expect(refused.json.problem.code).toBe('refused');
  });

  it('of a village or plan line can be picked out', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const item = sample.activities[0]!.lineId;
    const made = (await deputy.get(`${here}/activities?year=2024&planItemId=${item}`)).json;
    expect(made.map((one: { id: string }) => one.id)).toEqual([sample.activities[0]!.id]);
    const village = sample.places.find((place) => place.name === 'Đon Úy')!.id;
    const there = (await deputy.get(`${here}/activities?year=2024&villageId=${village}`)).json;
    expect(there.length).toBeGreaterThan(0);
  });
});

describe('opening classes from the plan', () => {
  it('shows each line in force with what is made of it, and makes the rest with its share', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const lines = (await deputy.get(`${here}/activity-openings?year=2024`)).json;
    expect(lines).toHaveLength(24);
    expect(lines[0]).toMatchObject({ month: 1, classCount: 1, made: 1 });
    const [line] = lines;
    const body = { classes: [{ id, planItemId: line.planItemId }] };
    const first = await deputy.send('POST', `${here}/activity-openings`, body);
    const again = await deputy.send('POST', `${here}/activity-openings`, body);
    expect([first.status, again.status]).toEqual([200, 200]);
    // The plan asks for one class and has it: another one takes no share of its learners.
    expect(first.json[0]).toMatchObject({ title: line.title, plannedLearners: null, state: 'planned' });
    const after = (await deputy.get(`${here}/activity-openings?year=2024`)).json;
    expect(after[0].made).toBe(2);
  });

  it('proposes the day and the hours of the line, and says which days its plan reaches', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const planItemId = sample.plan.lines[0]!.id;
    const opened = async (as: string) =>
      (await deputy.send('POST', `${here}/activity-openings`, { classes: [{ id: as, planItemId }] })).json[0];
    const period = { periodFrom: '2024-01-01', periodTo: '2024-12-31' };
    expect((await opened(id)).planned).toEqual({ day: null, hoursFrom: null, hoursTo: null, ...period });
    const set = (days: { fromDay: string; toDay: string; hoursFrom: string }) =>
      services.within(sample.communeId, (tx) =>
        tx
          .updateTable('planLine')
          .set(days)
          .where('communeId', '=', tx.commune)
          .where('itemId', '=', planItemId)
          .execute(),
      );
    await set({ fromDay: '2024-01-16', toDay: '2024-01-16', hoursFrom: '13:30' });
    const day = { day: '2024-01-16', hoursFrom: '13:30', hoursTo: null, ...period };
    expect((await opened(id)).planned).toEqual(day);
    expect((await deputy.get(`${here}/activity-openings?year=2024`)).json).toContainEqual(
      expect.objectContaining({ planItemId, from: '2024-01-16', to: '2024-01-16', hoursFrom: '13:30' }),
    );
    // Several days are no day: a person chooses.
    await set({ fromDay: '2024-01-16', toDay: '2024-01-17', hoursFrom: '13:30' });
    expect((await opened(id)).planned.day).toBeNull();
    const own = await deputy.send('PUT', `${here}/activities/${second}`, fresh);
    expect(own.json.planned).toBeNull();
  });

  it('refuses an item that has no line in force', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const foreign = other.plan.lines[0]!.id;
    const refused = await deputy.send('POST', `${here}/activity-openings`, {
      classes: [{ id, planItemId: foreign }],
    });
    expect(refused.status).toBe(404);
  });
});

describe('a class', () => {
  it('is added once, changed at its revision, and its organisers stand once', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const { path } = put('', id);
    const units = sample.units
      .slice(0, 2)
      .map((unit, at) => ({ unitId: unit.id, role: at === 0 ? 'lead' : 'support' }));
    const added = await deputy.send('PUT', path, { ...fresh, units });
    expect(added.json).toMatchObject({ revision: 1, state: 'planned', standsIn: 6 });
    expect(added.json.units.map((unit: { role: string }) => unit.role)).toEqual(['lead', 'support']);
    await deputy.send('PUT', path, { ...fresh, units });
    const late = await deputy.send('PUT', path, { ...fresh, units, title: 'Khác' });
    expect(late.json.problem.code).toBe('changed-meanwhile');
    const twice = await deputy.send('PUT', path, { ...fresh, units: [units[0], units[0]], revision: 1 });
    expect(twice.status).toBe(400);
    const audits = await services.within(sample.communeId, (tx) =>
      tx.selectFrom('audit').select('act').where('subjectId', '=', id).execute(),
    );
    expect(audits.map((one) => one.act)).toEqual(['activity.add']);
  });

  it('is cancelled with a reason, frees its venue, and comes back when the venue is still free', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.send('PUT', put('Một', id).path, fresh);
    await deputy.send('PUT', put('Hai', second).path, { ...fresh, title: 'Hai' });
    await deputy.send('PUT', `${here}/activities/${id}/sessions/${sessionId}`, evening);
    const step = (name: string, revision: number, reason: string | null = null) =>
      deputy.send('POST', `${here}/activities/${id}/steps`, { step: name, reason, revision });
    expect((await step('cancel', 1)).json.problem.where[0].path).toBe('body.reason');
    const cancelled = await step('cancel', 1, 'Bão');
    expect(cancelled.json).toMatchObject({ state: 'cancelled', cancelReason: 'Bão' });
    const taken = await deputy.send('PUT', `${here}/activities/${second}/sessions/${secondSession}`, evening);
    expect(taken.status).toBe(200);
    const blocked = await step('restore', 2);
    expect(blocked.json.problem).toMatchObject({
      code: 'venue-taken',
      more: { conflicts: [{ with: { title: 'Hai' } }, { over: 'instructor' }] },
    });
    await deputy.send('PUT', `${here}/activities/${second}/sessions/${secondSession}`, {
      ...evening,
      state: 'cancelled',
      revision: 1,
    });
    const back = await step('restore', 2);
    expect(back.json.sessions[0]).toMatchObject({ state: 'planned', flags: [] });
  });

  it('is not reported before anything was held', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.send('PUT', put('Một', id).path, fresh);
    const refused = await deputy.send('POST', `${here}/activities/${id}/steps`, {
      step: 'report',
      reason: null,
      revision: 1,
    });
    expect(refused.json.problem.code).toBe('wrong-state');
  });
});

describe('a session', () => {
  it('that takes a venue or instructor which another class has is refused, and told which class it is', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.send('PUT', put('Một', id).path, { ...fresh, title: 'Một' });
    await deputy.send('PUT', put('Hai', second).path, { ...fresh, title: 'Hai' });
    const first = await deputy.send('PUT', `${here}/activities/${id}/sessions/${sessionId}`, evening);
    expect(first.json).toMatchObject({ date: '2024-06-15', from: '19:30', to: '21:00', revision: 1 });
    const path = `${here}/activities/${second}/sessions/${secondSession}`;
    const refused = await deputy.send('PUT', path, { ...evening, from: '20:00' });
    expect(refused.json.problem).toMatchObject({
      code: 'venue-taken',
      more: { conflicts: [{ with: { title: 'Một', from: '19:30' } }, { over: 'instructor' }] },
    });
    const query = `id=${secondSession}&date=2024-06-15&from=20:00&to=21:00&instructorId=${instructor.id}`;
    const asked = await deputy.get(`${here}/calendar/conflicts?${query}`);
    expect(asked.json).toMatchObject([{ over: 'instructor', bars: true, with: { title: 'Một' } }]);
    const later = await deputy.send('PUT', path, { ...evening, from: '21:00', to: '22:00' });
    expect(later.status).toBe(200);
    const backwards = await deputy.send('PUT', path, { ...evening, from: '22:00', to: '21:00', revision: 1 });
    expect(backwards.status).toBe(400);
  });

  it('is moved once: the second to move it sees where it is now', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.send('PUT', put('Một', id).path, fresh);
    const path = `${here}/activities/${id}/sessions/${sessionId}`;
    await deputy.send('PUT', path, evening);
    const moved = await deputy.send('PUT', path, { ...evening, date: '2024-06-16', revision: 1 });
    expect(moved.json).toMatchObject({ date: '2024-06-16', revision: 2 });
    const late = await deputy.send('PUT', path, { ...evening, date: '2024-06-17', revision: 1 });
    expect(late.json.problem).toMatchObject({
      code: 'changed-meanwhile',
      more: { now: { date: '2024-06-16' } },
    });
  });

  it('that already happened at the hour of another is kept, with a flag and the reason', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.send('PUT', put('Một', id).path, { ...fresh, title: 'Một' });
    await deputy.send('PUT', put('Hai', second).path, { ...fresh, title: 'Hai' });
    const today = { ...evening, date: testToday };
    await deputy.send('PUT', `${here}/activities/${id}/sessions/${sessionId}`, today);
    const path = `${here}/activities/${second}/sessions/${secondSession}`;
    const asked = await deputy.send('PUT', path, { ...today, state: 'held' });
    expect(asked.json.problem).toMatchObject({
      code: 'bad-input',
      more: { flags: ['double-booking'], conflicts: [{ with: { title: 'Một' } }, { over: 'instructor' }] },
    });
    const kept = await deputy.send('PUT', path, { ...today, state: 'held', reason: 'Ghép hai lớp một tối' });
    expect(kept.json).toMatchObject({
      state: 'held',
      flags: ['double-booking'],
      flagReason: 'Ghép hai lớp một tối',
    });
    const back = await deputy.send('PUT', path, { ...today, state: 'planned', revision: 1 });
    expect(back.json.problem.code).toBe('wrong-state');
    const early = { ...today, date: '2026-12-01', state: 'held' };
    expect((await deputy.send('PUT', path, { ...early, revision: 1 })).json.problem.code).toBe(
      'out-of-range',
    );
  });

  it('stands in the calendar of its days', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const year = (await deputy.get(`${here}/calendar?from=2024-01-01&to=2024-12-31`)).json;
    expect(year).toHaveLength(sample.activities.reduce((sum, one) => sum + one.sessions.length, 0));
    const day = sample.activities[0]!.sessions[0]!.date;
    const on = (await deputy.get(`${here}/calendar?from=${day}&to=${day}`)).json;
    expect(on.map((one: { title: string }) => one.title)).toContain(sample.activities[0]!.title);
    expect((await deputy.get(`${here}/calendar?from=2024-02-01&to=2024-01-01`)).status).toBe(422);
    expect((await deputy.get(`${here}/calendar?from=2024-02-31&to=2024-03-01`)).status).toBe(400);
  });
});

describe('the database itself', () => {
  it('lets only one of two planned sessions have a venue, where the rule alone would let both', async () => {
    const database = openDatabase(await committingDatabase());
    const scope = { commune: sample.communeId, account: null };
    const row = (at: string, constrained: boolean) => ({
      communeId: sample.communeId,
      id: at,
      activityId: sample.activities[0]!.id,
      startsAt: '2031-01-01T19:00:00+07:00',
      endsAt: '2031-01-01T20:00:00+07:00',
      venueId: constrained ? venue.id : null,
    });
    // Both look before either has written, as two requests at once do. The database may also stop one of two that wait for each other: that
    // one begins again, as a request does.
    const race = (constrained: boolean, ids: readonly string[]) => {
      let looked = 0;
      let go = () => {};
      const both = new Promise<void>((done) => {
        go = done;
      });
      return Promise.allSettled(
        ids.map((at) =>
          writing(
            database,
            scope,
            async (tx) => {
              const seen = await tx
                .selectFrom('session')
                .select('id')
                .where('startsAt', '>', '2031-01-01')
                .execute();
              if (looked < ids.length) expect(seen.filter((one) => ids.includes(one.id))).toEqual([]);
              looked += 1;
              if (looked === ids.length) go();
              await both;
              await tx.insertInto('session').values(row(at, constrained)).execute();
            },
            { again: true },
          ),
        ),
      );
    };
    const free = await race(false, [id, second]);
    expect(free.map((one) => one.status)).toEqual(['fulfilled', 'fulfilled']);
    const taken = await race(true, [sessionId, secondSession]);
    expect(taken.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = taken.find((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ constraint: 'session_venue_free' });
    await database.destroy();
  });
});
