import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tanHuong2024 } from '../../src/sample/tan-huong-2024.ts';
import { atOnce, type Caller, committingServices } from '../../src/testing/services.ts';
import { statuses, toldOf } from './at-once.ts';

const sample = tanHuong2024();
const commune = sample.communeId;
const at = (path: string) => `/api/communes/${commune}${path}`;
const people = sample.residents.filter((one) => !one.leftOn).map(({ id }) => id);
const today = '2026-10-17';

/** A class with one session today and nobody on its roster. */
async function openClass() {
  const services = await committingServices({ today });
  const deputy = await services.as('phogiamdoc');
  const [activity, session] = [randomUUID(), randomUUID()];
  const made = await deputy.send('PUT', at(`/activities/${activity}`), {
    planItemId: null,
    year: 2026,
    month: 10,
    title: 'Chăm sóc cây lạc',
    programme: 'KT',
    form: 'class',
    audience: null,
    villageId: null,
    plannedLearners: 100,
    plannedCost: null,
    ownOrJoint: 'own',
    instructorId: null,
    units: [],
    revision: 0,
  });
  expect(made.status).toBe(200);
  const planned = {
    date: today,
    from: '19:30',
    to: '21:00',
    venueId: null,
    instructorId: null,
    state: 'planned',
    reason: null,
    revision: 0,
  };
  const put = await deputy.send('PUT', at(`/activities/${activity}/sessions/${session}`), planned);
  expect(put.status, JSON.stringify(put.json)).toBe(200);
  const enrol = (residents: readonly string[]) =>
    deputy.send('POST', at(`/activities/${activity}/roster`), { residents, source: 'register' });
  const roster = async () =>
    (await deputy.get(at(`/activities/${activity}/roster`))).json.people as { id: string }[];
  return { services, deputy, activity, session, planned, enrol, roster };
}

const mark = (caller: Caller, session: string, enrolmentId: string) =>
  caller.send('POST', at(`/sessions/${session}/marks`), {
    source: 'phone',
    marks: [{ id: randomUUID(), enrolmentId, state: 'present' }],
  });

describe('a roster', () => {
  it('takes the same people many times at once, in any order, each once', async () => {
    const { enrol, roster } = await openClass();
    const hundred = people.slice(0, 100);
    const answers = await atOnce(10, (one) => enrol(one % 2 ? hundred : hundred.toReversed()));
    expect(statuses(answers)).toEqual({ 200: 10 });
    expect(answers.flatMap(({ json }) => json.added)).toHaveLength(100);
    expect(await roster()).toHaveLength(100);
  });

  it('takes one typed person who is sent many times at once as one, whichever of its keys is met first', async () => {
    const { deputy, activity, roster } = await openClass();
    const rounds = 30;
    const person = { name: 'Nông Thị Thử', birthYear: 1980, sex: 'female', villageId: null };
    for (let round = 0; round < rounds; round++) {
      const path = at(`/activities/${activity}/roster/${randomUUID()}`);
      expect(statuses(await atOnce(10, () => deputy.send('PUT', path, person)))).toEqual({ 200: 10 });
    }
    expect(await roster()).toHaveLength(rounds);
  });

  it('keeps one person under an id: another is told that it is taken', async () => {
    const { deputy, activity, roster } = await openClass();
    const id = randomUUID();
    const type = (name: string) =>
      deputy.send('PUT', at(`/activities/${activity}/roster/${id}`), {
        name,
        birthYear: null,
        sex: null,
        villageId: null,
      });
    const answers = await atOnce(10, (one) => type(one % 2 ? 'Lý Văn Một' : 'Lý Văn Hai'));
    expect(statuses(answers)).toEqual({ 200: 5, 409: 5 });
    expect(await roster()).toHaveLength(1);
  });

  it('does not lose somebody who is called while being taken off', async () => {
    const { deputy, activity, session, enrol, roster } = await openClass();
    await enrol(people.slice(0, 20));
    for (const { id } of await roster()) {
      const remove = deputy.send('POST', at(`/activities/${activity}/roster/removals`), {
        ids: [id],
        removed: true,
      });
      const [marked, removed] = await Promise.all([mark(deputy, session, id), remove]);
      expect(marked.status).toBe(200);
      expect([200, 409]).toContain(removed.status);
      // Who was called stays, or comes back: whichever was first.
      expect((await roster()).map((one) => one.id)).toContain(id);
    }
  });
});

describe('a class', () => {
  it('takes walk-ins while its sessions are planned and moved: neither is refused', async () => {
    const { services, deputy, activity, session, planned, roster } = await openClass();
    const walkIn = (residentId: string) => {
      const enrolmentId = randomUUID();
      return deputy.send('POST', at(`/sessions/${session}/marks`), {
        source: 'phone',
        walkIns: [{ enrolmentId, residentId, person: null }],
        marks: [{ id: randomUUID(), enrolmentId, state: 'present' }],
      });
    };
    const move = (minute: number) =>
      deputy.send('PUT', at(`/activities/${activity}/sessions/${session}`), {
        ...planned,
        to: `21:${10 + minute}`,
        revision: 1,
      });
    const answers = await atOnce(20, (one) => (one % 4 === 0 ? move(one) : walkIn(people[one]!)));
    const moves = answers.filter((_, one) => one % 4 === 0);
    expect(statuses(answers.filter((_, one) => one % 4 !== 0))).toEqual({ 200: 15 });
    expect(statuses(moves)).toEqual({ 200: 1, 409: 4 });
    expect(await roster()).toHaveLength(15);
    expect((await toldOf(services, commune, session)).filter((act) => act === 'session.change')).toHaveLength(
      1,
    );
  });

  it('has a paper numbered once, and a file taken out once', async () => {
    const { services, deputy, activity } = await openClass();
    const documentId = randomUUID();
    const issue = () =>
      deputy.send('POST', at(`/activities/${activity}/papers/notice`), {
        documentId,
        issuedOn: today,
        session: null,
      });
    const issued = await atOnce(10, issue);
    expect(statuses(issued), JSON.stringify(issued[0]!.json)).toEqual({ 200: 10 });
    const file = randomUUID();
    const add = (content: string) =>
      deputy.upload(
        at(`/activities/${activity}/attachments/${file}?kind=voucher`),
        'a.pdf',
        Buffer.from(content),
      );
    expect(statuses(await atOnce(10, () => add('%PDF-1.4')))).toEqual({ 200: 10 });
    expect((await add('%PDF-1.5')).status).toBe(409);
    const remove = () => deputy.send('DELETE', at(`/attachments/${file}`));
    expect(statuses(await atOnce(5, remove))).toEqual({ 200: 1, 404: 4 });
    const told = await toldOf(services, commune, activity);
    expect(told.filter((act) => act.startsWith('folder.'))).toEqual([
      'folder.issue',
      'folder.add',
      'folder.remove',
    ]);
  });
});
