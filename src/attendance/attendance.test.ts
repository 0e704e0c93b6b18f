// Longer than most: one roll call is told whole, from the roster to the closed class.
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openDatabase, writing } from '#platform/database/database.ts';
import { ACCOUNT_HEADER } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { formatDate } from '#vocabulary/date.ts';
import { compareNames } from '#vocabulary/text.ts';
import { moi } from '../sample/moi.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { testToday } from '../testing/fixtures.ts';
import { type Caller, committingDatabase, servicesForTests, type TestServices } from '../testing/services.ts';
import { holdSession } from './mark/queries.ts';
import { enrolmentIdOf } from './roster/rules.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const other = moi(testToday);
const here = `/api/communes/${sample.communeId}`;
const numbered = (letter: string, n: number) =>
  `0199c0de-0000-7000-8000-${letter}${String(n).padStart(11, '0')}`;
const [activity, session] = [numbered('a', 1), numbered('b', 1)];
const village = sample.posts.find((post) => post.username === 'truongthon')!.villageId!;
const villageVenue = sample.venues.find((venue) => venue.villageId === village)!;
const otherVillage = sample.places.find((place) => place.level === 'village' && place.id !== village)!.id;
const unit = sample.posts.find((post) => post.username === 'hoinongdan')!.unitId!;
const unitTeacher = sample.instructors.find((one) => one.unitId === unit)!;
const neighbours = sample.residents.filter(
  (one) => one.villageId === village && !one.leftOn && !one.worksFar,
);
const here100 = neighbours.slice(0, 100).map((one) => one.id);

/** A class with one session today in the village head's village, and a hundred people on its roster. */
async function openClass(deputy: Caller, more: object = {}): Promise<void> {
  await deputy.send('PUT', `${here}/activities/${activity}`, {
    planItemId: null,
    year: 2026,
    month: 10,
    title: 'Chăm sóc cây lạc',
    programme: 'KT',
    form: 'class',
    audience: null,
    villageId: village,
    plannedLearners: 100,
    plannedCost: null,
    ownOrJoint: 'own',
    instructorId: null,
    units: [{ unitId: unit, role: 'lead' }],
    revision: 0,
    ...more,
  });
  await deputy.send('PUT', `${here}/activities/${activity}/sessions/${session}`, {
    date: '2026-10-21',
    from: '19:30',
    to: '21:00',
    venueId: villageVenue.id,
    instructorId: null,
    state: 'planned',
    revision: 0,
  });
  await deputy.send('POST', `${here}/activities/${activity}/roster`, {
    residents: here100,
    source: 'register',
  });
}
const line = (at: number) => enrolmentIdOf(activity, here100[at]!);
const present = (from: number, to: number, state = 'present') =>
  Array.from({ length: to - from }, (_, at) => ({
    id: numbered('c', from + at),
    enrolmentId: line(from + at),
    state,
  }));
const post = (caller: Caller, marks: readonly object[], more: object = {}) =>
  caller.send('POST', `${here}/sessions/${session}/marks`, { source: 'phone', marks, ...more });
const sheet = async (caller: Caller) => (await caller.get(`${here}/sessions/${session}/sheet`)).json;
const standing = async (caller: Caller) =>
  (await sheet(caller)).people.filter((one: { state: string | null }) => one.state !== null);
const audits = (services: TestServices, id: string) =>
  services.within(sample.communeId, (tx) =>
    tx.selectFrom('audit').select(['act', 'after']).where('subjectId', '=', id).orderBy('seq').execute(),
  );

describe('a roster', () => {
  it('takes a village at once, each person once, in the order of given names', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy);
    const again = await deputy.send('POST', `${here}/activities/${activity}/roster`, {
      residents: here100,
      source: 'register',
    });
    expect(again.json.added).toEqual([]);
    const { people, rosterCode } = (await deputy.get(`${here}/activities/${activity}/roster`)).json;
    expect(people).toHaveLength(100);
    const names = people.map((one: { name: string }) => one.name);
    expect(names).toEqual([...names].sort(compareNames));
    expect(people[0].household).toMatch(/^Hộ (ông|bà) /);
    expect(JSON.stringify(people)).not.toMatch(/ethnic|Tày|Nùng/);
    const asTyped = `${rosterCode.slice(0, 2)}-${rosterCode.slice(2).toLowerCase()}`;
    expect((await deputy.get(`${here}/rosters/${asTyped}`)).json.id).toBe(activity);
    expect((await audits(services, activity)).map((one) => one.act)).toEqual(['activity.add', 'roster.add']);
  });

  it('is convened by a letter with every name; who was handed it is noted, and may be taken back', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy);
    const convened = `${here}/activities/${activity}/roster/convened`;
    const on = testToday;
    expect((await deputy.send('POST', convened, { ids: [line(0), line(1)], on })).json.changed).toHaveLength(
      2,
    );
    expect((await deputy.send('POST', convened, { ids: [line(0), line(1)], on })).json.changed).toEqual([]);
    await deputy.send('POST', convened, { ids: [line(1)], on: null });
    const { people } = (await deputy.get(`${here}/activities/${activity}/roster`)).json;
    expect(people.filter((one: { convenedOn: string | null }) => one.convenedOn)).toEqual([
      expect.objectContaining({ id: line(0), convenedOn: on }),
    ]);
    const letter = `${here}/activities/${activity}/papers/convening?form=html`;
    const page = (await deputy.get(letter)).bytes.toString('utf8');
    expect(page).toContain('GIẤY TRIỆU TẬP');
    for (const { name } of people) expect(page).toContain(name);
    expect(page.replaceAll('&#x2F;', '/')).toContain(formatDate(on));
    const ahead = await deputy.send('POST', convened, { ids: [line(2)], on: '2027-01-01' });
    expect([ahead.status, ahead.json.problem.where[0].path]).toEqual([400, 'body.on']);
    const accountant = await services.as('ketoan');
    expect((await accountant.get(letter)).status).toBe(403);
    expect((await accountant.send('POST', convened, { ids: [line(2)], on })).status).toBe(403);
    expect((await audits(services, activity)).map((one) => one.act)).toEqual([
      'activity.add',
      'roster.add',
      'roster.convene',
      'roster.convene',
    ]);
  });

  it('takes a target group: women, elders, the poor of a village', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy);
    const ask = async (query: string) =>
      (await deputy.get(`${here}/activities/${activity}/candidates?villageId=${village}&${query}`)).json;
    const everybody = await ask('');
    expect(everybody.total).toBe(neighbours.length);
    expect(everybody.people.filter((one: { enrolled: boolean }) => one.enrolled)).toHaveLength(100);
    const women = (await ask('sex=female&ageFrom=16')).people;
    expect(women.length).toBeGreaterThan(0);
    expect(
      women.every((one: { sex: string; birthYear: number }) => one.sex === 'female' && one.birthYear <= 2010),
    ).toBe(true);
    const elders = (await ask('ageFrom=60&ageTo=80')).people;
    expect(elders.length).toBeGreaterThan(0);
    expect(elders.every((one: { birthYear: number }) => one.birthYear <= 1966 && one.birthYear >= 1946)).toBe(
      true,
    );
    const poor = (await ask('poverty=either')).people;
    const households = new Set(
      sample.households.filter((one) => one.poverty !== 'none').map((one) => one.id),
    );
    expect(poor.length).toBeGreaterThan(0);
    expect(poor.every((one: { householdId: never }) => households.has(one.householdId))).toBe(true);
    const onlyPoor = (await ask('poverty=poor')).people;
    expect(onlyPoor.length).toBeLessThan(poor.length);
    const named = (await ask('search=nong%20thi&limit=5')).people;
    expect(named).toHaveLength(5);
    expect(named.every((one: { name: string }) => one.name.startsWith('Nông Thị'))).toBe(true);
  });

  it('takes somebody who is not in the register, and lets go and takes back', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy);
    const typed = { name: 'Lý Văn Khách', birthYear: 1970, sex: 'male', villageId: null };
    const path = `${here}/activities/${activity}/roster`;
    const added = await deputy.send('PUT', `${path}/${numbered('d', 1)}`, typed);
    expect(added.json).toMatchObject({ name: 'Lý Văn Khách', source: 'typed', residentId: null });
    const removal = (removed: boolean) =>
      deputy.send('POST', `${path}/removals`, { ids: [numbered('d', 1), line(0)], removed });
    expect((await removal(true)).json.changed).toHaveLength(2);
    expect((await deputy.get(path)).json.people).toHaveLength(99);
    expect((await removal(false)).json.changed).toHaveLength(2);
    expect((await deputy.get(path)).json.people).toHaveLength(101);
  });

  it('keeps whoever was called, until the mark is taken back', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy);
    await post(deputy, present(0, 1));
    const remove = () =>
      deputy.send('POST', `${here}/activities/${activity}/roster/removals`, {
        ids: [line(0)],
        removed: true,
      });
    expect((await remove()).json.problem.code).toBe('wrong-state');
    await post(deputy, [{ id: numbered('e', 1), enrolmentId: line(0), state: 'cleared' }]);
    expect((await remove()).status).toBe(200);
  });

  it('shows no name to whom it does not concern', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy, { villageId: otherVillage });
    const paths = [
      `${here}/activities/${activity}/roster`,
      `${here}/sessions/${session}/sheet`,
      `${here}/activities/${activity}/candidates`,
    ];
    const statuses = async (name: string) => {
      const caller = await services.as(name);
      return Promise.all(paths.map(async (path) => (await caller.get(path)).status));
    };
    expect(await statuses('truongthon')).toEqual([404, 404, 404]);
    // The unit organises the class and does not teach it: it sees the class, and no names.
    expect(await statuses('hoinongdan')).toEqual([404, 404, 403]);
    expect((await (await services.as('hoinongdan')).get(`${here}/activities/${activity}`)).status).toBe(200);
    for (const name of ['ketoan', 'vanhoa', 'so', 'bo', 'quantri'])
      expect(await statuses(name)).toEqual([403, 403, 403]);
    expect(await statuses('giamdoc')).toEqual([200, 200, 403]);
    const foreign = other.activities[0]!;
    expect((await deputy.get(`${here}/activities/${foreign.id}/roster`)).status).toBe(404);
    expect((await deputy.get(`${here}/sessions/${foreign.sessions[0]!.id}/sheet`)).status).toBe(404);
  });

  it('is shown and called by the unit that teaches the class', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy, { villageId: otherVillage, instructorId: unitTeacher.id });
    const partner = await services.as('hoinongdan');
    expect((await partner.get(`${here}/activities/${activity}/roster`)).json.people).toHaveLength(100);
    expect((await post(partner, present(0, 2))).json.added).toBe(2);
  });
});

describe('marks', () => {
  it('are added once however often they are sent, in one row of the audit', async () => {
    const services = await openServices();
    const [deputy, head] = [await services.as('phogiamdoc'), await services.as('truongthon')];
    await openClass(deputy);
    expect((await post(head, present(0, 100))).json.added).toBe(100);
    expect((await post(head, present(0, 100))).json.added).toBe(0);
    expect(
      (
        await post(head, [
          ...present(0, 3),
          { id: numbered('f', 1), enrolmentId: line(3), state: 'excused', reason: 'ốm' },
        ])
      ).json.added,
    ).toBe(1);
    expect(await standing(head)).toHaveLength(100);
    const told = (await audits(services, session)).filter((one) => one.act === 'mark.add');
    expect(told.map((one) => (one.after as { count: number }).count)).toEqual([100, 1]);
  });

  it('are never overwritten: the last stands, a cleared one takes it back, and all of them stay', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy);
    await post(deputy, present(0, 1));
    await post(deputy, [
      { id: numbered('e', 1), enrolmentId: line(0), state: 'excused', reason: 'đi làm xa' },
    ]);
    expect(await standing(deputy)).toMatchObject([{ state: 'excused', reason: 'đi làm xa' }]);
    await post(deputy, [{ id: numbered('e', 2), enrolmentId: line(0), state: 'cleared' }]);
    expect(await standing(deputy)).toEqual([]);
    const log = await services.within(sample.communeId, (tx) =>
      tx.selectFrom('mark').select('state').where('sessionId', '=', session).orderBy('seq').execute(),
    );
    expect(log.map((one) => one.state)).toEqual(['present', 'excused', 'cleared']);
    const change = services.within(sample.communeId, (tx) =>
      tx.updateTable('mark').set({ state: 'absent' }).where('sessionId', '=', session).execute(),
    );
    await expect(change).rejects.toThrow('permission denied');
  });

  it('of somebody on another roster, or from another village, are refused whole', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy, { villageId: otherVillage });
    const foreign = enrolmentIdOf(numbered('a', 9), here100[0]!);
    const refused = await post(deputy, [
      ...present(0, 2),
      { id: numbered('e', 3), enrolmentId: foreign, state: 'present' },
    ]);
    expect(refused.json.problem).toMatchObject({ code: 'not-found', more: { enrolments: [foreign] } });
    expect(await standing(deputy)).toEqual([]);
    expect((await post(await services.as('truongthon'), present(0, 1))).status).toBe(404);
    expect((await post(await services.as('giamdoc'), present(0, 1))).status).toBe(403);
    expect((await post(await services.as('ketoan'), present(0, 1))).status).toBe(403);
  });

  it('bring whoever came unasked onto the roster, once', async () => {
    const services = await openServices();
    const [deputy, head] = [await services.as('phogiamdoc'), await services.as('truongthon')];
    await openClass(deputy);
    const [resident, typed] = [
      neighbours[120]!.id,
      { name: 'Bàn Thị Xa', birthYear: null, sex: null, villageId: null },
    ];
    // Somebody on the roster already is sent as a walk-in too: the phone had an older list.
    const walkIns = [
      { enrolmentId: numbered('d', 1), residentId: resident, person: null },
      { enrolmentId: numbered('d', 2), residentId: null, person: typed },
      { enrolmentId: numbered('d', 3), residentId: here100[5], person: null },
    ];
    const marks = [1, 2, 3].map((n) => ({
      id: numbered('e', n),
      enrolmentId: numbered('d', n),
      state: 'present',
    }));
    const sent = await post(head, marks, { walkIns });
    await post(head, marks, { walkIns });
    expect(sent.json.added).toBe(3);
    const { people } = await sheet(head);
    expect(people).toHaveLength(102);
    const there = people.filter((one: { state: string | null }) => one.state === 'present');
    expect(there.map((one: { source: string }) => one.source).sort()).toEqual([
      'register',
      'walk-in',
      'walk-in',
    ]);
  });

  it('bring back who was taken off the roster and came all the same', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy);
    await deputy.send('POST', `${here}/activities/${activity}/roster/removals`, {
      ids: [line(0)],
      removed: true,
    });
    await post(deputy, present(0, 1));
    expect((await sheet(deputy)).people).toHaveLength(100);
  });

  it('are answered with how many stand as present and as called, whoever called them', async () => {
    const services = await openServices();
    const [deputy, head] = [await services.as('phogiamdoc'), await services.as('truongthon')];
    await openClass(deputy);
    expect((await post(head, present(0, 3))).json).toEqual({ added: 3, present: 3, called: 3 });
    expect((await post(deputy, present(3, 5, 'absent'))).json).toEqual({ added: 2, present: 3, called: 5 });
    const back = [{ id: numbered('e', 1), enrolmentId: line(0), state: 'cleared' }];
    expect((await post(head, back)).json).toEqual({ added: 1, present: 2, called: 4 });
  });

  it('keep the moment and the source of the tap', async () => {
    const services = await openServices();
    const head = await services.as('truongthon');
    await openClass(await services.as('phogiamdoc'));
    const deviceAt = '2026-10-21T12:34:56.000Z';
    await post(head, [{ ...present(0, 1)[0], deviceAt }], { source: 'paper' });
    const [kept] = await services.within(sample.communeId, (tx) =>
      tx.selectFrom('mark').select(['deviceAt', 'source']).where('sessionId', '=', session).execute(),
    );
    expect([new Date(kept!.deviceAt!).toISOString(), kept!.source]).toEqual([deviceAt, 'paper']);
  });

  it('that a device recorded under another account than the one signed in are not taken under its name', async () => {
    const services = await openServices();
    const [deputy, head] = [await services.as('phogiamdoc'), await services.as('truongthon')];
    await openClass(deputy);
    const accountOf = async (caller: Caller) => (await caller.get('/api/me')).json.account as string;
    const path = `${here}/sessions/${session}/marks`;
    const sendAs = (account: string) =>
      deputy.send('POST', path, { source: 'phone', marks: present(0, 2) }, { [ACCOUNT_HEADER]: account });
    const refused = await sendAs(await accountOf(head));
    expect([refused.status, refused.json.problem.code]).toEqual([409, 'other-account']);
    expect(await standing(deputy)).toEqual([]);
    expect((await sendAs(await accountOf(deputy))).json.added).toBe(2);
  });

  it('are at most 500 in one batch', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy);
    const many = Array.from({ length: 501 }, (_, at) => ({
      id: numbered('c', at),
      enrolmentId: line(at % 100),
      state: 'present',
    }));
    expect((await post(deputy, many)).status).toBe(400);
  });

  it('of two devices take their turns: who writes second writes after the first has committed', async () => {
    const database = openDatabase(await committingDatabase());
    const scope = { commune: sample.communeId, account: null };
    const { id } = sample.activities[0]!.sessions[0]!;
    const actor = { grant: { reach: 'all' } } as Actor;
    const turns = async (hold: boolean) => {
      const told: string[] = [];
      let begin = () => {};
      const begun = new Promise<void>((done) => {
        begin = done;
      });
      const first = writing(database, scope, async (tx) => {
        if (hold) await holdSession(tx, actor, id);
        begin();
        // Until the second has had its turn, or is seen waiting for it.
        while (told.length === 0 && !(await somebodyWaits())) await new Promise(setImmediate);
        told.push('first commits');
      });
      await begun;
      const second = writing(database, scope, async (tx) => {
        if (hold) await holdSession(tx, actor, id);
        told.push('second writes');
      });
      await Promise.all([first, second]);
      return told;
    };
    const somebodyWaits = async () => {
      const { rows } =
        await sql`select from pg_locks where not granted and locktype in ('transactionid', 'tuple')`.execute(
          database,
        );
      return rows.length > 0;
    };
    expect(await turns(false)).toEqual(['second writes', 'first commits']);
    expect(await turns(true)).toEqual(['first commits', 'second writes']);
    await database.destroy();
  });
});

describe('a session', () => {
  it('is closed when somebody was called or counted; a record that comes late is kept with its reason', async () => {
    const services = await openServices();
    const [deputy, head] = [await services.as('phogiamdoc'), await services.as('truongthon')];
    await openClass(deputy);
    const close = (reason: string | null, revision: number | null) =>
      head.send('POST', `${here}/sessions/${session}/close`, { reason, revision });
    expect((await close(null, 1)).json.problem.code).toBe('wrong-state');
    const counted = await head.send('PUT', `${here}/sessions/${session}/headcount`, {
      headcount: 9_000,
      source: 'phone',
    });
    expect(counted.json.headcount).toBe(9_000);
    const odd = await close(null, 2);
    expect(odd.json.problem).toMatchObject({ code: 'bad-input', more: { flags: ['over-capacity'] } });
    expect((await close('Họp ngoài sân', 1)).json.problem.code).toBe('changed-meanwhile');
    // A device that was without network does not know the revision.
    const closed = await close('Họp ngoài sân', null);
    expect(closed.json).toMatchObject({
      state: 'held',
      flags: ['over-capacity'],
      flagReason: 'Họp ngoài sân',
    });
    const listed = (await head.get(`${here}/activities/${activity}`)).json;
    expect(listed.state).toBe('held');
    const reopened = await head.send('POST', `${here}/sessions/${session}/reopen`, {
      reason: 'Đếm lại',
      revision: 3,
    });
    expect(reopened.json).toMatchObject({ state: 'planned', flags: [] });
  });

  it('of a reported class still takes marks, and they are counted as changes since', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy);
    await post(deputy, present(0, 60));
    await deputy.send('POST', `${here}/sessions/${session}/close`, { reason: null, revision: 1 });
    const step = { step: 'report', reason: null, revision: 1 };
    const reported = await deputy.send('POST', `${here}/activities/${activity}/steps`, step);
    expect(reported.json).toMatchObject({ state: 'reported' });
    const since = async () => (await deputy.get(`${here}/activities/${activity}`)).json.changedSince;
    expect(await since()).toBe(0);
    await post(deputy, present(60, 70));
    expect(await since()).toBe(1);
  });

  it('that was double-booked in fact is kept with a flag', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy);
    const [second, its] = [numbered('a', 2), numbered('b', 2)];
    await deputy.send('PUT', `${here}/activities/${second}`, {
      ...(await deputy.get(`${here}/activities/${activity}`)).json,
      units: [],
      revision: 0,
    });
    const head = await services.as('truongthon');
    await post(head, present(0, 5));
    await deputy.send('POST', `${here}/sessions/${session}/close`, { reason: null, revision: 1 });
    const hours = {
      date: '2026-10-21',
      from: '20:00',
      to: '22:00',
      venueId: villageVenue.id,
      instructorId: null,
      state: 'planned',
      revision: 0,
    };
    expect((await deputy.send('PUT', `${here}/activities/${second}/sessions/${its}`, hours)).status).toBe(
      200,
    );
    await deputy.send('PUT', `${here}/sessions/${its}/headcount`, { headcount: 12, source: 'paper' });
    const close = (reason: string | null) =>
      deputy.send('POST', `${here}/sessions/${its}/close`, { reason, revision: 2 });
    expect((await close(null)).json.problem.more).toMatchObject({
      flags: ['double-booking'],
      conflicts: [{ with: { title: 'Chăm sóc cây lạc' } }],
    });
    expect((await close('Hai lớp chung một tối')).json.flags).toEqual(['double-booking']);
  });
});

describe('attendances', () => {
  it('of every class of the year are what the rule makes of the log, mark by mark', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy, { year: 2024 });
    await post(deputy, present(0, 40));
    await post(deputy, [{ id: numbered('e', 1), enrolmentId: line(0), state: 'cleared' }]);
    await deputy.send('PUT', `${here}/sessions/${session}/headcount`, { headcount: 70, source: 'phone' });
    const shown = (await deputy.get(`${here}/attendance-figures?year=2024`)).json;
    const log = await services.within(sample.communeId, (tx) =>
      tx
        .selectFrom('mark')
        .innerJoin('enrolment', 'enrolment.id', 'mark.enrolmentId')
        .innerJoin('session', 'session.id', 'mark.sessionId')
        .select([
          'mark.enrolmentId',
          'mark.state',
          'mark.sessionId',
          'enrolment.residentId',
          'session.activityId',
        ])
        .orderBy('mark.seq')
        .execute(),
    );
    const sessions = await services.within(sample.communeId, (tx) =>
      tx.selectFrom('session').select(['id', 'activityId', 'headcount']).execute(),
    );
    // The second way to the same figures: mark by mark, in the order of the log.
    const last = new Map(log.map((mark) => [`${mark.sessionId} ${mark.enrolmentId}`, mark]));
    const standing = [...last.values()].filter(({ state }) => state !== 'cleared');
    const byHand = (activityId: string) => {
      const called = standing.filter((mark) => mark.activityId === activityId);
      const there = called.filter(({ state }) => state === 'present');
      const heads = sessions
        .filter((one) => one.activityId === activityId)
        .map(({ headcount }) => headcount ?? 0);
      return {
        marked: new Set(there.map((mark) => mark.residentId ?? mark.enrolmentId)).size,
        counted: called.length > 0 ? 0 : Math.max(0, ...heads),
      };
    };
    expect(shown).toHaveLength(sample.activities.length + 1);
    for (const one of shown)
      expect({ marked: one.marked, counted: one.counted }).toEqual(byHand(one.activityId));
    expect(shown.find((one: { activityId: string }) => one.activityId === activity)).toMatchObject({
      enrolled: 100,
      marked: 39,
      counted: 0,
    });
    const single = (await deputy.get(`${here}/activities/${activity}/attendance-figures`)).json;
    expect(single).toMatchObject({ marked: 39, sessions: [{ present: 39, called: 39, headcount: 70 }] });
  });

  it('are no secret from the accountant, and a village head sees those of the own village', async () => {
    const services = await openServices();
    const count = async (name: string) =>
      (await (await services.as(name)).get(`${here}/attendance-figures?year=2024`)).json.length;
    expect(await count('ketoan')).toBe(sample.activities.length);
    expect(await count('truongthon')).toBeLessThan(sample.activities.length);
    expect((await (await services.as('so')).get(`${here}/attendance-figures?year=2024`)).status).toBe(403);
  });
});
